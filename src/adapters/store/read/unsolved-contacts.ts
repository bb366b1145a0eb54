import type { Who } from '../../../core/contacts/contact'
import { settledBy, unsolvedOf } from '../../../core/contacts/unsolved'
import type { ContactId } from '../../../core/contract/ids'
import type { Store } from '../store'
import { contactsSince, newestUnsolved, type PastContact } from './contacts-of'

/** More than a card or a list shows; older ones come back when these are settled. */
const UNSOLVED_READ = 50
const LATER_READ = 500

/** What was left unsolved, newest first. `all`: every contact of the person, where they are at hand already. */
export async function readUnsolved(store: Store, whos: readonly Who[], all?: readonly PastContact[]): Promise<PastContact[]> {
  const open = all ? all.filter((contact) => contact.isResolved === 0) : await newestUnsolved(store, whos, UNSOLVED_READ)
  if (open.length === 0) return []
  const oldest = open.reduce((least, contact) => (contact.startedAt < least ? contact.startedAt : least), open[0]?.startedAt ?? (0 as PastContact['startedAt']))
  const [settled, later] = await Promise.all([
    settledAmong(store, open.map(({ id }) => id)),
    all ?? contactsSince(store, whos, oldest, LATER_READ),
  ])
  return unsolvedOf([...open, ...later.filter((contact) => contact.isResolved === 1)], settled).sort((a, b) => b.startedAt - a.startedAt)
}

/** Whoever's wrap-up settles them. */
async function settledAmong(store: Store, ids: readonly ContactId[]): Promise<Set<ContactId>> {
  return settledBy(await store.db.contacts.where('closes').anyOf([...ids]).toArray())
}
