import type { CustomerId, MatchKey, TaskId } from '../../core/contract/ids'
import { foldNumberChoice } from '../../core/facts/fold-number-choice'
import { foldTask } from '../../core/facts/fold-task'
import { isUntold } from '../../core/segments/withheld'
import { areasOf, putAreas, type AreaChanges } from './area-rows'
import { countCodes } from './count-codes'
import { countFigures, isOfSuggestion, putFigures } from './count-figures'
import type { FigureRow } from './figure-rows'
import type { HeldFact } from './held-fact'
import { foldContactRows } from './fold-contact-rows'
import { foldCustomerRows, isCustomerFact } from './fold-customer-rows'
import { foldNoticeMarks } from './fold-notice-marks'
import { foldOfferRows, putOfferCounts, type FoldedOffers } from './fold-offer-rows'
import type { NoticeMarkRow } from './notice-rows'
import type { Store } from './store'
import type { CodeCountRow, ContactRow, CustomerRow, HistoryKey, HistoryRow, NumberChoiceRow, TaskRow } from './rows'

export interface ViewRows extends FoldedOffers, AreaChanges {
  readonly customers: readonly CustomerRow[]
  readonly contacts: readonly ContactRow[]
  readonly history: readonly HistoryRow[]
  /** Where contacts stood that now stand elsewhere: under another person, or at another time. */
  readonly historyGone: readonly HistoryKey[]
  readonly tasks: readonly TaskRow[]
  readonly numberChoices: readonly NumberChoiceRow[]
  readonly codeCounts: readonly CodeCountRow[]
  readonly noticeMarks: readonly NoticeMarkRow[]
  readonly figures: readonly FigureRow[]
}

/**
 * What the views become by these facts. Reads, unseals and seals, so it runs before the transaction, under the lock `facts`
 * (nobody else writes views meanwhile). Of facts of a locked vault only the clear columns are folded; see `foldWaiting`.
 */
export async function foldViews(store: Store, held: readonly HeldFact[]): Promise<ViewRows> {
  const [customers, { changes, history, historyGone }, tasks, numberChoices, { changes: offerChanges, ...offers }, noticeMarks] = await Promise.all([
    foldCustomerRows(store, held.filter(({ fact, access }) => access.keys !== undefined && isCustomerFact(fact) && !isUntold(fact))),
    foldContactRows(store, held),
    foldTaskRows(store, held),
    foldChoiceRows(store, held),
    foldOfferRows(store, held),
    foldNoticeMarks(store, held),
  ])
  const [codeCounts, figures] = await Promise.all([
    countCodes(store, changes),
    // What waits for its vault is counted once it is opened (`foldWaiting`), and would be twice if it were now.
    countFigures(store.db, { contacts: changes, offers: offerChanges, suggestions: held.flatMap(({ fact, access }) => (access.keys !== undefined && isOfSuggestion(fact) ? [{ fact, sign: 1 as const }] : [])) }),
  ])
  return { customers, contacts: changes.map(({ after }) => after), history, historyGone, tasks, numberChoices, codeCounts, figures, ...areasOf(changes), ...offers, noticeMarks }
}

/** In the transaction of the facts. */
export async function putViews(store: Store, views: ViewRows): Promise<void> {
  const { db } = store
  await Promise.all([
    views.customers.length > 0 && db.customers.bulkPut(views.customers),
    views.contacts.length > 0 && db.contacts.bulkPut(views.contacts),
    views.historyGone.length > 0 && db.history.bulkDelete([...views.historyGone]),
    views.history.length > 0 && db.history.bulkPut(views.history),
    views.tasks.length > 0 && db.tasks.bulkPut(views.tasks),
    views.numberChoices.length > 0 && db.numberChoices.bulkPut(views.numberChoices),
    views.offerResults.length > 0 && db.offerResults.bulkPut(views.offerResults),
    ...putOfferCounts(store, views.offerCounts),
    views.noticeMarks.length > 0 && db.noticeMarks.bulkPut(views.noticeMarks),
    ...putFigures(db, views.figures),
    ...putAreas(db, views),
    views.codeCounts.length > 0 && db.codeCounts.bulkPut(views.codeCounts.filter((row) => row.count > 0)),
    ...views.codeCounts.filter((row) => row.count <= 0).map((row) => db.codeCounts.delete([row.line, row.day, row.code])),
  ])
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
