import type { Labels } from '../contract/language'
import type { DeskItemKind } from './desk-item'

/** A field of an item as data: what its editor shows, what is checked while typing, and which column of a table it is. */
export type Field = Named & (
  /** `isLong`: of several lines. `language`: it is written in the item's own language. */
  | { readonly is: 'text'; readonly most: number; readonly isLong?: true; readonly isOptional?: true; readonly pattern?: RegExp }
  /** One text for each language. */
  | { readonly is: 'labels'; readonly most: number; readonly isLong?: true }
  /** One text a line. */
  | { readonly is: 'texts'; readonly most: number; readonly mostItems: number }
  /** The same for each language. `isPartial`: languages that have none are left out. */
  | { readonly is: 'texts-by-language'; readonly most: number; readonly mostItems: number; readonly isPartial?: true }
  | { readonly is: 'choice'; readonly of: readonly Choice[] }
  | { readonly is: 'number'; readonly least: number; readonly most: number; readonly isWhole?: true; readonly isOptional?: true }
  | { readonly is: 'flag' }
  /** A moment: the beginning of a day by the clocks of the contact center, or its end. */
  | { readonly is: 'day-start' | 'day-end' }
  /** A day of the calendar, as `2026-11-27`. */
  | { readonly is: 'day' }
  /** The id of another item. */
  | { readonly is: 'reference'; readonly to: DeskItemKind; readonly isOptional?: true }
  | { readonly is: 'group'; readonly fields: readonly Field[] }
  | { readonly is: 'rows'; readonly fields: readonly Field[]; readonly mostItems: number; readonly empty: unknown; readonly isOptional?: true }
  /** Rows that are labels and nothing more. */
  | { readonly is: 'label-rows'; readonly most: number; readonly mostItems: number }
  | { readonly is: 'rule' }
  /** What no field shows, as JSON. */
  | { readonly is: 'raw'; readonly isOptional?: true }
)

interface Named {
  readonly name: string
  readonly label: Labels
  readonly hint?: Labels
}

export interface Choice {
  readonly value: string
  readonly label: Labels
}

/** All that the desk knows of a kind. `empty`: a new one, without what every item has. */
export interface ItemForm {
  readonly kind: DeskItemKind
  readonly label: Labels
  readonly fields: readonly Field[]
  readonly empty: Readonly<Record<string, unknown>>
}

/** zh-CN, zh-TW, en. */
export const inWords = (cn: string, tw: string, en: string): Labels => ({ 'zh-CN': cn, 'zh-TW': tw, en })

/** A row of a list that its form knows by an id nobody has to think of. */
export const ROW_ID = /^[\w.:-]{1,80}$/u
