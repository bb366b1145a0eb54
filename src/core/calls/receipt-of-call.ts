import type { PopReceipt } from '../contract/facts'
import type { Call, NoPop } from './call'
import { isKnownByEndOnly } from './same-call'

/** What became of a ring: the receipt of its pop, or why there was none. Absent: its pop is on its way. */
export function receiptOfCall(call: Call): PopReceipt | undefined {
  const why = whyNoPop(call)
  if (call.receipt || !why) return call.receipt
  return {
    detectors: [...new Set(call.legs.map((leg) => leg.detector))],
    rule: call.match?.rule ?? 'none', matched: call.match?.candidates ?? 0,
    surface: 'none', why, isSaved: true,
  }
}

export function whyNoPop(call: Call): NoPop | undefined {
  switch (call.pop.state) {
    case 'not-yet':
      return isKnownByEndOnly(call) ? 'over-at-once' : 'told-late'
    case 'beside':
      return 'call-beside'
    case 'announced':
      return undefined
    case 'dismissed':
    case 'over':
      return call.pop.noPop
  }
}
