import type { CallSignal } from '../contract/call-signal'
import type { EpochMs } from '../contract/ids'

/** Page and worker read one machine's clock; what is ahead of it is a rounding, or a clock that was just set. */
export const MAX_AHEAD_MS = 5_000
/** As far as a sensor itself lets a reload of the extension hold evidence back (`sense-sip-websocket.ts`). */
export const MAX_EVIDENCE_AGE_MS = 3_600_000

/** Whether its time can be true. Nothing else of a signal can be told from forged evidence by looking at it alone. */
export function isPlausible(signal: CallSignal, receivedAt: EpochMs): boolean {
  return signal.at <= receivedAt + MAX_AHEAD_MS && signal.at >= receivedAt - MAX_EVIDENCE_AGE_MS
}
