import type { EpochMs } from '../contract/ids'

/** Of one segment: some hundred kB, and one transaction of a tenth of a second where it is merged. */
export const FACTS_PER_SEGMENT = 1_000
/** Before compression. Long notes and what was learned from a call make few facts long. */
export const BYTES_PER_SEGMENT = 2 * 1024 * 1024
/** A quiet desk is heard of within that time; a busy one is not cut into crumbs. */
const OLDEST_MS = 30 * 60_000

/** Is there enough, or something old enough, for a segment? The end of a shift does not ask. */
export function isCutDue({ facts, oldestAt }: { readonly facts: number; readonly oldestAt: EpochMs | undefined }, now: EpochMs): boolean {
  return oldestAt !== undefined && (facts >= FACTS_PER_SEGMENT || now - oldestAt >= OLDEST_MS)
}
