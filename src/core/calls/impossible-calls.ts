import type { CallSignal } from '../contract/call-signal'
import type { EpochMs, PageOrigin } from '../contract/ids'
import type { Call, Leg } from './call'
import type { SignalPlace } from './fold-leg'

/** The busiest attendant takes some 8 calls a minute; a reload of the extension in mid-queue shows a few more at once. */
export const MOST_NEW_CALLS_A_MINUTE = 20
/** On a site that was seen to report impossible calls, an answer counts only if somebody can have been talked to. */
export const SHORTEST_TALK_MS = 2_000
const MINUTE_MS = 60_000

/**
 * Whether a signal would open a call that no desk can have: it is refused, and counted as "this page reports impossible
 * calls". Both the calls of a site and the refs of one document are capped, since refs can be made to join one call.
 */
export function isImpossible(calls: readonly Call[], signal: CallSignal, place: SignalPlace, now: EpochMs): boolean {
  const isKnown = calls.some((call) => call.legs.some((leg) => leg.ref === signal.ref && leg.detector === signal.detector && leg.site === place.site && leg.document === place.document))
  if (isKnown) return false
  const fresh = calls.flatMap((call) => call.legs.filter((leg) => now - leg.heardAt < MINUTE_MS))
  if (fresh.filter((leg) => leg.document === place.document).length >= MOST_NEW_CALLS_A_MINUTE) return true
  return countCalls(calls, place.site, (leg) => now - leg.heardAt < MINUTE_MS) >= MOST_NEW_CALLS_A_MINUTE
}

/**
 * Whether a call that is over becomes a contact. A missed call of an honest site does ("missed, third today"). Of a site
 * that reported impossible calls within a minute of it, only one that was answered and talked for a moment does.
 */
export function isRecordable(call: Call, calls: readonly Call[]): boolean {
  return call.mergedInto === undefined && call.legs.length > 0 && !isMadeUp(call, calls, call.seenAt)
}

/** Whether all that tell of it are sites that report impossible calls just then, and nobody was talked to. It keeps the card from nobody. */
export function isMadeUp(call: Call, calls: readonly Call[], now: EpochMs): boolean {
  if (calls.length < MOST_NEW_CALLS_A_MINUTE || call.legs.length === 0) return false
  if (call.answeredAt !== undefined && (call.endedAt ?? now) - call.answeredAt >= SHORTEST_TALK_MS) return false
  const sites = [...new Set(call.legs.map((leg) => leg.site))]
  const heardAt = Math.min(...call.legs.map((leg) => leg.heardAt))
  const isFlagged = (site: PageOrigin) =>
    countCalls(calls, site, (leg) => Math.abs(leg.heardAt - heardAt) < MINUTE_MS) >= MOST_NEW_CALLS_A_MINUTE
  return sites.every(isFlagged)
}

function countCalls(calls: readonly Call[], site: PageOrigin, isMeant: (leg: Leg) => boolean): number {
  return calls.filter((call) => call.legs.some((leg) => leg.site === site && isMeant(leg))).length
}
