import type { FactOf } from '../contract/facts'
import type { CustomerId, MatchKey } from '../contract/ids'
import { given } from '../facts/given'
import { isLater, stampOf } from '../facts/stamp'
import type { Contact, Who } from './contact'

export type ContactFact = FactOf<'contact/recorded'> | FactOf<'contact/wrapped-up'> | FactOf<'contact/moved'>

/**
 * Commutative, associative and idempotent: of two facts of one kind the later counts, and the kinds touch different columns.
 * `customerKey` is the fact's own, or was made later for a fact that came while the vault was locked.
 */
export function foldContact(contact: Contact | undefined, fact: ContactFact, customerKey?: MatchKey): Contact {
  const before: Contact = contact ?? { id: fact.open.contact, closes: [] }
  const stamp = stampOf(fact)
  switch (fact.kind) {
    case 'contact/recorded': {
      // Folded before without its key, because the vault was locked then.
      if (before.recordedBy?.fact === fact.id && before.customerKey === undefined && customerKey !== undefined) {
        return withWho({ ...before, customerKey })
      }
      if (!isLater(stamp, before.recordedBy)) return before
      const { channel, direction, outcome, startedAt, answeredAt, endedAt, holds, holdMs, area, customer, call } = fact.open
      const { id, code, codeClass, isResolved, closes, mood, afterCallMs, wrappedUpBy, movedBy } = before
      return withWho(given({
        id, code, codeClass, isResolved, closes, mood, afterCallMs, wrappedUpBy, movedBy,
        line: fact.line, team: fact.team, agent: fact.agent, channel, direction, outcome, startedAt, answeredAt, endedAt, holds, holdMs, area, call,
        customer, customerKey: customerKey ?? fact.customerKey, recordedBy: stamp,
      }))
    }
    case 'contact/wrapped-up': {
      if (!isLater(stamp, before.wrappedUpBy)) return before
      const { code: _, codeClass: __, mood: ___, afterCallMs: ____, ...rest } = before
      const { code, codeClass, isResolved, closes, mood, afterCallMs } = fact.open
      return { ...rest, ...given({ code, codeClass, mood, afterCallMs }), isResolved: isResolved ? 1 : 0, closes, wrappedUpBy: stamp }
    }
    case 'contact/moved':
      if (!isLater(stamp, before.movedBy)) return before
      return withWho({ ...before, movedBy: { ...stamp, ...given({ to: fact.open.customer }) } })
  }
}

export function customerOf(contact: Contact): CustomerId | undefined {
  return contact.movedBy === undefined ? contact.customer : contact.movedBy.to
}

/** A contact taken away from a customer is no longer found by its number either: that is the number which misled. */
function withWho(contact: Contact): Contact {
  if (contact.recordedBy === undefined) return contact
  const who: Who = customerOf(contact) ?? (contact.movedBy === undefined ? contact.customerKey : undefined) ?? 'unknown'
  return { ...contact, who }
}
