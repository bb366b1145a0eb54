import type { CustomerId } from '../contract/ids'
import type { Call } from './call'

/** The agent says who it is: no later look-up changes that. */
export function chooseMatch<C extends Call>(call: C, customer: CustomerId): C {
  if (call.match?.isChosen && call.match.customer === customer) return call
  return { ...call, match: { rule: 'chosen', customer, isChosen: true, candidates: call.match?.candidates ?? 1 } }
}
