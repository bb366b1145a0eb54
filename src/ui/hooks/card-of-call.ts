import type { CardCall, CustomerCard } from '../../core/customers/customer-card'

type CallNow = Pick<CardCall, 'id' | 'phase' | 'answeredAt' | 'endedAt'>

/**
 * A card that was read a moment ago, of a call as it is now: the hang-up is known before the card is read anew, and a form that
 * stands already would move under the hand when the card follows.
 */
export function cardOfCall(card: CustomerCard | undefined, call: CallNow | undefined): CustomerCard | undefined {
  if (!card || !call || card.call.id !== call.id) return card
  const { phase, answeredAt, endedAt } = call
  return { ...card, call: { ...card.call, phase, ...(answeredAt !== undefined && { answeredAt }), ...(endedAt !== undefined && { endedAt }) } }
}
