import type { DeviceId } from '../../../core/contract/ids'
import type { Result } from '../../../core/contract/result'
import { addKeptDays, keptDaysOf, type KeptDay } from '../../../core/retention/kept-day'
import { areasOf, putAreas } from '../area-rows'
import { countCodes } from '../count-codes'
import { countFigures, isOfSuggestion, putFigures } from '../count-figures'
import { orNotSaved, type NotSaved } from '../outcome'
import type { CodeCountRow, FactRow, TombstoneRow } from '../rows'
import { historyKeysOf } from '../history-rows'
import { countOffers, putOfferCounts } from '../fold-offer-rows'
import { VIEW_TABLES, type Tables } from '../schema'
import type { Store } from '../store'

export interface Removal {
  readonly why: TombstoneRow['why']
  /** Of the contact center: whose day it was. */
  readonly timeZone: string
  /** In the same transaction: where the row of a job is put. */
  readonly alongside?: (tables: Pick<Tables, 'jobs' | 'drafts' | 'calls' | 'tombstones'>, removed: Removed) => PromiseLike<unknown>
}

export interface Removed {
  readonly facts: number
  readonly contacts: number
  readonly customers: number
  readonly tasks: number
}

const TABLES = ['facts', 'tombstones', 'keptDays', 'jobs', 'drafts', 'calls', 'transcriptLines', ...VIEW_TABLES] as const

/**
 * Takes out all facts about these contacts, customers and tasks with their views, and what was said in these contacts, keeps the anonymous figures of the contacts,
 * and leaves a tombstone for each id: all in one transaction. A view of one id is folded from the facts about that id alone, so
 * what is left is what a rebuild would give. At most some hundred ids at a time.
 */
export async function removeAbout(store: Store, ids: readonly string[], { why, timeZone, alongside }: Removal): Promise<Result<Removed, NotSaved>> {
  const { db } = store
  return await orNotSaved(() =>
    store.locks.withLock('facts', async () => {
      const device = await deviceOf(store)
      const named = [...new Set(ids)]
      const [facts, contacts, customers, tasks, choices, said, offers] = await Promise.all([
        db.facts.where('about').anyOf(named).toArray(),
        db.contacts.where('id').anyOf(named).toArray(),
        db.customers.where('id').anyOf(named).primaryKeys(),
        db.tasks.where('id').anyOf(named).primaryKeys(),
        db.numberChoices.where('customer').anyOf(named).primaryKeys(),
        db.transcriptLines.where('contact').anyOf(named).primaryKeys(),
        db.offerResults.where('contact').anyOf(named).toArray(),
      ])
      const [codeCounts, keptDays, offerCounts, figures] = await Promise.all([
        countCodes(store, contacts.map((before) => ({ before }))), withKeptDays(store, keptDaysOf(contacts, device, timeZone)),
        countOffers(store, offers.map((before) => ({ before }))),
        countFigures(db, { contacts: contacts.map((before) => ({ before })), offers: offers.map((before) => ({ before })), suggestions: facts.filter((fact) => isOfSuggestion(fact) && fact.isWaiting === undefined).map((fact) => ({ fact, sign: -1 as const })) }),
      ])
      const removed = { facts: facts.length, contacts: contacts.length, customers: customers.length, tasks: tasks.length }
      const at = store.now()
      await db.transaction('rw', [...TABLES], async () => {
        await Promise.all([
          db.facts.bulkDelete(facts.map(({ id }) => id)), db.contacts.bulkDelete(contacts.map(({ id }) => id)), db.history.bulkDelete(historyKeysOf(contacts)), db.customers.bulkDelete(customers),
          db.tasks.bulkDelete(tasks), db.numberChoices.bulkDelete(choices), db.transcriptLines.bulkDelete(said), db.keptDays.bulkPut(keptDays),
          db.tombstones.bulkPut(named.map((id) => ({ id, why, at }))), ...putCodeCounts(store, codeCounts),
          db.offerResults.bulkDelete(offers.map(({ contact, offer }): [string, string] => [contact, offer])), ...putOfferCounts(store, offerCounts), ...putFigures(db, figures), ...putAreas(db, areasOf(contacts.map((before) => ({ before })))), alongside?.(db, removed),
        ])
      })
      return removed
    }))
}

/** Facts that are no part of a view and are about nothing that is merged: by their own ids, without tombstones. */
export async function removeLooseFacts(store: Store, rows: readonly Pick<FactRow, 'id'>[], alongside?: (tables: Pick<Tables, 'jobs'>) => PromiseLike<unknown>): Promise<Result<void, NotSaved>> {
  const { db } = store
  return await orNotSaved(() => store.locks.withLock('facts', () => db.transaction('rw', db.facts, db.jobs, async () => {
    await Promise.all([db.facts.bulkDelete(rows.map(({ id }) => id)), alongside?.(db)])
  })))
}

function putCodeCounts({ db }: Store, rows: readonly CodeCountRow[]) {
  return rows.map((row) => (row.count > 0 ? db.codeCounts.put(row) : db.codeCounts.delete([row.line, row.day, row.code])))
}

async function withKeptDays({ db }: Store, days: readonly KeptDay[]): Promise<KeptDay[]> {
  const before = await db.keptDays.bulkGet(days.map(({ line, day, device }): [string, number, string] => [line, day, device]))
  return days.map((day, index) => {
    const here = before[index]
    return here ? addKeptDays(here, day) : day
  })
}

async function deviceOf(store: Store): Promise<DeviceId> {
  const device = await store.db.meta.get('device')
  if (device?.key !== 'device') throw new Error('The store was not opened by its writer yet')
  return device.id
}
