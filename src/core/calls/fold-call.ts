import type { CallOutcome } from '../contract/call-signal'
import type { EpochMs } from '../contract/ids'
import type { Call, CallPhase, Leg } from './call'
import { DETECTOR_WEIGHT, isHangUpOf, voicesOf } from './voices-of'

export { describedOf } from './described-of'
export { DETECTOR_WEIGHT } from './voices-of'

/** The call as its legs tell it: a pure fold, so that any order of signals gives the same call. */
export function foldCall<Sealed>(call: Call<Sealed>, unsorted: readonly Leg<Sealed>[]): Call<Sealed> {
  const legs = isSorted(unsorted) ? unsorted : [...unsorted].sort(byIdentity)
  const voices = voicesOf(legs)
  const seenAt = greatest(legs, (leg) => leg.toldAt) ?? call.seenAt
  const answeredAt = answerOf(legs, voices)
  const heard = phaseOf(voices)
  const isClosed = heard !== 'ended' && call.closed !== undefined && !isHeardAfter(legs, call.closed.at)
  const phase = isClosed ? 'ended' : heard
  const isTakenBack = (call.answeredAt !== undefined && answeredAt === undefined) || call.endedAt !== undefined || call.outcome !== undefined
  return {
    ...(isTakenBack ? withoutEnd(call) : call),
    phase,
    legs,
    direction: identityLeg(legs)?.direction ?? call.direction,
    startedAt: least(legs, (leg) => leg.startedAt) ?? call.startedAt,
    seenAt,
    ...(answeredAt !== undefined && { answeredAt }),
    ...(phase === 'ended' && (isClosed && call.closed ? closing(call.closed, legs, answeredAt, seenAt) : ending(voices))),
  }
}

function withoutEnd<Sealed>(call: Call<Sealed>): Call<Sealed> {
  const { answeredAt: _a, endedAt: _e, outcome: _o, ...rest } = call
  return rest
}

/** Known only by links that were opened: such a call cannot be seen to be answered or to end. */
export function isKnownByLinkOnly(call: Pick<Call, 'legs'>): boolean {
  return call.legs.length > 0 && call.legs.every((leg) => leg.detector === 'url-pop')
}

function phaseOf(legs: readonly Leg[]): CallPhase {
  const talking = legs.filter((leg) => leg.phase === 'talking')
  if (talking.length > 0) return talking.every((leg) => leg.isHeld) ? 'held' : 'talking'
  const answeredAt = greatest(legs, (leg) => leg.answeredAt)
  // What rang beside an answered leg is a fork whose cancel was missed; what rings since then is a call that takes over.
  const unanswered = answeredAt === undefined ? legs : legs.filter((leg) => leg.startedAt > answeredAt)
  const waiting = unanswered.filter((leg) => !legs.some((other) => isHangUpOf(other, leg)))
  if (waiting.some((leg) => leg.phase === 'ringing')) return 'ringing'
  if (waiting.some((leg) => leg.phase === 'dialing')) return 'dialing'
  return 'ended'
}

/** A page that is gone still knows best when the call was answered; what is less believed than the voices does not. */
function answerOf(legs: readonly Leg[], voices: readonly Leg[]): EpochMs | undefined {
  const weight = Math.min(...voices.map((leg) => DETECTOR_WEIGHT[leg.detector]))
  return least(legs, (leg) => (DETECTOR_WEIGHT[leg.detector] >= weight ? leg.answeredAt : undefined))
}

function ending(voices: readonly Leg[]): Pick<Call, 'endedAt' | 'outcome'> {
  const endedAt = greatest(voices, (leg) => leg.endedAt)
  return { ...(endedAt !== undefined && { endedAt }), outcome: outcomeOf(voices) }
}

function closing(
  closed: NonNullable<Call['closed']>, legs: readonly Leg[], answeredAt: EpochMs | undefined, seenAt: EpochMs,
): Pick<Call, 'endedAt' | 'outcome'> {
  if (closed.as === 'lost-sight') return { endedAt: seenAt, outcome: 'lost-sight' }
  return { endedAt: closed.at, outcome: answeredAt !== undefined || isKnownByLinkOnly({ legs }) ? 'completed' : 'missed' }
}

/** A sign of life. A page with the link may be loaded again at any time: that says nothing new; nor does another end. */
const isHeardAfter = (legs: readonly Leg[], at: EpochMs): boolean =>
  legs.some((leg) => leg.detector !== 'url-pop' && leg.phase !== 'ended' && leg.toldAt > at)

/** A leg that was answered says how the call went; an unanswered one only if none was. A call taken elsewhere was not missed. */
function outcomeOf(legs: readonly Leg[]): CallOutcome {
  const answered = legs.filter((leg) => leg.answeredAt !== undefined)
  const outcomes = new Set((answered.length > 0 ? answered : legs).map((leg) => leg.outcome).filter((outcome) => outcome !== undefined))
  const found = OUTCOME_ORDER.find((outcome) => outcomes.has(outcome))
  return found ?? (answered.length > 0 ? 'completed' : 'missed')
}

const OUTCOME_ORDER: readonly CallOutcome[] = ['transferred', 'completed', 'answered-elsewhere', 'declined', 'busy', 'missed', 'failed']

function identityLeg<Sealed>(legs: readonly Leg<Sealed>[]): Leg<Sealed> | undefined {
  return legs.reduce<Leg<Sealed> | undefined>((best, leg) => {
    if (!best) return leg
    return (DETECTOR_WEIGHT[leg.detector] - DETECTOR_WEIGHT[best.detector] || best.startedAt - leg.startedAt) > 0 ? leg : best
  }, undefined)
}

const isSorted = (legs: readonly Leg[]): boolean => legs.every((leg, index) => index === 0 || byIdentity(legs[index - 1] ?? leg, leg) <= 0)
const byIdentity = (a: Leg, b: Leg): number =>
  compare(a.ref, b.ref) || compare(a.document, b.document) || compare(a.detector, b.detector) || compare(a.site, b.site)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function least(legs: readonly Leg[], timeOf: (leg: Leg) => EpochMs | undefined): EpochMs | undefined {
  let best: EpochMs | undefined
  for (const leg of legs) {
    const at = timeOf(leg)
    if (at !== undefined && (best === undefined || at < best)) best = at
  }
  return best
}

function greatest(legs: readonly Leg[], timeOf: (leg: Leg) => EpochMs | undefined): EpochMs | undefined {
  let best: EpochMs | undefined
  for (const leg of legs) {
    const at = timeOf(leg)
    if (at !== undefined && (best === undefined || at > best)) best = at
  }
  return best
}
