import type { ContactId } from '../contract/ids'
import type { RecordedContact } from './contact'

/**
 * The contacts that were saved as not resolved, are not settled by another contact's wrap-up, and were not followed by a
 * resolved contact of the same demand. All contacts given are of one customer; `settled`: ids in the closes of any contact.
 */
export function unsolvedOf<C extends RecordedContact>(contacts: readonly C[], settled: ReadonlySet<ContactId>): C[] {
  return contacts.filter((contact) => contact.isResolved === 0 && !settled.has(contact.id) && !contacts.some((other) => answers(other, contact)))
}

export function settledBy(contacts: readonly { readonly id: ContactId; readonly closes: readonly ContactId[] }[]): Set<ContactId> {
  return new Set(contacts.flatMap((contact) => contact.closes.filter((closed) => closed !== contact.id)))
}

function answers(other: RecordedContact, contact: RecordedContact): boolean {
  return other.isResolved === 1 && other.code !== undefined && other.code === contact.code && other.startedAt > contact.startedAt
}
