import { Dexie } from 'dexie'
import type { Fact } from '../../../core/contract/facts'
import type { E164, FactId, MatchKey } from '../../../core/contract/ids'
import { linkedNumbers } from '../../../core/customers/fold-customer'
import { readCustomerState } from '../fold-customer-rows'
import { descriptionOf, numberKeyOfCall } from '../calls'
import { readFacts } from '../fact-rows'
import { numberKeyOf } from '../sealing/match-keys'
import type { VaultAccess } from '../sealing/keyring'
import type { Store } from '../store'

/**
 * A choice made for a number holds that number as a key of this site only, which says nothing elsewhere. It is looked for with
 * the customers who have it, in a contact that came by it, and in the calls that are still at hand: a choice is made while it
 * rings, its contact is recorded when it is over. Choices are made by hand, so they are few.
 */
export async function numbersOfChoices(store: Store, access: VaultAccess, facts: readonly Fact[]): Promise<ReadonlyMap<FactId, E164>> {
  const numbers = new Map<FactId, E164>()
  for (const fact of facts) {
    if ((fact.kind !== 'number/chosen' && fact.kind !== 'number/refused') || fact.customerKey === undefined) continue
    const e164 = (await ofCustomers(store, access, fact.customerKey)) ?? (await ofContacts(store, fact.customerKey)) ?? (await ofCalls(store, fact.customerKey))
    if (e164 !== undefined) numbers.set(fact.id, e164)
  }
  return numbers
}

async function ofCustomers({ db }: Store, access: VaultAccess, key: MatchKey): Promise<E164 | undefined> {
  for (const row of await db.customers.where('keys').equals(key).toArray()) {
    const state = row.vault === access.vault ? await readCustomerState(access, row) : undefined
    for (const { e164 } of state ? linkedNumbers(state) : []) {
      if (e164 !== undefined && access.keys && (await numberKeyOf(access.keys.match, e164)) === key) return e164
    }
  }
  return undefined
}

async function ofContacts(store: Store, key: MatchKey): Promise<E164 | undefined> {
  const row = await store.db.history.where('[who+newestFirst+id]').between([key, Dexie.minKey], [key, Dexie.maxKey]).first()
  const [recorded] = row?.recordedBy ? (await readFacts(store, [row.recordedBy.fact])).values() : []
  return recorded?.kind === 'contact/recorded' && recorded.customerKey === key ? recorded.personal.e164 : undefined
}

async function ofCalls(store: Store, key: MatchKey): Promise<E164 | undefined> {
  for (const call of await store.db.calls.toArray()) {
    if ((await numberKeyOfCall(store, call)) === key) return (await descriptionOf(store, call))?.e164
  }
  return undefined
}
