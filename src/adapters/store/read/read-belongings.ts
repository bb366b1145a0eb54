import type { CustomerId } from '../../../core/contract/ids'
import type { Belongings } from '../../../core/customers/belongings'
import { given } from '../../../core/facts/given'
import { belongingsOf } from '../retention/erase-customer'
import { everyRecordOf } from '../retention/due-for-removal'
import type { Store } from '../store'
import { readCustomer } from './read-customer'

/** Undefined: no such customer, or the vault is locked. */
export async function readBelongings(store: Store, customer: CustomerId, region: string): Promise<Belongings | undefined> {
  const [row, read] = await Promise.all([store.db.customers.get(customer), readCustomer(store, customer, region)])
  if (!row || !read) return undefined
  const records = await everyRecordOf(store, row)
  const { contacts, tasks } = await belongingsOf(store, records)
  return { customer, numbersShown: read.person.numbers, records: records.length, contacts: contacts.length, tasks: tasks.length, ...given({ name: read.person.name }) }
}
