import type { EpochMs } from '../contract/ids'
import type { Call, Leg } from './call'
import { foldCall, isKnownByLinkOnly } from './fold-call'

/**
 * Two softphones (or two tabs of one, where the switch gives each its own Call-ID) show one ring this far apart at most:
 * forks are sent within a second, and a slow page adds one or two. The cancel of the others follows an answer as closely.
 */
export const SAME_RING_MS = 4_000
/**
 * Two softphones that pick up by themselves do so as soon as they ring, and the switch hangs up one of them. Nobody answers
 * two callers within this.
 */
const ANSWERED_AT_ONCE_MS = 1_000
/** A fork of a very short ring may come when another was cancelled already. */
const FORK_LATE_MS = 500
/** A page shows a ring, or a link opens, long after the signalling or before it: up to a slow CRM's load, or an offer to accept. */
export const SHOWN_LATE_MS = 30_000
/** SIP's timer C lets a ring go on for three minutes (RFC 3261, 16.6); queues give up earlier. */
export const LONGEST_RING_MS = 180_000
/** Who called by a link is still there so long after it, if a talk is seen with that number: most talks are over by then. */
export const LINK_TALK_MS = 300_000

/** One call takes over the other (attended transfer): both are one contact. Refs count within their site. */
export function isTakenOver(a: Call, b: Call): boolean {
  return takesOver(a, b) || takesOver(b, a)
}

function takesOver(a: Call, b: Call): boolean {
  return a.legs.some((leg) => leg.replaces !== undefined && b.legs.some((other) => other.site === leg.site && leg.replaces?.includes(other.ref)))
}

/**
 * Whether two calls with different refs are one call seen from two sides. Never, if one softphone showed both: it has two
 * calls then, even from one number. Else by one of:
 *
 * - `number`: the same number and direction at the same time;
 * - `place`: a page that sees no number that can be compared, and the ring of the same tab at the same time;
 * - `moment`: begins at the same moment at two documents, and no number says that it is another: withheld on both, or a page
 *   that shows none. Two callers within seconds are rarer than one caller whom two tabs show.
 */
export function isSameCall(a: Call, b: Call): SameBy | undefined {
  if (a.mergedInto !== undefined || b.mergedInto !== undefined) return undefined
  for (const part of partsOf(a)) {
    for (const other of partsOf(b)) {
      const by = isSamePart(part, other)
      if (by) return by
    }
  }
  return undefined
}

export type SameBy = 'number' | 'place' | 'moment'

/** Before and after a taking over, a call is shown as two: each half is compared by itself. */
function partsOf(call: Call): readonly Call[] {
  if (call.legs.every((leg) => leg.replaces === undefined)) return [call]
  const takers = call.legs.filter((leg) => leg.replaces !== undefined)
  if (takers.length === call.legs.length) return [call]
  const since = Math.min(...takers.map((leg) => leg.startedAt)) - SAME_RING_MS
  const halves = [call.legs.filter((leg) => leg.startedAt < since), call.legs.filter((leg) => leg.startedAt >= since)]
  return halves.filter((legs) => legs.length > 0).map((legs) => foldCall(call, legs))
}

function isSamePart(a: Call, b: Call): SameBy | undefined {
  if (!isPaired(a, b, (leg, other) => leg.direction === other.direction)) return undefined
  const [early, late] = a.startedAt <= b.startedAt ? [a, b] : [b, a]
  if (isSeenApart(a, b)) return undefined
  if (isLinkOf(early, late) || isTalkOfLink(early, late) || isAnsweredHere(early, late, isSameNumber)) return 'number'
  if (isAnsweredHere(early, late, areWithheld)) return 'moment'
  if (late.startedAt > lifeEnd(early) + SAME_RING_MS) return undefined
  if (isNumbered(a) && isNumbered(b)) return isPaired(a, b, isSameNumber) && isSameTime(early, late, SHOWN_LATE_MS) ? 'number' : undefined
  const areSignalled = isSignalled(a) && isSignalled(b)
  const isOneTab = isPaired(a, b, (leg, other) => leg.tab === other.tab && leg.site === other.site)
  if (!areSignalled && isOneTab && !isRungAnew(early, late) && isSameTime(early, late, SAME_RING_MS)) return 'place'
  const isUntold = isMutePage(a) || isMutePage(b) || (!hasNumber(a) && !hasNumber(b))
  return isUntold && isSameMoment(early, late) ? 'moment' : undefined
}

/** What no number and no moment can make one call: seen apart; or the signalling saw the second begin while the first was there. */
export function isProvenApart(a: Call, b: Call): boolean {
  const late = a.startedAt <= b.startedAt ? b : a
  const isBegunAnew = isSignalled(a) && isSignalled(b) && isStartSeen(late) && Math.abs(a.startedAt - b.startedAt) > SAME_RING_MS
  return isBegunAnew || isSeenApart(a, b)
}

/** One document showed both by one detector; or both were answered, and not at once: one agent answers one call once. */
function isSeenApart(a: Call, b: Call): boolean {
  if (isPaired(a, b, (leg, other) => leg.document === other.document && leg.detector === other.detector)) return true
  if (a.answeredAt === undefined || b.answeredAt === undefined || !isSignalled(a) || !isSignalled(b)) return false
  const [one, other] = [signalledAnswer(a), signalledAnswer(b)]
  if (one !== undefined && other !== undefined) return Math.abs(one - other) > ANSWERED_AT_ONCE_MS
  // A page shows an answer as late as a ring; a talk that was first seen in its midst was answered before that.
  const late = a.answeredAt <= b.answeredAt ? b : a
  return Math.abs(a.answeredAt - b.answeredAt) > SAME_RING_MS && late.legs.some((leg) => leg.answeredAt === late.answeredAt && leg.isAnswerSeen)
}

function signalledAnswer({ legs }: Call): number | undefined {
  const answers = legs.flatMap(({ detector, answeredAt }) => (detector === 'sip-websocket' && answeredAt !== undefined ? [answeredAt] : []))
  return answers.length === 0 ? undefined : Math.min(...answers)
}

/** A link that opens soon after a ring or an answer of its number, here or elsewhere, however soon that was over: no new caller. */
function isLinkOf(early: Call, late: Call): boolean {
  if (late.legs.some((leg) => leg.detector !== 'url-pop')) return false
  const isSoon = (at: EpochMs | undefined) => at !== undefined && late.startedAt >= at && late.startedAt <= at + SHOWN_LATE_MS
  const isSoonAfter = (leg: Leg) => isSoon(leg.startedAt) || isSoon(leg.answeredAt) || (leg.outcome === 'answered-elsewhere' && isSoon(leg.endedAt))
  return isPaired(early, late, (leg, other) => isSameNumber(leg, other) && isSoonAfter(leg))
}

/** That another link opened was no evidence of an end; here is the talk, whose ring and answer were missed. */
function isTalkOfLink(early: Call, late: Call): boolean {
  if (!isKnownByLinkOnly(early) || early.closed?.as !== 'lost-sight' || !isTalkOnly(late)) return false
  return late.startedAt <= early.startedAt + LINK_TALK_MS && isPaired(early, late, isSameNumber)
}

/** Answered elsewhere, and here is where: at the agent's other softphone, whose ring and answer were missed. */
function isAnsweredHere(early: Call, late: Call, isParty: (leg: Leg, other: Leg) => boolean): boolean {
  return early.outcome === 'answered-elsewhere' && isAnsweredThen(early, late) && isPaired(early, late, isParty)
}

function isAnsweredThen(early: Call, late: Call): boolean {
  const endedAt = early.endedAt ?? 0
  if (!isTakenAway(early) || !isTalkOnly(late) || late.legs.some(isTaker)) return false
  if (late.startedAt < endedAt - SAME_RING_MS || late.startedAt > endedAt + LONGEST_RING_MS) return false
  if (late.legs.some((leg) => leg.isStartSeen && leg.startedAt > endedAt + SAME_RING_MS)) return false
  // The signalling tells the very moment. A page may be read for the first time in the talk.
  return late.legs.every((leg) => leg.detector !== 'sip-websocket' || !leg.isAnswerSeen || (leg.answeredAt ?? 0) <= endedAt + SAME_RING_MS)
}
/** A page whose ring goes does not tell who took the call. */
const isTakenAway = (call: Call): boolean => call.outcome === 'answered-elsewhere' || (call.outcome === 'missed' && !isSignalled(call))

const isTalkOnly = (call: Call): boolean => !isStartSeen(call) && wasAnswered(call)
/** Its answer itself may have been missed. */
const wasAnswered = (call: Call): boolean => call.answeredAt !== undefined || call.outcome === 'completed' || call.outcome === 'transferred'
const areWithheld = (leg: Leg, other: Leg): boolean => isWithheld(leg) && isWithheld(other)
const isWithheld = (leg: Leg): boolean => leg.described?.isWithheld === true && !leg.described.hasNumber

/**
 * Another call, if no number says that it is the same: the signalling tells of a ring whose end the page has shown, or the page
 * begins to ring in the talk.
 */
function isRungAnew(early: Call, late: Call): boolean {
  if (!isStartSeen(late)) return false
  if (!isSignalled(early)) return isSignalled(late) && late.startedAt > lifeEnd(early) + FORK_LATE_MS
  return early.answeredAt !== undefined && late.startedAt > early.answeredAt && late.startedAt > early.startedAt + SAME_RING_MS
}

/** `beforeMs`: how long before the signalling a page may show the call. */
function isSameTime(early: Call, late: Call, beforeMs: number): boolean {
  const gap = late.startedAt - early.startedAt
  if (gap <= SAME_RING_MS) return true
  if (isSignalled(early) && isSignalled(late)) {
    // Of a talk that only a page shows, the signalling is still to come.
    const isItsTalk = isTalkOnly(late) && early.answeredAt !== undefined && signalledAnswer(early) === undefined && late.startedAt <= lifeEnd(early)
    return !isStartSeen(late) && gap <= LONGEST_RING_MS && (isItsTalk || isStillRinging(early, late.startedAt))
  }
  if (!isStartSeen(late)) return true
  if (late.startedAt > lifeEnd(early)) return !wasAnswered(early) && gap <= SHOWN_LATE_MS
  if (isSignalled(late)) return gap <= beforeMs
  // A page that rings anew while we talk shows another call; a link is opened again whenever its page is loaded.
  return gap <= SHOWN_LATE_MS || isStillRinging(early, late.startedAt) || late.legs.every((leg) => leg.detector === 'url-pop')
}

function isSameMoment(early: Call, late: Call): boolean {
  const isAtOnce = late.startedAt - early.startedAt <= SAME_RING_MS
  if (isTakenElsewhere(early) || isTakenElsewhere(late)) return isAtOnce
  // Of the late one the ring was missed: the cancel of a fork, or the answer.
  if (!isStartSeen(late)) return (late.phase === 'ended' || isSignalled(late) || isAnsweredThen(early, late)) && isStillRinging(early, late.startedAt)
  return isStartSeen(early) && isAtOnce
}

/** A call that takes over another is answered at once: the cancel of its forks is the moment of its ring. */
const isTakenElsewhere = (call: Call): boolean => call.outcome === 'answered-elsewhere' && call.legs.every(isTaker)

/** Pages that show a call without a number that could be compared. */
const isMutePage = (call: Call): boolean => !isNumbered(call) && call.legs.every((leg) => leg.detector === 'dom-profile')
const hasNumber = (call: Call): boolean => call.legs.some((leg) => leg.described?.hasNumber === true)

/** Nothing was seen of it but that it is over, unanswered. */
export const isKnownByEndOnly = (call: Call): boolean =>
  call.legs.every((leg) => leg.phase === 'ended' && !leg.isStartSeen && leg.answeredAt === undefined)

function isStillRinging(call: Call, at: EpochMs): boolean {
  return at <= (call.answeredAt ?? call.endedAt ?? Infinity) + SAME_RING_MS
}

const lifeEnd = (call: Call): number => (call.phase === 'ended' ? (call.endedAt ?? call.seenAt) : Infinity)
const isSignalled = (call: Call): boolean => call.legs.some((leg) => leg.detector === 'sip-websocket')
/** The best detector saw it begin. What takes over another call begins with that, answered at once. */
const isStartSeen = (call: Call): boolean =>
  call.legs.some((leg) => (leg.isStartSeen || (isTaker(leg) && leg.answeredAt === leg.startedAt)) && (leg.detector === 'sip-websocket' || !isSignalled(call)))
const isTaker = (leg: Leg): boolean => leg.replacesSince !== undefined && leg.replacesSince <= leg.startedAt

const isNumbered = (call: Call): boolean => call.legs.some((leg) => leg.described?.numberKey !== undefined)

function isSameNumber(a: Leg, b: Leg): boolean {
  return a.described?.numberKey !== undefined && a.described.numberKey === b.described?.numberKey && a.direction === b.direction
}

function isPaired(a: Call, b: Call, isPair: (leg: Leg, other: Leg) => boolean): boolean {
  return a.legs.some((leg) => b.legs.some((other) => isPair(leg, other)))
}
