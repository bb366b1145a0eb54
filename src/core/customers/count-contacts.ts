import type { ContactOutcome } from '../contract/facts'
import type { ContactId, EpochMs } from '../contract/ids'
import type { RecordedContact } from '../contacts/contact'
import { startOfDay, yearBefore } from '../contacts/day'
import type { CallDirection } from '../contract/call-signal'

/** A call as far as counting needs it. */
export interface CountedCall {
  readonly contact: ContactId
  readonly direction: CallDirection
  readonly startedAt: EpochMs
}

export interface CountToday<C extends RecordedContact = RecordedContact> {
  /** 1 for the first; 0 where the present call is not one that is counted. */
  readonly nth: number
  readonly missed: number
  readonly last?: C
}

/** Inbound phone contacts of the customer that began before this call on the same day of the center, and this call. */
export function countToday<C extends RecordedContact>(contacts: readonly C[], call: CountedCall, timeZone: string): CountToday<C> {
  if (call.direction !== 'inbound') return { nth: 0, missed: 0 }
  const dayStart = startOfDay(call.startedAt, timeZone)
  const today = contacts.filter((contact) =>
    isInboundCall(contact) && contact.id !== call.contact && contact.startedAt >= dayStart && contact.startedAt <= call.startedAt)
  const last = today.reduce<C | undefined>((newest, contact) => (newest && newest.startedAt >= contact.startedAt ? newest : contact), undefined)
  return { nth: today.length + 1, missed: today.filter(isMissed).length, ...(last && { last }) }
}

export interface CountYear {
  readonly inbound: number
  readonly complaints: number
}

/** Of the last 365 days, without the present call. */
export function countYear(contacts: readonly RecordedContact[], call: CountedCall, now: EpochMs): CountYear {
  const since = yearBefore(now)
  const year = contacts.filter((contact) => contact.startedAt >= since && contact.id !== call.contact)
  return { inbound: year.filter(isInboundCall).length, complaints: year.filter((contact) => contact.codeClass === 'complaint').length }
}

export function isInboundCall(contact: RecordedContact): boolean {
  return contact.channel === 'phone' && contact.direction === 'inbound'
}

/** How an inbound contact ends that nobody took, here or elsewhere. */
export const MISSED_OUTCOMES: readonly ContactOutcome[] = ['missed', 'busy', 'declined', 'failed']

export function isMissed(contact: Pick<RecordedContact, 'direction' | 'outcome'>): boolean {
  return contact.direction === 'inbound' && MISSED_OUTCOMES.includes(contact.outcome)
}
