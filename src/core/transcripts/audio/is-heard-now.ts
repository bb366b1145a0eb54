import type { Listening, MissingChannels } from '../../contract/audio'
import type { EpochMs } from '../../contract/ids'

/** The document that listens tells of itself once a second, and it is written every few; after so long it is not there. */
export const SEEN_WITHIN_MS = 15_000

/** Whether the microphone and the tab are open now, as far as can be told. */
export function isHeardNow(listening: Listening, now: EpochMs): boolean {
  return isOpen(listening) && now - listening.seenAt < SEEN_WITHIN_MS
}

/** Neither voice can be heard. */
export function isDeaf(missing: MissingChannels): boolean {
  return missing.customer !== undefined && missing.agent !== undefined
}

/** Whether it is to go on, as far as was written. */
export function isOpen({ state }: Listening): boolean {
  return state === 'on' || state === 'paused'
}
