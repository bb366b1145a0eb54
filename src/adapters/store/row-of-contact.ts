import type { Contact } from '../../core/contacts/contact'
import type { VaultId } from '../../core/contract/ids'
import { given } from '../../core/facts/given'
import type { ContactRow } from './rows'

/** A contact with the columns that only indexes ask for. */
export function rowOfContact(contact: Contact, vault: VaultId): ContactRow {
  const { unsolvedOf: _, newestFirst: __, ...rest } = contact as ContactRow // a row that is folded on has them already
  return {
    ...rest, vault,
    ...given({ newestFirst: contact.startedAt === undefined ? undefined : -contact.startedAt, unsolvedOf: contact.isResolved === 0 ? contact.who : undefined }),
  }
}
