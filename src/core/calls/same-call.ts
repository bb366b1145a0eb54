import type { EpochMs, MatchKey } from '../contract/ids'
import type { Call, Leg } from './call'

/**
 * Two softphones (or two tabs of one, where the switch gives each its own Call-ID) show one ring this far apart at most:
 * forks are sent within a second, and a slow page adds one or two. The cancel of the others follows an answer as closely.
 */
export const SAME_RING_MS = 4_000
/** A page shows a ring, or a link opens, long after the signalling or before it: up to a slow CRM's load, or an offer to accept. */
export const SHOWN_LATE_MS = 30_000
/** SIP's timer C lets a ring go on for three minutes (RFC 3261, 16.6); queues give up earlier. */
export const LONGEST_RING_MS = 180_000

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
 * - `withheld`: no number at all, ringing at two documents of one site at the same time.
 */
export function isSameCall(a: Call, b: Call): 'number' | 'place' | 'withheld' | undefined {
  if (a.direction !== b.direction || a.mergedInto !== undefined || b.mergedInto !== undefined) return undefined
  const [early, late] = a.startedAt <= b.startedAt ? [a, b] : [b, a]
  if (late.startedAt > lifeEnd(early) + SAME_RING_MS || isSeenApart(a, b)) return undefined
  const keysA = keysOf(a)
  const keysB = keysOf(b)
  if (keysA.length > 0 && keysB.length > 0) {
    return keysA.some((key) => keysB.includes(key)) && isSameTime(early, late, SHOWN_LATE_MS) ? 'number' : undefined
  }
  if (isSignalled(a) && isSignalled(b)) return isSameWithheld(early, late) ? 'withheld' : undefined
  const isOneTab = a.legs.some((leg) => b.legs.some((other) => other.tab === leg.tab && other.site === leg.site))
  return isOneTab && isSameTime(early, late, SAME_RING_MS) ? 'place' : undefined
}

/** One document showed both by one detector; or both were answered, and not at once: one agent answers one call once. */
function isSeenApart(a: Call, b: Call): boolean {
  if (a.legs.some((leg) => b.legs.some((other) => other.detector === leg.detector && other.document === leg.document))) return true
  if (a.answeredAt === undefined || b.answeredAt === undefined || !isSignalled(a) || !isSignalled(b)) return false
  return Math.abs(a.answeredAt - b.answeredAt) > SAME_RING_MS
}

/** `beforeMs`: how long before the signalling a page may show the call. */
function isSameTime(early: Call, late: Call, beforeMs: number): boolean {
  const gap = late.startedAt - early.startedAt
  if (gap <= SAME_RING_MS) return true
  if (isSignalled(early) && isSignalled(late)) return !isStartSeen(late) && gap <= LONGEST_RING_MS && isStillRinging(early, late.startedAt)
  if (!isStartSeen(late)) return true
  if (late.startedAt > lifeEnd(early)) return early.answeredAt === undefined && gap <= SHOWN_LATE_MS
  if (isSignalled(late)) return gap <= beforeMs
  // A page that rings anew while we talk shows another call; a link is opened again whenever its page is loaded.
  return gap <= SHOWN_LATE_MS || isStillRinging(early, late.startedAt) || late.legs.every((leg) => leg.detector === 'url-pop')
}

function isSameWithheld(early: Call, late: Call): boolean {
  const isUnknown = (call: Call) => call.legs.every((leg) => leg.described?.hasNumber !== true)
  const isOneSite = early.legs.some((leg) => late.legs.some((other) => other.site === leg.site))
  return isOneSite && isUnknown(early) && isUnknown(late) && isStartSeen(early) && isStartSeen(late) && late.startedAt - early.startedAt <= SAME_RING_MS
}

function isStillRinging(call: Call, at: EpochMs): boolean {
  return at <= (call.answeredAt ?? call.endedAt ?? Infinity) + SAME_RING_MS
}

const lifeEnd = (call: Call): number => (call.phase === 'ended' ? (call.endedAt ?? call.seenAt) : Infinity)
const isSignalled = (call: Call): boolean => call.legs.some((leg) => leg.detector === 'sip-websocket')
/** The best detector saw it begin. */
const isStartSeen = (call: Call): boolean =>
  call.legs.some((leg: Leg) => leg.isStartSeen && (leg.detector === 'sip-websocket' || !isSignalled(call)))

function keysOf(call: Call): readonly MatchKey[] {
  return call.legs.flatMap((leg) => leg.described?.numberKey ?? [])
}
