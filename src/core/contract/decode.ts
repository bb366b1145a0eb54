/**
 * Hand-written decoders: small enough for a script that runs in every frame of a page, where a schema library may not go.
 * A decoder answers the decoded value, or `undefined` where the input is not of its form.
 */
export type Decoder<T> = (input: unknown) => T | undefined
export type Decoded<D> = D extends Decoder<infer T> ? T : never

interface OptionalField<T> { readonly optional: Decoder<T> }
type Field = Decoder<unknown> | OptionalField<unknown>
type Simplify<T> = { readonly [K in keyof T]: T[K] }
type RecordOf<F extends Record<string, Field>> = Simplify<
  { [K in keyof F as F[K] extends OptionalField<unknown> ? never : K]: F[K] extends Decoder<infer T> ? T : never } & {
    [K in keyof F as F[K] extends OptionalField<unknown> ? K : never]?: F[K] extends OptionalField<infer T> ? T : never
  }
>

export const text = <T extends string = string>(maxLength: number): Decoder<T> => (input) =>
  typeof input === 'string' && input.length <= maxLength ? (input as T) : undefined

export const integer = <T extends number = number>(min: number, max: number): Decoder<T> => (input) =>
  typeof input === 'number' && Number.isSafeInteger(input) && input >= min && input <= max ? (input as T) : undefined

/** Money and the like: any finite number within bounds. */
export const amount = (min: number, max: number): Decoder<number> => (input) =>
  typeof input === 'number' && Number.isFinite(input) && input >= min && input <= max ? input : undefined

export const flag: Decoder<boolean> = (input) => (typeof input === 'boolean' ? input : undefined)

export const oneOf = <const T extends string>(...words: readonly T[]): Decoder<T> => (input) =>
  words.find((word) => word === input)

/** A field that may be missing (or `undefined`); present but malformed refuses the whole record. */
export const optional = <T>(decoder: Decoder<T>): OptionalField<T> => ({ optional: decoder })

export const listOf = <T>(decoder: Decoder<T>, maxItems: number): Decoder<readonly T[]> => (input) => {
  if (!Array.isArray(input) || input.length > maxItems) return undefined
  const items: T[] = []
  for (const each of input) {
    const item = decoder(each)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

/** A record of the named fields and no others: what was not asked for does not come through. */
export const record = <F extends Record<string, Field>>(fields: F): Decoder<RecordOf<F>> => (input) => {
  if (!isRecordValue(input)) return undefined
  const result: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const given = Object.hasOwn(input, name) ? input[name] : undefined
    if (typeof field !== 'function') {
      if (given === undefined) continue
      const value = field.optional(given)
      if (value === undefined) return undefined
      result[name] = value
    } else {
      const value = field(given)
      if (value === undefined) return undefined
      result[name] = value
    }
  }
  return result as RecordOf<F>
}

/** Free names with values of one form, such as the X- headers of a call. */
export const dictionaryOf = <T>(decoder: Decoder<T>, maxEntries: number, maxNameLength: number): Decoder<Readonly<Record<string, T>>> => (input) => {
  if (!isRecordValue(input)) return undefined
  const entries = Object.entries(input)
  if (entries.length > maxEntries) return undefined
  const result: Record<string, T> = Object.create(null) as Record<string, T>
  for (const [name, given] of entries) {
    const value = decoder(given)
    if (name.length > maxNameLength || value === undefined) return undefined
    result[name] = value
  }
  return result
}

export function isRecordValue(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
