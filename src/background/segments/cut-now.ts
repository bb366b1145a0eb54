import { webSegmentCrypto } from '../../adapters/segments/web-segment-crypto'
import { cutSegments } from '../../adapters/store/segments/cut-segments'
import type { Desk } from '../desk'

/** Asked so often whether it is due; what is asked is one row. */
export const CUT_EVERY_MINUTES = 10

const MINUTE_MS = 60_000

/**
 * What this desk recorded goes into segments, where a lead's key is known. What cannot be cut now (a locked vault, a full disk) stays
 * as it is, and is cut the next time.
 */
export async function cutNow({ store, settings: { isPersonalShared, decided, ways } }: Desk, isAtOnce: boolean): Promise<void> {
  await cutSegments(store, webSegmentCrypto, { isPersonalShared, isAtOnce, recipientByPolicy: decided.segmentKey, ...(ways.to !== 'none' && { oldestMs: ways.askEveryMinutes * MINUTE_MS }) })
}
