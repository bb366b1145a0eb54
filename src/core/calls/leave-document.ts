import type { EpochMs } from '../contract/ids'
import type { Call } from './call'
import { foldCall } from './fold-call'
import { settleDesk, type CallChange } from './settle-desk'

/**
 * The browser says that a document is gone: its page was reloaded, left or closed. It tells no end: other tabs may show the
 * call, the same page may find it again, and where nothing does, `closeLostCalls` closes it soon.
 */
export function leaveDocument<Sealed>(
  calls: readonly Call<Sealed>[], document: string, now: EpochMs, isPopOn: boolean,
): readonly CallChange<Sealed>[] {
  const after = calls.map((call) => {
    if (!call.legs.some((leg) => leg.document === document && leg.leftAt === undefined && leg.phase !== 'ended')) return call
    const legs = call.legs.map((leg) => (leg.document === document && leg.phase !== 'ended' ? { ...leg, leftAt: leg.leftAt ?? now } : leg))
    return foldCall(call, legs)
  })
  return settleDesk(calls, after, now, isPopOn)
}
