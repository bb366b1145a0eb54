import type { Channel } from '../contract/facts'
import type { ContactId, EpochMs } from '../contract/ids'
import { isMissed } from '../customers/count-contacts'
import type { ContactLine } from '../customers/customer-card'

/** Who still wants the same after a week has another story. */
const WITHIN_MS = 7 * 86_400_000

export interface NextChannel {
  readonly channel: Channel
  readonly at: EpochMs
}

/**
 * Where a customer went who got no answer: of each contact of one customer that was missed or left unsolved, the next one by
 * another channel within a week, for the same demand as far as both are known. A later one by the same channel comes first:
 * then nobody changed.
 */
export function nextChannels(contacts: readonly ContactLine[]): ReadonlyMap<ContactId, NextChannel> {
  const inOrder = contacts.toSorted((a, b) => a.startedAt - b.startedAt)
  return new Map(inOrder.flatMap((contact, index) => {
    if (contact.isSolved !== false && !isMissed(contact)) return []
    const next = inOrder.slice(index + 1).find((other) => other.direction === 'inbound' && isSameDemand(other, contact))
    return next && next.channel !== contact.channel && next.startedAt - contact.startedAt <= WITHIN_MS ? [[contact.contact, { channel: next.channel, at: next.startedAt }] as const] : []
  }))
}

function isSameDemand(one: ContactLine, other: ContactLine): boolean {
  return one.demand === undefined || other.demand === undefined || JSON.stringify(one.demand) === JSON.stringify(other.demand)
}
