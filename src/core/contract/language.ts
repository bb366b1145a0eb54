import type { AgentId, EpochMs } from './ids'

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Labels = Readonly<Record<Language, string>>

/** What a lead defines: versioned rows with stable ids, retired and never deleted, so that old facts keep their meaning. */
export interface Versioned {
  readonly version: number
  readonly labels: Labels
  readonly changedAt: EpochMs
  /** Who wrote this version, where it was somebody at a desk. */
  readonly changedBy?: AgentId
  readonly retiredAt?: EpochMs
}
