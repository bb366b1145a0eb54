import { Dexie } from 'dexie'
import type { FactOf } from '../../../core/contract/facts'
import type { ContactId, EpochMs, NoticeId } from '../../../core/contract/ids'
import { factOfRow } from '../fact-rows'
import type { Store } from '../store'

export type AffectedContact = FactOf<'incident/affected'>

/** The contacts of an incident, each once, first to last; those whose vault is locked cannot be read and are left out. */
export async function readAffected(store: Store, incident: NoticeId, since: EpochMs): Promise<readonly AffectedContact[]> {
  const rows = await store.db.facts.where('[kind+happenedAt]').between(['incident/affected', since], ['incident/affected', Dexie.maxKey], true, true).toArray()
  const facts = await Promise.all(rows.filter(({ open }) => (open as { incident?: NoticeId }).incident === incident).map((row) => factOfRow(store, row)))
  const contacts = new Map<ContactId, AffectedContact>()
  for (const fact of facts) if (fact?.kind === 'incident/affected' && !contacts.has(fact.open.contact)) contacts.set(fact.open.contact, fact)
  return [...contacts.values()]
}
