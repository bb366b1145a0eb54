import type { EpochMs, LineId } from '../contract/ids'
import type { Language } from '../contract/language'
import type { ListedItem } from '../knowledge/library/read-library'
import type { Item, ItemKind } from '../packs/item'
import type { Mistake } from './find-mistakes'
import type { TitledProblem } from './check-items'

/** Between the page of the desk's content and its thread. */
export type ItemsOrder = { readonly line: LineId; readonly language: Language; readonly timeZone: string; readonly now: EpochMs } & (
  | { readonly order: 'export'; readonly kind: ItemKind; readonly format: ExportFormat }
  /** A table, a library file or Markdown is read, and nothing written: the page orders what is to be saved. */
  | { readonly order: 'read-table'; readonly kind: ItemKind; readonly file: File }
  | { readonly order: 'check' }
)

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'markdown'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ItemsTold =
  | { readonly told: 'progress'; readonly done: number }
  /** `incidents`: that the file has not, for they are of their moment. */
  | { readonly told: 'exported'; readonly file: Blob; readonly name: string; readonly count: number; readonly incidents: number }
  /** `others`: items of other kinds that the file has too. */
  | { readonly told: 'table'; readonly changed: readonly TableItem[]; readonly unchanged: number; readonly refused: readonly RefusedRow[]; readonly others: number }
  | { readonly told: 'checked'; readonly problems: readonly TitledProblem[]; readonly count: number }
  | { readonly told: 'refused'; readonly why: 'too-many-rows' | 'unreadable' | 'no-columns' | 'newer-library' | 'failed' }

export interface TableItem {
  readonly item: Item
  /** The version that it follows; 0: it is new. */
  readonly base: number
}

/** Of a table its row, counted from 1, the header included; of other files the place in the file. */
export type RefusedRow = { readonly row: number; readonly mistakes: readonly Mistake[] } | ListedItem
