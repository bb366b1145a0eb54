import type { EpochMs } from '../contract/ids'

/** Of one segment: some hundred kB, and one transaction of a tenth of a second where it is merged. */
export const FACTS_PER_SEGMENT = 1_000
/** Before compression. Long notes and what was learned from a call make few facts long. */
export const BYTES_PER_SEGMENT = 2 * 1024 * 1024
/** Where files are handed over by hand, nobody waits for them. A desk that writes to a place by itself cuts as often as it asks that place. */
export const OLDEST_BY_HAND_MS = 30 * 60_000

/** Is there enough, or something as old as `oldestMs`, for a segment? The end of a shift does not ask. */
export function isCutDue({ facts, oldestAt }: { readonly facts: number; readonly oldestAt: EpochMs | undefined }, now: EpochMs, oldestMs: number): boolean {
  return oldestAt !== undefined && (facts >= FACTS_PER_SEGMENT || now - oldestAt >= oldestMs)
}
