import type { CustomerId } from '../../../core/contract/ids'
import type { Tag } from '../../../core/contract/definitions'
import { tagsOf, type CustomerState } from '../../../core/customers/fold-customer'
import type { CardPerson, RememberedData } from '../../../core/customers/customer-card'
import { cardPerson, cardRemembered } from '../../../core/customers/build-card'
import type { Store } from '../store'
import { numbersShown } from './card-match'
import { readGroup } from './customer-group'

export interface ReadCustomer {
  readonly person: CardPerson
  readonly tags: readonly Tag[]
  readonly remembered: readonly RememberedData[]
  readonly state: CustomerState
}

/** One customer apart from any call. Undefined: no such customer, or the vault is locked. */
export async function readCustomer(store: Store, customer: CustomerId, region: string): Promise<ReadCustomer | undefined> {
  const group = await readGroup(store, customer)
  if (!group) return undefined
  const { root, state } = group
  return {
    person: cardPerson(root, state, numbersShown(state, region)), tags: await readTags(store, state), remembered: cardRemembered(state), state,
  }
}

export async function readTags(store: Store, state: CustomerState): Promise<Tag[]> {
  const rows = await store.db.latestDefinitions.bulkGet(tagsOf(state).map((id): [string, string] => ['tag', id]))
  return rows.flatMap((row) => (row?.kind === 'tag' ? [row] : []))
}
