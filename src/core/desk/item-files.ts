import type { EpochMs, LineId } from '../contract/ids'
import type { DeskItem, DeskItemKind } from './desk-item'
import type { Mistake } from './find-mistakes'
import type { ItemProblem } from './check-items'

/** Between the page of the desk's content and its thread. */
export type ItemsOrder = { readonly line: LineId; readonly timeZone: string; readonly now: EpochMs } & (
  | { readonly order: 'export'; readonly kind: DeskItemKind; readonly format: ExportFormat }
  /** A table is read, and nothing written: the page orders what is to be saved. */
  | { readonly order: 'read-table'; readonly kind: DeskItemKind; readonly file: File }
  | { readonly order: 'check' }
)

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'markdown'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ItemsTold =
  | { readonly told: 'progress'; readonly done: number }
  | { readonly told: 'exported'; readonly file: Blob; readonly name: string; readonly count: number }
  | { readonly told: 'table'; readonly changed: readonly TableItem[]; readonly unchanged: number; readonly refused: readonly RefusedRow[] }
  | { readonly told: 'checked'; readonly problems: readonly ItemProblem[]; readonly count: number }
  | { readonly told: 'refused'; readonly why: 'too-many-rows' | 'unreadable' | 'no-columns' | 'failed' }

export interface TableItem {
  readonly item: DeskItem
  /** The version that it follows; 0: it is new. */
  readonly base: number
}

export interface RefusedRow {
  /** Of the file, counted from 1, the header included. */
  readonly row: number
  readonly mistakes: readonly Mistake[]
}
