import { readDefinition } from '../../adapters/store/read/read-definitions'
import type { CallRow } from '../../adapters/store/rows'
import type { Offer } from '../../core/contract/offers'
import type { CallId, ContactId, CustomerId, OfferId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'

export interface Offered {
  readonly call: CallRow
  readonly offer: Offer
  /** What both facts of an offer say of where it was. */
  readonly where: { readonly offer: OfferId; readonly call: CallId; readonly contact: ContactId; readonly customer?: CustomerId }
}

/** The call and the offer that a command names: the agent's own call, and an offer that there is. */
export async function offeredIn(desk: Desk, calls: readonly CallRow[], named: { readonly call: CallId; readonly offer: OfferId }): Promise<Result<Offered, 'no-such-call' | 'not-yours' | 'no-such-offer'>> {
  const call = calls.find(({ id }) => id === named.call)
  if (!call) return refused('no-such-call')
  if (call.agent !== agentOf(desk.settings)) return refused('not-yours')
  const offer = await readDefinition(desk.store, 'offer', named.offer)
  if (!offer) return refused('no-such-offer')
  const customer = call.match?.customer
  return done({ call, offer, where: { offer: offer.id, call: call.id, contact: call.contact, ...(customer && { customer }) } })
}
