import type { CallSignal } from '../../../core/contract/call-signal'
import type { EpochMs } from '../../../core/contract/ids'
import { continueDomCall, isWaiting, openDomCall, signalsOf, type DomCall, type LiveSight } from './dom-call'
import { isOtherNumber } from './is-other-number'
import type { DomSight } from './read-dom-call'

/** Pages draw themselves anew and show nothing meanwhile: a call that is back by then was never gone. */
export const GONE_MS = 500
/** The number is often drawn a moment after the state; a pop with it is better than one a moment sooner. */
export const SETTLE_MS = 200
/** At first a page may still show the number of the call before: that one is believed only after this. */
export const STALE_MS = 600
/** Another number is another call once it stays. */
export const OTHER_MS = 150

export interface DomTrack {
  readonly call?: DomCall
  readonly count: number
  readonly lastNumber?: string
}

export const NO_CALL: DomTrack = { count: 0 }

interface Step {
  readonly track: DomTrack
  readonly signals: readonly CallSignal[]
  /** Nothing may change on the page until then, and yet there is something to decide. */
  readonly lookAgainAt?: EpochMs
}

/**
 *   none ─▶ ringing ─▶ talking ⇄ held ─▶ (gone for GONE_MS) none
 *             └─ another number, or a ring out of a talk: the end of one call and the beginning of another
 *
 * One call at a time, since a page has one place where it shows it. Times are those of the first sight, however late told.
 */
export function trackDomCall(track: DomTrack, sight: DomSight, at: EpochMs): Step {
  const { call } = track
  if (!isLive(sight)) return call ? miss(track, call, at) : { track, signals: [] }
  if (!call) return tell(begin(track, sight, at), at)
  if (!isOther(call, sight)) return tell({ ...track, call: continueDomCall(call, sight, at) }, at)

  const since = call.goneSince ?? call.otherSince ?? at
  const waitMs = isOtherNumber(call.rawNumber, sight.rawNumber) ? OTHER_MS : GONE_MS
  if (call.goneSince === undefined && at < since + waitMs) {
    return { track: { ...track, call: { ...call, otherSince: since } }, signals: [], lookAgainAt: after(since, waitMs) }
  }
  const ended = end(track, call, since)
  const next = tell(begin(ended.track, sight, since), at)
  return { ...next, signals: [...ended.signals, ...next.signals] }
}

function miss(track: DomTrack, call: DomCall, at: EpochMs): Step {
  const goneSince = call.goneSince ?? at
  if (at >= goneSince + GONE_MS) return end(track, call, goneSince)
  return { track: { ...track, call: { ...call, goneSince } }, signals: [], lookAgainAt: after(goneSince, GONE_MS) }
}

/** A ring out of a talk, or another number; while nothing is told yet, the number may still settle. */
function isOther(call: DomCall, sight: LiveSight): boolean {
  return (!isWaiting(call.phase) && isWaiting(sight.phase)) || (call.isTold && isOtherNumber(call.rawNumber, sight.rawNumber))
}

function begin({ lastNumber, count }: DomTrack, sight: LiveSight, at: EpochMs): DomTrack {
  return { count: count + 1, ...(lastNumber !== undefined && { lastNumber }), call: openDomCall(count + 1, sight, at) }
}

/** A flicker that was never told is forgotten. */
function end({ count, lastNumber }: DomTrack, call: DomCall, at: EpochMs): Step {
  const last = call.rawNumber ?? lastNumber
  return { track: { count, ...(last !== undefined && { lastNumber: last }) }, signals: call.isTold ? signalsOf(call, [{ kind: 'ended', at }]) : [] }
}

/** A new call waits for its number; a told one is told on at once. */
function tell(track: DomTrack, at: EpochMs): Step {
  const { call, lastNumber } = track
  if (!call) return { track, signals: [] }
  const isStale = lastNumber !== undefined && call.rawNumber !== undefined && !isOtherNumber(call.rawNumber, lastNumber)
  const waitMs = call.rawNumber === undefined ? SETTLE_MS : isStale ? STALE_MS : 0
  if (!call.isTold && at < call.startedAt + waitMs) return { track, signals: [], lookAgainAt: after(call.startedAt, waitMs) }
  return { track: { ...track, call: { ...call, isTold: true, untold: [] } }, signals: signalsOf(call) }
}

const isLive = (sight: DomSight): sight is LiveSight => sight.phase !== 'none'
const after = (at: EpochMs, ms: number): EpochMs => (at + ms) as EpochMs
