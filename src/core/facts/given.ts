type Given<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The record without its undefined fields: an absent field is absent, in the database and in canonical bytes alike. */
export function given<T extends object>(fields: T): Given<T> {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) result[name] = value
  return result as Given<T>
}
