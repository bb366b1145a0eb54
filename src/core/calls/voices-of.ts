import type { DetectorName } from '../contract/call-signal'
import type { Leg } from './call'

/** How much a detector is believed about a call: signalling over what a page shows over a link that was opened. */
export const DETECTOR_WEIGHT: Readonly<Record<DetectorName, number>> = { 'sip-websocket': 3, 'dom-profile': 2, 'url-pop': 1 }

/**
 * The legs that tell how the call stands: of the documents that are still there, those of the best detector. A link tells of
 * a beginning only, so it is heard where nothing else is.
 *
 * Where the best say that nobody answered, a leg of another tab that did answer is believed instead: a ring answered
 * elsewhere may be answered at the agent's other softphone. So is one whose page is gone: the talk may go on, unless the page
 * that came after it saw the very call hung up.
 */
export function voicesOf<Sealed>(legs: readonly Leg<Sealed>[]): readonly Leg<Sealed>[] {
  if (legs.length === 1) return legs
  const ranks = legs.map((leg) => rankOf(leg, legs))
  let first: readonly Leg<Sealed>[] | undefined
  for (let rank = Math.max(...ranks); rank > 0; rank--) {
    if (!ranks.includes(rank)) continue
    const voices = legs.filter((_, index) => ranks[index] === rank)
    if (!first && !voices.every((leg) => leg.phase === 'ended' && leg.answeredAt === undefined)) return voices
    if (first && voices.some((leg) => leg.answeredAt !== undefined && isElsewhere(leg, first ?? [], legs))) return voices
    first ??= voices
  }
  return first ?? []
}

const PRESENT = 10

function rankOf(leg: Leg, legs: readonly Leg[]): number {
  const weight = DETECTOR_WEIGHT[leg.detector]
  return leg.detector === 'url-pop' || isLeft(leg, legs) ? weight : weight + PRESENT
}

/** Its page was reloaded or left: the browser said so, or another document spoke later from the same frame. */
export function isLeft(leg: Leg, legs: readonly Leg[]): boolean {
  if (leg.leftAt !== undefined) return true
  return legs.some((other) => other.tab === leg.tab && other.frame === leg.frame && other.document !== leg.document && other.startedAt > leg.toldAt)
}

/** By its number, not only by its place and time: it overrules what the better ones say. */
function isElsewhere(leg: Leg, voices: readonly Leg[], legs: readonly Leg[]): boolean {
  if (isLeft(leg, legs)) return !voices.some((voice) => isHangUpOf(voice, leg))
  const number = leg.described?.numberKey
  return number !== undefined && voices.every((voice) => voice.tab !== leg.tab) && voices.some((voice) => voice.described?.numberKey === number)
}

/** One Call-ID, in whatever document it is seen. */
export const isOfOneRef = (a: Leg, b: Leg): boolean => a.ref === b.ref && a.detector === b.detector && a.site === b.site

/** A hang-up ends a call for every page that shows it; that a fork of it rings no more does not. */
export function isHangUpOf(voice: Leg, leg: Leg): boolean {
  return isOfOneRef(voice, leg) && (voice.outcome === 'completed' || voice.outcome === 'transferred') && (voice.endedAt ?? 0) >= leg.toldAt
}
