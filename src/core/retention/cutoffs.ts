import type { EpochMs } from '../contract/ids'
import type { RetainedKind, Settings } from '../contract/settings'

const DAY_MS = 86_400_000
export const SHORTEST_RETENTION_DAYS = 1
export const LONGEST_RETENTION_DAYS = 36_500

export type Cutoffs = Readonly<Record<RetainedKind, EpochMs>>

/** What is older than these is let go. */
export function cutoffsOf(days: Settings['retentionDays'], now: EpochMs): Cutoffs {
  const before = (kind: RetainedKind) => Math.max(0, now - days[kind] * DAY_MS) as EpochMs
  return { contacts: before('contacts'), customers: before('customers'), receipts: before('receipts'), drafts: before('drafts'), transcripts: before('transcripts') }
}
