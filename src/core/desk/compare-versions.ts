import { isRecordValue } from '../contract/decode'

/** One thing that two versions say differently. */
export interface Difference {
  /** The way through the item: `page.points.0.text`. */
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What every version has of its own, and what only finds it. */
const NOT_SAID: ReadonlySet<string> = new Set(['kind', 'id', 'line', 'version', 'changedAt', 'changedBy', 'terms', 'pinyin'])

/** What two versions of an item say differently, each value as a text, in the order of the later one. */
export function compareVersions(before: object, after: object): readonly Difference[] {
  const [old, young] = [flat(before), flat(after)]
  return [...new Set([...young.keys(), ...old.keys()])].filter((path) => old.get(path) !== young.get(path)).map((path) => ({ path, before: old.get(path), after: young.get(path) }))
}

function flat(item: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (value === undefined) return
    // Lines that a person reads as one text are compared as one.
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return void found.set(path, value.join('\n'))
    if (Array.isArray(value)) return value.forEach((each, at) => walk(each, `${path}.${at}`))
    if (!isRecordValue(value)) return void found.set(path, String(value))
    for (const [name, each] of Object.entries(value)) walk(each, path === '' ? name : `${path}.${name}`)
  }
  for (const [name, value] of Object.entries(item)) if (!NOT_SAID.has(name)) walk(value, name)
  return found
}
