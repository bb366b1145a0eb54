import type { CustomerId } from '../../../core/contract/ids'
import type { Tag } from '../../../core/contract/definitions'
import { tagsOf, type CustomerState } from '../../../core/customers/fold-customer'
import type { CardPerson, ContactLine, RememberedData } from '../../../core/customers/customer-card'
import { cardPerson, cardRemembered } from '../../../core/customers/build-card'
import type { Settings } from '../../../core/contract/settings'
import type { Store } from '../store'
import { numbersShown } from './card-match'
import { readLines } from './contact-lines'
import { whosOf } from './contacts-of'
import { readGroup, type CustomerGroup } from './customer-group'
import { readTasksOfCustomer, type TaskLine } from './read-tasks'
import { readUnsolved } from './unsolved-contacts'

export interface ReadCustomer {
  readonly person: CardPerson
  readonly tags: readonly Tag[]
  readonly remembered: readonly RememberedData[]
  readonly state: CustomerState
}

/** One customer apart from any call. Undefined: no such customer, or the vault is locked. */
export async function readCustomer(store: Store, customer: CustomerId, region: string): Promise<ReadCustomer | undefined> {
  const group = await readGroup(store, customer)
  return group && (await customerOf(store, group, region))
}

async function customerOf(store: Store, { root, state }: CustomerGroup, region: string): Promise<ReadCustomer> {
  return {
    person: cardPerson(root, state, numbersShown(state, region)), tags: await readTags(store, state), remembered: cardRemembered(state), state,
  }
}

export interface CustomerRecord extends ReadCustomer {
  /** Newest first. */
  readonly unsolved: readonly ContactLine[]
  readonly tasks: readonly TaskLine[]
}

/** With what is open: unsolved contacts and tasks, whoever's they are. */
export async function readCustomerRecord(store: Store, customer: CustomerId, settings: Pick<Settings, 'region' | 'agent'>): Promise<CustomerRecord | undefined> {
  const group = await readGroup(store, customer)
  if (!group) return undefined
  const [read, unsolved, tasks] = await Promise.all([
    customerOf(store, group, settings.region), whosOf(store, group).then((whos) => readUnsolved(store, whos)), readTasksOfCustomer(store, group.ids),
  ])
  const { lines } = await readLines(store, unsolved, settings.agent, 'wrapped-up')
  return { ...read, unsolved: unsolved.flatMap(({ id }) => lines.get(id) ?? []), tasks }
}

export async function readTags(store: Store, state: CustomerState): Promise<Tag[]> {
  const rows = await store.db.latestDefinitions.bulkGet(tagsOf(state).map((id): [string, string] => ['tag', id]))
  return rows.flatMap((row) => (row?.kind === 'tag' ? [row] : []))
}
