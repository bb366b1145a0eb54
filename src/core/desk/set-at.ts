/** The record with another value at that way through it; undefined takes the field away, and makes no group to take it from. Nothing else is changed, nothing written over. */
export function setAt<T extends object>(of: T, [name, ...rest]: readonly (string | number)[], value: unknown): T {
  if (name === undefined) return of
  if (Array.isArray(of)) return of.map((each: unknown, at) => (at !== Number(name) ? each : rest.length === 0 ? value : setAt(each as object, rest, value))) as unknown as T
  const { [name]: before, ...others } = of as Record<string, unknown>
  if (before === undefined && value === undefined) return of
  const next = rest.length === 0 ? value : setAt((before ?? {}) as object, rest, value)
  // In the order it had: what is compared and exported stays where it stood.
  return (next === undefined ? others : name in of ? { ...of, [name]: next } : { ...others, [name]: next }) as T
}
