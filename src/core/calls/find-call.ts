import type { CallSignal } from '../contract/call-signal'
import type { Call, Leg } from './call'
import { isKnownByLinkOnly } from './fold-call'
import type { SignalPlace } from './fold-leg'
import { isKnownByEndOnly, isSameCall, isTakenOver, LINK_TALK_MS, LONGEST_RING_MS, SAME_RING_MS, type SameBy } from './same-call'

/** The call that already has this ref; the last one, if a page uses it again. Forks share SIP's Call-ID, so it counts in every tab of its site. */
export function findCall<Sealed>(calls: readonly Call<Sealed>[], signal: CallSignal, place: SignalPlace): Call<Sealed> | undefined {
  let found: Call<Sealed> | undefined
  // From the end, where it mostly is.
  for (let index = calls.length - 1; index >= 0; index--) {
    const call = calls[index]
    if (!call || (found && call.startedAt <= found.startedAt)) continue
    if (call.legs.some((leg) => isSameRef(leg, signal, place)) && !isCalledAgain(call, signal)) found = call
  }
  return found
}

export function isSameLeg(leg: Leg, signal: CallSignal, place: SignalPlace): boolean {
  return isSameRef(leg, signal, place) && leg.document === place.document
}

/** Another call that is this one: taken over, else the nearest that shows the same number, the same place, or nothing at all. */
export function findSame<Sealed>(calls: readonly Call<Sealed>[], call: Call<Sealed>): Call<Sealed> | undefined {
  const others = calls.filter((each) => each.id !== call.id && isNear(each, call))
  const takenOver = others.find((each) => isTakenOver(each, call))
  if (takenOver) return takenOver
  const same = others.flatMap((each) => {
    const by = isSameCall(each, call)
    return by === undefined ? [] : [{ each, rank: RANK[by], gap: gapOf(each, call, by) }]
  })
  const [first, second] = same.sort((a, b) => a.rank - b.rank || a.gap - b.gap || (a.each.id < b.each.id ? -1 : 1))
  return first?.gap === Infinity && second ? undefined : first?.each
}

/**
 * How far apart they are: by their beginnings; where of one only the end was seen, by their ends. An end alone, without a
 * number, could be that of any call that still rings: of two, nobody can tell which, and it stays by itself.
 */
function gapOf(other: Call, call: Call, by: SameBy): number {
  const isEndAlone = isKnownByEndOnly(call)
  if ((isEndAlone || isKnownByEndOnly(other)) && call.endedAt !== undefined && other.endedAt !== undefined) return Math.abs(call.endedAt - other.endedAt)
  return isEndAlone && by !== 'number' ? Infinity : Math.abs(call.startedAt - other.startedAt)
}

/** Calls of other times need no closer look. */
function isNear(a: Call, b: Call): boolean {
  const isBefore = (early: Call, late: Call) =>
    early.phase === 'ended' && early.seenAt + (isKnownByLinkOnly(early) ? LINK_TALK_MS : LONGEST_RING_MS) < late.startedAt
  return a.legs.length > 0 && !isBefore(a, b) && !isBefore(b, a)
}

const RANK = { number: 0, place: 1, moment: 2 } as const

/** What a page shows has a name within its document only; a Call-ID, or the id in a link, is the same in every tab. */
function isSameRef(leg: Leg, signal: CallSignal, place: SignalPlace): boolean {
  if (leg.ref !== signal.ref || leg.detector !== signal.detector || leg.site !== place.site) return false
  return signal.detector !== 'dom-profile' || leg.document === place.document
}

/** A page may use a ref again (the number itself, a place in a list). SIP never does. */
function isCalledAgain(call: Call, signal: CallSignal): boolean {
  if (signal.detector === 'sip-websocket' || (signal.kind !== 'ringing' && signal.kind !== 'dialing')) return false
  return call.phase === 'ended' && signal.at > (call.endedAt ?? call.seenAt) + SAME_RING_MS
}
