import type { EpochMs } from '../contract/ids'
import type { RetainedKind } from '../contract/retained-kinds'

export const SWEPT_KINDS = ['contacts', 'customers', 'receipts', 'drafts', 'transcripts', 'tasks', 'others'] as const satisfies readonly (RetainedKind | 'tasks' | 'others')[]
export type SweptCounts = Readonly<Record<(typeof SWEPT_KINDS)[number], number>>

/** What one sweep removed, as the audit says. */
export interface SweepRecord {
  readonly startedAt: EpochMs
  readonly counts: Partial<SweptCounts>
}

export interface RetentionState {
  /** Newest first; sweeps that found nothing leave no record. */
  readonly sweeps: readonly SweepRecord[]
  /** When the last one ended, whether it found anything or not. */
  readonly lastSweptAt?: EpochMs
  /** One is under way, or goes on with the next alarm. */
  readonly isSweeping: boolean
  readonly year: YearFigures
}

/** "In a year" of the whole desk: contacts that are still here, and those of which only the daily counts were kept. */
export interface YearFigures {
  readonly here: number
  readonly counted: number
  /** The first day of which anything is known, if that is less than a year ago. */
  readonly since?: EpochMs
}
