import { isRecordValue } from '../contract/decode'
import type { Labels } from '../contract/language'
import type { ItemKind } from '../packs/item'
import type { DeskItemKind } from './desk-item'

/** A field of an item as data: what its editor shows, what is checked while typing, and which column of a table it is. */
export type Field = Named & (
  /** `isLong`: of several lines. `orEmpty`: where nothing is written it is an empty text, and not none. */
  | { readonly is: 'text'; readonly most: number; readonly isLong?: true; readonly isOptional?: true; readonly orEmpty?: true; readonly pattern?: RegExp }
  /** One text for each language. `isName`: of somebody, which is usually the same in all of them. */
  | { readonly is: 'labels'; readonly most: number; readonly isLong?: true; readonly isName?: true }
  /** One text a line. */
  | { readonly is: 'texts'; readonly most: number; readonly mostItems: number }
  /** The same for each language. `isPartial`: languages that have none are left out. */
  | { readonly is: 'texts-by-language'; readonly most: number; readonly mostItems: number; readonly isPartial?: true }
  /** `isOptional`: none may be chosen. */
  | { readonly is: 'choice'; readonly of: readonly Choice[]; readonly isOptional?: true }
  /** Some of them, one at least. */
  | { readonly is: 'choices'; readonly of: readonly Choice[] }
  /** `orWord`: what may stand there instead. */
  | { readonly is: 'number'; readonly least: number; readonly most: number; readonly isWhole?: true; readonly isOptional?: true; readonly orWord?: Choice }
  | { readonly is: 'flag' }
  /** A moment: the beginning of a day by the clocks of the contact center, or its end. */
  | { readonly is: 'day-start' | 'day-end' }
  /** A moment with its time of day, by the clocks of the contact center; a day by itself is its beginning or its end. One that has to be and is not written is now. */
  | { readonly is: 'moment'; readonly edge: 'start' | 'end'; readonly isOptional?: true }
  /** A day of the calendar, as `2026-11-27`. */
  | { readonly is: 'day' }
  /** The id of another item. `orName`: or what it is called, in any language. */
  | { readonly is: 'reference'; readonly to: DeskItemKind; readonly isOptional?: true; readonly orName?: true }
  | { readonly is: 'references'; readonly to: DeskItemKind; readonly mostItems: number }
  /** Addresses of web pages, one a line. */
  | { readonly is: 'origins'; readonly mostItems: number }
  /** Agents by their numbers, teams by their codes: of the roster, or typed where it has none of them. `isById`: what is kept of an agent is his id. `isOptional`: it may be absent as a whole. */
  | { readonly is: 'roster'; readonly of: 'agent' | 'team'; readonly mostItems: number; readonly leastItems?: number; readonly isById?: true; readonly isOptional?: true }
  /** `isOptional`: it may be absent as a whole; `empty` is what it begins with then. */
  | { readonly is: 'group'; readonly fields: readonly Field[]; readonly isOptional?: undefined }
  | { readonly is: 'group'; readonly fields: readonly Field[]; readonly isOptional: true; readonly empty: unknown }
  /** One of several forms, or none. */
  | { readonly is: 'one-of'; readonly of: readonly Variant[]; readonly isOptional: true }
  | { readonly is: 'rows'; readonly fields: readonly Field[]; readonly mostItems: number; readonly empty: unknown; readonly isOptional?: true }
  /** Rows each of which has one of several forms. */
  | { readonly is: 'variant-rows'; readonly of: readonly Variant[]; readonly mostItems: number; readonly leastItems?: number }
  /** A diagnosis guide: questions and answers, as deep and as wide as an agent can ask. */
  | { readonly is: 'guide' }
  /** Rows that are labels and nothing more. */
  | { readonly is: 'label-rows'; readonly most: number; readonly mostItems: number }
  | { readonly is: 'rule' }
)

interface Named {
  readonly name: string
  readonly label: Labels
  readonly hint?: Labels
}

/** One of the forms that a record may have. */
export interface Variant {
  readonly value: string
  readonly label: Labels
  readonly fields: readonly Field[]
  /** What one of this form begins with. */
  readonly empty: Readonly<Record<string, unknown>>
  readonly isThis: (record: Readonly<Record<string, unknown>>) => boolean
}

export interface Choice {
  readonly value: string
  readonly label: Labels
}

/** All that the desk knows of a kind. `empty`: a new one, without what every item has. */
export interface ItemForm<K extends ItemKind = DeskItemKind> {
  readonly kind: K
  readonly label: Labels
  readonly fields: readonly Field[]
  readonly empty: Readonly<Record<string, unknown>>
}

/** zh-CN, zh-TW, en. */
export const inWords = (cn: string, tw: string, en: string): Labels => ({ 'zh-CN': cn, 'zh-TW': tw, en })

/** A row of a list that its form knows by an id nobody has to think of. */
export const ROW_ID = /^[\w.:-]{1,80}$/u

/** The fields that stand inside of one, by what stands in it. */
export function fieldsWithin(field: Field, value: unknown): readonly Field[] {
  if (field.is === 'group' || field.is === 'rows') return field.fields
  return field.is === 'one-of' || field.is === 'variant-rows' ? (variantOf(field.of, value)?.fields ?? []) : []
}

export const variantOf = (variants: readonly Variant[], value: unknown): Variant | undefined => (isRecordValue(value) ? variants.find(({ isThis }) => isThis(value)) : undefined)

/** Of forms that are told apart by the value of one field. */
export const variantBy = (name: string, value: string, label: Labels, empty: Readonly<Record<string, unknown>>, fields: readonly Field[]): Variant =>
  ({ value, label, fields, empty: { [name]: value, ...empty }, isThis: (record) => record[name] === value })
