import type { AgentId, EpochMs } from '../contract/ids'
import type { Settings } from '../contract/settings'
import type { ImportCounts } from './import-progress'
import type { ColumnUse, ImportKind, ImportPlan } from './import-plan'
import type { CellReading } from './read-cell'
import type { RefusedRow, RowRefusal } from './row-refusal'

/** Between the page of an import and its worker thread, which alone reads the file and writes the store. */
export type ImportOrder =
  | { readonly order: 'open'; readonly desk: ImportSettings }
  | { readonly order: 'look'; readonly file: Blob; readonly wish: PlanWish }
  | { readonly order: 'start'; readonly file: Blob; readonly plan: ImportPlan; readonly words: RefusedWords }
  | { readonly order: 'resume'; readonly file: Blob; readonly job: string; readonly words: RefusedWords }
  /** Ends after the batch that is being written. */
  | { readonly order: 'stop' }
  | { readonly order: 'keep'; readonly job: string }
  | { readonly order: 'undo'; readonly job: string }
  | { readonly order: 'open-keys'; readonly ask: number; readonly keys: string | undefined }

export type ImportTold =
  | { readonly told: 'opened'; readonly unfinished: readonly UnfinishedImport[]; readonly isLocked: boolean }
  | { readonly told: 'preview'; readonly preview: Preview }
  | { readonly told: 'progress'; readonly progress: ImportProgress }
  | { readonly told: 'ended'; readonly job: string; readonly how: 'done' | 'stopped'; readonly counts: ImportCounts; readonly refused: readonly ListedRefusal[]; readonly labels: readonly string[]; readonly refusedFile: Blob }
  | { readonly told: 'kept' }
  | { readonly told: 'undoing'; readonly removed: number }
  | { readonly told: 'undone' }
  | { readonly told: 'refused'; readonly why: ImportRefusal }
  /** A worker thread reaches no session storage: the page reads it. */
  | { readonly told: 'ask-keys'; readonly ask: number; readonly vault: string }

export const IMPORT_REFUSALS = ['vault-locked', 'not-saved', 'another-import', 'other-file', 'empty-file', 'open-quote', 'unreadable-file', 'too-many-rows', 'no-such-import', 'failed'] as const
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number]

export type ImportSettings = Pick<Settings, 'site' | 'line' | 'team' | 'region' | 'timeZone' | 'language'> & { readonly agent: AgentId }

/** What the person chose; the rest is found out. */
export type PlanWish = { readonly [K in keyof ImportPlan]?: ImportPlan[K] | undefined }

export interface UnfinishedImport {
  readonly job: string
  readonly kind: ImportKind
  readonly startedAt: EpochMs
  readonly counts: ImportCounts
  /** An undoing that was interrupted only goes on. */
  readonly isUndoing: boolean
}

export interface Preview {
  readonly plan: ImportPlan
  readonly rows: readonly PreviewRow[]
  /** Of the rows looked at, more than are shown. */
  readonly looked: number
  readonly willBeRefused: number
  /** What each column could be, to choose from. */
  readonly choices: readonly ColumnUse[]
}

export interface PreviewRow {
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number
  readonly cells: readonly string[]
  readonly readings: readonly CellReading[]
  readonly refused?: RefusedRow
}

export interface ListedRefusal extends RefusedRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface ImportProgress {
  readonly counts: ImportCounts
  readonly bytes: number
  readonly allBytes: number
  readonly tookMs: number
}

/** Headers and reasons of the file of refused rows, in the agent's language. */
export interface RefusedWords {
  readonly row: string
  readonly reason: string
  readonly reasons: Readonly<Record<RowRefusal, string>>
}
