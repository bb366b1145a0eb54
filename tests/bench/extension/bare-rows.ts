import { openKeys } from '../../../src/adapters/browser/open-keys'
import { openStore, type Store } from '../../../src/adapters/store/open-store'
import { historyKeysOf } from '../../../src/adapters/store/history-rows'
import type { CodeCountRow, ContactRow, CustomerRow, FactRow, HistoryRow } from '../../../src/adapters/store/rows'
import { answer, openWorker, order } from './import-file'

/** What an import wrote, held in memory to be written again without any of its work. */
interface Rows {
  readonly facts: readonly FactRow[]
  readonly contacts: readonly ContactRow[]
  readonly history: readonly HistoryRow[]
  readonly customers: readonly CustomerRow[]
  readonly codeCounts: readonly CodeCountRow[]
}

let store: Promise<Store> | undefined
let rows: Rows | undefined
const opened = (): Promise<Store> => (store ??= openStore({ openKeys, role: 'reader' }))

/** Reads the rows that came with an import. Counts of codes are left as they are: a few hundred small rows. */
export async function bareRows(job: string): Promise<number> {
  const { db } = await opened()
  const device = await db.meta.get('device')
  const made = await db.jobs.get(job)
  if (device?.key !== 'device' || !made) throw new Error('There is no such import')
  const { firstSeq } = made.cursor as { readonly firstSeq: number }
  const facts = (await db.facts.where('[device+seq]').between([device.id, firstSeq], [device.id, Infinity]).toArray()).filter(({ origin }) => origin === `import:${job}`)
  const abouts = [...new Set(facts.flatMap(({ about }) => about ?? []))]
  const [contacts, customers] = await Promise.all([
    db.contacts.bulkGet(abouts as Parameters<typeof db.contacts.bulkGet>[0]), db.customers.bulkGet(abouts as Parameters<typeof db.customers.bulkGet>[0]),
  ])
  const there = contacts.filter((row) => row !== undefined)
  const history = (await db.history.bulkGet(historyKeysOf(there))).filter((row) => row !== undefined)
  const codeCounts = await db.codeCounts.limit(100).toArray()
  rows = elsewhere({ facts, contacts: there, history, customers: customers.filter((row) => row !== undefined), codeCounts })
  return rows.contacts.length
}

/**
 * The same rows, in the same places, under ids that were never there. Those that were taken away a moment ago the store finds in
 * its memory, and writes again twice as fast as an import, for which it has to look on the disk.
 */
function elsewhere({ facts, contacts, history, ...rest }: Rows): Rows {
  const contactOf = <Row extends { readonly id: ContactRow['id'] }>(row: Row): Row => ({ ...row, id: turned(row.id) })
  return {
    ...rest, contacts: contacts.map(contactOf), history: history.map(contactOf),
    facts: facts.map((row) => ({ ...row, id: turned(row.id), seq: row.seq + OTHER_SEQ, ...(row.about !== undefined && { about: turned(row.about) }) })),
  }
}

/** Beyond any number that a device has given. */
const OTHER_SEQ = 1e12

/** The end of a UUID is hashed or drawn by lot, and as good backwards; its beginning, by which rows lie on the disk, stays. */
const turned = <Id extends string>(id: Id): Id => `${id.slice(0, -12)}${[...id].slice(-12).reverse().join('')}` as Id

/** The floor: such rows into the same tables with the same indexes, in transactions as large as an import's largest. Answers ms. */
export async function putRows(contactsAtOnce: number): Promise<number> {
  const { db } = await opened()
  const { facts, contacts, history, customers } = held()
  const pastOf = new Map(history.map((row) => [row.id, row]))
  const factsOf = new Map<string, FactRow[]>()
  for (const fact of facts) factsOf.set(fact.about ?? '', [...(factsOf.get(fact.about ?? '') ?? []), fact])
  const from = performance.now()
  for (let at = 0; at < contacts.length; at += contactsAtOnce) {
    const batch = contacts.slice(at, at + contactsAtOnce)
    const itsFacts = batch.flatMap(({ id }) => factsOf.get(id) ?? [])
    const itsHistory = batch.flatMap(({ id }) => pastOf.get(id) ?? [])
    await db.transaction('rw', [db.facts, db.contacts, db.history, db.customers], async () => {
      await Promise.all([db.facts.bulkPut(itsFacts), db.contacts.bulkPut(batch), db.history.bulkPut(itsHistory), at === 0 && customers.length > 0 && db.customers.bulkPut(customers)])
    })
  }
  return performance.now() - from
}

export async function deleteRows(): Promise<void> {
  const { db } = await opened()
  const { facts, contacts, customers } = held()
  await db.transaction('rw', [db.facts, db.contacts, db.history, db.customers], async () => {
    await Promise.all([db.facts.bulkDelete(facts.map(({ id }) => id)), db.contacts.bulkDelete(contacts.map(({ id }) => id)), db.history.bulkDelete(historyKeysOf(contacts)), db.customers.bulkDelete(customers.map(({ id }) => id))])
  })
}

/** By the product's own undoing, so that the database is as large as before. */
export async function undoImport(workerFile: string, job: string): Promise<void> {
  const worker = await openWorker(workerFile)
  const gone = answer(worker, 'undone')
  order(worker, { order: 'undo', job })
  await gone
  worker.terminate()
}

function held(): Rows {
  if (!rows) throw new Error('No rows were read')
  return rows
}
