import type { Call, Leg } from './call'
import { foldCall } from './fold-call'
import { isProvenApart } from './same-call'
import { isOfOneRef } from './voices-of'

/** What stays of a call that turns out to be two, and the legs of the other. */
export interface Parted<Sealed> {
  readonly kept: Call<Sealed>
  readonly legs: readonly Leg<Sealed>[]
}

/**
 * Two Call-IDs that were taken for one call, until a leg of one of them told better. The call goes on as the one that began
 * first, with all that names no Call-ID: what a page shows, and the links.
 */
export function partCall<Sealed>(call: Call<Sealed>, told: Leg<Sealed>): Parted<Sealed> | undefined {
  if (told.detector !== 'sip-websocket' || call.legs.length === 1) return undefined
  const own = call.legs.filter((leg) => isOfOneRef(leg, told))
  const others = call.legs.filter((leg) => leg.detector === 'sip-websocket' && !isOfOneRef(leg, told))
  if (others.length === 0 || call.legs.some((leg) => leg.replaces !== undefined)) return undefined
  const [a, b] = [foldCall(call, own), foldCall(call, others)]
  if (!isProvenApart(a, b)) return undefined
  const legs = a.startedAt < b.startedAt ? others : own
  return { kept: foldCall(call, call.legs.filter((leg) => !legs.includes(leg))), legs }
}
