import type { Fact } from '../../core/contract/facts'
import type { ContactId, CustomerId } from '../../core/contract/ids'
import { NOTHING_KNOWN } from '../../core/customers/fold-customer'
import { knownContact, type KnownContact } from '../../core/import/plan-contact'
import { knownCustomer, type KnownCustomer } from '../../core/import/plan-customer'
import { factOfRow } from '../../adapters/store/fact-rows'
import { readCustomerState } from '../../adapters/store/fold-customer-rows'
import { readTogether } from '../../adapters/store/read-together'
import type { FactRow } from '../../adapters/store/rows'
import type { Store } from '../../adapters/store/store'

/** What is on the disk about these contacts. One that nobody recorded is not in it. */
export async function readKnownContacts(store: Store, ids: readonly ContactId[]): Promise<Map<ContactId, KnownContact>> {
  const there = (await readTogether(store.db.contacts, ids, ({ id }) => id)).map(({ id }) => id)
  const facts = await factsAbout(store, there)
  return new Map(there.map((id) => [id, knownContact(facts.get(id) ?? [])]))
}

export async function readKnownCustomers(store: Store, ids: readonly CustomerId[]): Promise<Map<CustomerId, KnownCustomer>> {
  const [rows, facts] = await Promise.all([store.db.customers.bulkGet([...ids]), factsAbout(store, ids)])
  const entries = await Promise.all(ids.map(async (id, index): Promise<[CustomerId, KnownCustomer]> => {
    const row = rows[index]
    const access = row && (await store.keyring.ofVault(row.vault))
    const state = row && access && (await readCustomerState(access, row))
    return [id, knownCustomer(facts.get(id) ?? [], state ?? NOTHING_KNOWN)]
  }))
  return new Map(entries)
}

async function factsAbout(store: Store, ids: readonly string[]): Promise<Map<string, Fact[]>> {
  const rows = await rowsAbout(store, ids)
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  const byId = new Map<string, Fact[]>()
  facts.forEach((fact, index) => {
    const about = rows[index]?.about
    if (fact === undefined || about === undefined) return
    const before = byId.get(about)
    if (before) before.push(fact)
    else byId.set(about, [fact])
  })
  return byId
}

/** One request for each id, all at once: half as long as a cursor that steps from id to id. */
export async function rowsAbout({ db }: Store, ids: readonly string[]): Promise<FactRow[]> {
  if (ids.length === 0) return []
  const rows = await db.transaction('r', db.facts, () => Promise.all(ids.map((id) => db.facts.where('about').equals(id).toArray())))
  return rows.flat()
}
