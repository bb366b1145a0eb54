import type { ContactId, CustomerId, MatchKey, TaskId } from '../../core/contract/ids'
import type { Contact } from '../../core/contacts/contact'
import { foldContact } from '../../core/contacts/fold-contact'
import { foldNumberChoice } from '../../core/facts/fold-number-choice'
import { foldTask } from '../../core/facts/fold-task'
import { given } from '../../core/facts/given'
import { countCodes } from './count-codes'
import type { ContactChange, HeldFact } from './held-fact'
import { foldCustomerRows, isCustomerFact } from './fold-customer-rows'
import type { Store } from './store'
import type { CodeCountRow, ContactRow, CustomerRow, NumberChoiceRow, TaskRow } from './rows'
import { rowOfContact } from './row-of-contact'
import { numberKeyOf } from './sealing/match-keys'

export interface ViewRows {
  readonly customers: readonly CustomerRow[]
  readonly contacts: readonly ContactRow[]
  readonly tasks: readonly TaskRow[]
  readonly numberChoices: readonly NumberChoiceRow[]
  readonly codeCounts: readonly CodeCountRow[]
}

/**
 * What the views become by these facts. Reads, unseals and seals, so it runs before the transaction, under the lock `facts`
 * (nobody else writes views meanwhile). Of facts of a locked vault only the clear columns are folded; see `foldWaiting`.
 */
export async function foldViews(store: Store, held: readonly HeldFact[]): Promise<ViewRows> {
  const [customers, contacts, tasks, numberChoices] = await Promise.all([
    foldCustomerRows(store, held.filter(({ fact, access }) => access.keys !== undefined && isCustomerFact(fact))),
    foldContactRows(store, held),
    foldTaskRows(store, held),
    foldChoiceRows(store, held),
  ])
  const codeCounts = await countCodes(store, contacts)
  return { customers, contacts: contacts.map((change) => change.after), tasks, numberChoices, codeCounts }
}

/** In the transaction of the facts. */
export async function putViews(store: Store, views: ViewRows): Promise<void> {
  const { db } = store
  await Promise.all([
    views.customers.length > 0 && db.customers.bulkPut(views.customers),
    views.contacts.length > 0 && db.contacts.bulkPut(views.contacts),
    views.tasks.length > 0 && db.tasks.bulkPut(views.tasks),
    views.numberChoices.length > 0 && db.numberChoices.bulkPut(views.numberChoices),
    views.codeCounts.length > 0 && db.codeCounts.bulkPut(views.codeCounts.filter((row) => row.count > 0)),
    ...views.codeCounts.filter((row) => row.count <= 0).map((row) => db.codeCounts.delete([row.line, row.day, row.code])),
  ])
}

async function foldContactRows(store: Store, held: readonly HeldFact[]): Promise<ContactChange[]> {
  const facts = held.flatMap(({ fact, access, numberKey }) =>
    fact.kind === 'contact/recorded' || fact.kind === 'contact/wrapped-up' || fact.kind === 'contact/moved' ? [{ fact, access, ...given({ numberKey }) }] : [])
  if (facts.length === 0) return []
  const ids = [...new Set(facts.map(({ fact }) => fact.open.contact))]
  const [rows, keys] = await Promise.all([store.db.contacts.bulkGet(ids), Promise.all(facts.map(contactKeyOf))])
  const before = new Map<ContactId, ContactRow>(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
  const after = new Map<ContactId, ContactRow>()
  facts.forEach(({ fact, access }, index) => {
    const id = fact.open.contact
    const contact: Contact = foldContact(after.get(id) ?? before.get(id), fact, keys[index])
    after.set(id, rowOfContact(contact, before.get(id)?.vault ?? access.vault))
  })
  return [...after.values()].map((row) => ({ before: before.get(row.id), after: row }))
}

/** A fact recorded while the vault was locked has no key in its envelope: it is made of its number once that can be read. */
async function contactKeyOf({ fact, access, numberKey }: HeldFact): Promise<MatchKey | undefined> {
  if (numberKey !== undefined) return numberKey
  if (fact.customerKey !== undefined || fact.kind !== 'contact/recorded') return fact.customerKey
  return access.keys && fact.personal.e164 ? await numberKeyOf(access.keys.match, fact.personal.e164) : undefined
}

async function foldTaskRows(store: Store, held: readonly HeldFact[]): Promise<TaskRow[]> {
  const facts = held.flatMap(({ fact, access }) => (fact.kind === 'task/set' || fact.kind === 'task/done' ? [{ fact, access }] : []))
  if (facts.length === 0) return []
  const tasks = new Map<TaskId, TaskRow>()
  for (const row of await store.db.tasks.bulkGet([...new Set(facts.map(({ fact }) => fact.open.task))])) if (row) tasks.set(row.id, row)
  for (const { fact, access } of facts) {
    const before = tasks.get(fact.open.task)
    tasks.set(fact.open.task, { ...foldTask(before, fact), vault: before?.vault ?? access.vault })
  }
  return [...tasks.values()]
}

async function foldChoiceRows(store: Store, held: readonly HeldFact[]): Promise<NumberChoiceRow[]> {
  const facts = held.flatMap(({ fact, access, numberKey }) => {
    const key = numberKey ?? fact.customerKey
    return (fact.kind === 'number/chosen' || fact.kind === 'number/refused') && key !== undefined ? [{ fact, access, key }] : []
  })
  if (facts.length === 0) return []
  const nameOf = (key: MatchKey, customer: CustomerId) => `${key} ${customer}`
  const choices = new Map<string, NumberChoiceRow>()
  const rows = await store.db.numberChoices.bulkGet(facts.map(({ fact, key }): [string, string] => [key, fact.open.customer]))
  for (const row of rows) if (row) choices.set(nameOf(row.customerKey, row.customer), row)
  for (const { fact, access, key } of facts) {
    const name = nameOf(key, fact.open.customer)
    choices.set(name, { ...foldNumberChoice(choices.get(name), fact, key), vault: access.vault })
  }
  return [...choices.values()]
}
