import type { WrapUpCode } from '../contract/definitions'
import type { FactOf } from '../contract/facts'
import type { ContactLine } from '../customers/customer-card'
import { given } from '../facts/given'
import type { RecordedContact } from './contact'

/** What a contact's row does not hold, because it is personal or defined elsewhere. Each part may be unreadable or missing. */
export interface ContactTexts {
  readonly recorded?: FactOf<'contact/recorded'>['personal'] | undefined
  readonly wrappedUp?: FactOf<'contact/wrapped-up'>['personal'] | undefined
  readonly code?: WrapUpCode | undefined
  readonly agentShown?: string | undefined
}

export function contactLine(contact: RecordedContact, { recorded, wrappedUp, code, agentShown }: ContactTexts): ContactLine {
  const { answeredAt, endedAt, isResolved } = contact
  return given({
    contact: contact.id, channel: contact.channel, direction: contact.direction, outcome: contact.outcome, startedAt: contact.startedAt,
    durationMs: answeredAt !== undefined && endedAt !== undefined ? Math.max(0, endedAt - answeredAt) : undefined,
    codeClass: contact.codeClass, demand: code?.demand ?? wrappedUp?.demand ?? wrappedUp?.codeLabel,
    note: wrappedUp?.note || undefined, agentShown, isSolved: isResolved === undefined ? undefined : isResolved === 1,
    mood: contact.mood, recordingUrl: recorded?.facts?.recordingUrl,
  })
}
