import type { CallId, EpochMs } from '../contract/ids'
import type { Call } from './call'
import { foldCall, isKnownByLinkOnly } from './fold-call'
import { MAX_EVIDENCE_AGE_MS } from './is-plausible'
import { LONGEST_RING_MS } from './same-call'
import { settleDesk, type CallChange } from './settle-desk'
import { isLeft } from './voices-of'

/**
 * A talk may go on for hours without a word of signalling; the longest that support desks report are of three to four hours.
 * A link never tells an end at all.
 */
export const TALK_LOST_AFTER_MS = 4 * 3_600_000
/** No ring lasts longer; its end was missed (a tab that crashed), and it must not keep the card from the next one. */
export const RING_LOST_AFTER_MS = LONGEST_RING_MS + 120_000
/** All pages that showed it are gone: a softphone that is loaded again has found its call by then. */
export const LEFT_RING_LOST_AFTER_MS = 30_000
export const LEFT_TALK_LOST_AFTER_MS = 120_000

/** Calls without evidence for too long end as `lost-sight`. Later evidence opens them again, and never announces them again. */
export function closeLostCalls<Sealed>(calls: readonly Call<Sealed>[], now: EpochMs, isPopOn = true): readonly CallChange<Sealed>[] {
  return closeCalls(calls, isLost(now), 'lost-sight', now, isPopOn)
}

/** When `closeLostCalls` has something to do next, for the alarm; undefined: no call is live. */
export function nextLostAt(calls: readonly Call[]): EpochMs | undefined {
  const due = calls.filter((call) => call.phase !== 'ended').map((call) => lostAt(call))
  return due.length === 0 ? undefined : (Math.min(...due) as EpochMs)
}

/** The agent says that it is over, where no evidence does. */
export function finishCall<Sealed>(calls: readonly Call<Sealed>[], id: CallId, now: EpochMs, isPopOn: boolean): readonly CallChange<Sealed>[] {
  return closeCalls(calls, (call) => call.id === id, 'finished', now, isPopOn)
}

function closeCalls<Sealed>(
  calls: readonly Call<Sealed>[], isOver: (call: Call) => boolean, as: 'lost-sight' | 'finished', at: EpochMs, isPopOn: boolean,
): readonly CallChange<Sealed>[] {
  const after = calls.map((call) => (call.phase !== 'ended' && isOver(call) ? foldCall({ ...call, closed: { at, as } }, call.legs) : call))
  return settleDesk(calls, after, at, isPopOn)
}

const isLost = (now: EpochMs) => (call: Call): boolean => now >= lostAt(call)

function lostAt(call: Call): EpochMs {
  const isWaiting = call.phase === 'ringing' || call.phase === 'dialing'
  if (isKnownByLinkOnly(call)) return (call.seenAt + TALK_LOST_AFTER_MS) as EpochMs
  const left = call.legs.filter((leg) => leg.detector !== 'url-pop')
  if (left.every((leg) => leg.phase === 'ended' || isLeft(leg, call.legs))) {
    const leftAt = Math.max(call.seenAt, ...left.map((leg) => leg.leftAt ?? 0))
    return (leftAt + (isWaiting ? LEFT_RING_LOST_AFTER_MS : LEFT_TALK_LOST_AFTER_MS)) as EpochMs
  }
  return (call.seenAt + (isWaiting ? RING_LOST_AFTER_MS : TALK_LOST_AFTER_MS)) as EpochMs
}

/**
 * Nothing is left to do for it, and what could still come is too old to be admitted: the row may go. Until then it takes in
 * the stragglers (a late cancel, a fork's end), which would open a call of their own without it.
 */
export function isFinished(call: Call, now: EpochMs): boolean {
  if (call.mergedInto !== undefined) return true
  if (call.phase !== 'ended' || (call.wrapUp !== 'saved' && call.wrapUp !== 'not-needed')) return false
  return now > Math.max(call.endedAt ?? 0, call.seenAt) + MAX_EVIDENCE_AGE_MS
}
