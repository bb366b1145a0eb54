import type { ContactId, CustomerId } from '../../core/contract/ids'
import type { ImportContext, RowOutcome } from '../../core/import/import-desk'
import { contactIdText } from '../../core/import/import-ids'
import type { IfAbsent } from '../../core/import/import-plan'
import { planContact, type KnownContact } from '../../core/import/plan-contact'
import { planCustomer, type KnownCustomer } from '../../core/import/plan-customer'
import type { ContactRowRead, CustomerRowRead } from '../../core/import/read-row'
import type { RefusedRow } from '../../core/import/row-refusal'
import type { NewFact } from '../../core/facts/new-fact'
import type { Store } from '../../adapters/store/store'
import { CustomerFinder } from './find-customers'
import { IdSet } from './id-set'
import { contactIdOf } from './keyed-hash'
import { readKnownContacts, readKnownCustomers } from './known-rows'
import { readRemoved } from './removed-rows'
import { RecentMap } from './recent-map'

export interface BatchPlan {
  readonly facts: readonly NewFact[]
  /** One for each row. */
  readonly outcomes: readonly (RowOutcome | RefusedRow)[]
}

export interface PlannerOptions {
  readonly store: Store
  readonly key: CryptoKey
  readonly context: ImportContext
  readonly ifAbsent: IfAbsent
  /** Nothing was imported before: what this import did not write itself is not on the disk. */
  readonly isFresh: { readonly customers: boolean; readonly contacts: boolean }
}

/** Turns rows into the facts that are new. Batches are planned ahead of their writing, so it keeps in mind what is not on the disk yet. */
export class BatchPlanner {
  readonly #options: PlannerOptions
  readonly #finder: CustomerFinder
  readonly #written = new IdSet()
  /** Of the batch being planned and the one being written. */
  readonly #customers = new RecentMap<CustomerId, KnownCustomer>(Infinity)
  readonly #contacts = new RecentMap<ContactId, KnownContact>(Infinity)

  constructor(options: PlannerOptions) {
    this.#options = options
    this.#finder = new CustomerFinder(options.store, options.key, options.context.desk, options.isFresh.customers)
  }

  async plan(rows: readonly (CustomerRowRead | ContactRowRead)[]): Promise<BatchPlan> {
    this.#customers.turn()
    this.#contacts.turn()
    const customers = rows.filter((row) => row.kind === 'customer')
    const contacts = rows.filter((row) => row.kind === 'contact')
    return contacts.length > 0 ? await this.#planContacts(contacts) : await this.#planCustomers(customers)
  }

  async #planCustomers(rows: readonly CustomerRowRead[]): Promise<BatchPlan> {
    const { store, context } = this.#options
    const found = await this.#finder.find(rows)
    const ids = found.map((each) => {
      if (each === undefined) throw new Error('A customer without a key came to be planned')
      return each.id
    })
    const fresh = new Set(found.flatMap((each) => (each && !each.isKnown ? [each.id] : [])))
    const toRead = ids.filter((id) => !fresh.has(id) && this.#customers.get(id) === undefined)
    const [known, removed] = await Promise.all([readKnownCustomers(store, [...new Set(toRead)]), readRemoved(store, ids)])
    const facts: NewFact[] = []
    const outcomes = rows.map((row, index) => {
      const id = ids[index] as CustomerId
      const refused = removed?.(id, context.desk.at)
      if (refused) return refused
      const plan = planCustomer(id, row, this.#customers.get(id) ?? known.get(id), context)
      this.#customers.set(id, plan.after)
      facts.push(...plan.facts)
      return plan.outcome
    })
    return { facts, outcomes }
  }

  async #planContacts(rows: readonly ContactRowRead[]): Promise<BatchPlan> {
    const { store, key, context, ifAbsent } = this.#options
    const [found, ids] = await Promise.all([
      this.#finder.find(rows.map(customerOfContact)),
      Promise.all(rows.map((row) => contactIdOf(key, contactIdText(context.desk.site, row), row.startedAt))),
    ])
    const [known, removed] = await Promise.all([
      readKnownContacts(store, this.#toRead(ids)), readRemoved(store, [...ids, ...found.flatMap((each) => (each ? [each.id] : []))]),
    ])
    const facts: NewFact[] = []
    const outcomes = rows.map((row, index) => {
      const id = ids[index] as ContactId
      const customer = found[index]
      const nobody = customer && removed?.(customer.id, context.desk.at)
      if (nobody) return nobody
      // Also where the contact itself was let go: the next row of this customer counts on him.
      if (customer && !customer.isKnown) facts.push(...planCustomer(customer.id, customerOfContact(row), undefined, context).facts)
      const refused = removed?.(id, row.startedAt)
      if (refused) return refused
      const plan = planContact(id, row, customer?.id, this.#contacts.get(id) ?? known.get(id), context, ifAbsent)
      this.#contacts.set(id, plan.after)
      facts.push(...plan.facts)
      return plan.outcome
    })
    return { facts, outcomes }
  }

  #toRead(ids: readonly ContactId[]): readonly ContactId[] {
    const mayBeThere = ids.filter((id) => this.#written.add(id) || !this.#options.isFresh.contacts)
    return [...new Set(mayBeThere)].filter((id) => this.#contacts.get(id) === undefined)
  }
}

/**
 * What a contact's row tells of the customer. Only where it has the customer's own id: by a number alone the contact stands
 * under the number, and finds whoever has it.
 */
function customerOfContact({ externalId, name, number }: ContactRowRead): CustomerRowRead {
  return {
    kind: 'customer', numbers: externalId !== undefined && number ? [number] : [], tags: [], remembered: [],
    ...(externalId !== undefined && { externalId }), ...(name !== undefined && { name }),
  }
}
