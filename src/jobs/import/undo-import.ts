import { done, refused, type Result } from '../../core/contract/result'
import { appendAudit } from '../../adapters/store/audit'
import { areasOf } from '../../adapters/store/area-rows'
import { countCodes } from '../../adapters/store/count-codes'
import { countFigures, isOfSuggestion } from '../../adapters/store/count-figures'
import { heldFactOf } from '../../adapters/store/fact-rows'
import { foldViews, putViews } from '../../adapters/store/fold-views'
import type { Store } from '../../adapters/store/store'
import { orNotSaved } from '../../adapters/store/outcome'
import type { FactRow } from '../../adapters/store/rows'
import { historyKeysOf } from '../../adapters/store/history-rows'
import { VIEW_TABLES } from '../../adapters/store/schema'
import { readImportJob, rowOfJob, type ImportJob } from './import-job'
import { removeUnusedTags } from './import-tags'
import { hashKeyOf } from './keyed-hash'
import { rowsAbout } from './known-rows'

/** Facts taken away while the lock is held once. */
const FACTS_PER_PAGE = 300

/**
 * Takes away all that an import wrote, and what the views had of it; what others said of the same people and contacts stays.
 * May be interrupted anywhere and called again. No tombstones: the same file may be imported again.
 */
export async function undoImport(store: Store, id: string, tell: (removed: number) => void, factsPerPage = FACTS_PER_PAGE): Promise<Result<number, 'no-such-import' | 'vault-locked' | 'not-saved'>> {
  const found = await readImportJob(store, id)
  if (!found) return refused('no-such-import')
  if (!(await hashKeyOf(store, found.desk.line))) return refused('vault-locked')
  const job: ImportJob = { ...found, state: 'undoing' }
  let removed = 0
  const gone = await orNotSaved(async () => {
    await store.db.jobs.put(rowOfJob(job, store.now()))
    for (;;) {
      await store.locks.giveWay()
      const page = await store.locks.withLock('facts', () => undoPage(store, job, factsPerPage))
      if (page === 0) break
      removed += page
      tell(removed)
    }
    await removeUnusedTags(store, job.desk)
    await store.db.jobs.delete(id)
  })
  if (!gone.ok) return gone
  await appendAudit(store, { agent: job.desk.agent, line: job.desk.line, action: 'erased', about: id, count: removed })
  return done(removed)
}

async function undoPage(store: Store, job: ImportJob, factsPerPage: number): Promise<number> {
  const { db } = store
  const left = await readImportJob(store, job.id)
  if (left?.toFold) await foldAgain(store, job, left.toFold)
  const page = await db.facts.where('[device+seq]').between([job.device, job.firstSeq], [job.device, Infinity]).filter((row) => isOf(job, row)).limit(factsPerPage).toArray()
  const abouts = [...new Set(page.flatMap(({ about }) => about ?? []))]
  if (abouts.length === 0) return 0
  const all = await rowsAbout(store, abouts)
  const toRemove = all.filter((row) => isOf(job, row))
  const toFold = [...new Set(all.flatMap((row) => (isOf(job, row) ? [] : (row.about ?? []))))]
  const contacts = (await db.contacts.bulkGet(abouts as Parameters<typeof db.contacts.bulkGet>[0])).filter((row) => row !== undefined)
  const [codeCounts, figures] = await Promise.all([
    countCodes(store, contacts.map((row) => ({ before: row, after: { id: row.id, closes: [], vault: row.vault } }))),
    // What is folded again is counted again.
    countFigures(db, { contacts: contacts.map((before) => ({ before })), suggestions: all.filter(isOfSuggestion).map((fact) => ({ fact, sign: -1 as const })) }),
  ])
  await db.transaction('rw', [db.facts, db.jobs, ...VIEW_TABLES.map((name) => db[name])], async () => {
    await Promise.all([
      db.facts.bulkDelete(toRemove.map((row) => row.id)),
      db.contacts.bulkDelete(contacts.map((row) => row.id)),
      // An id of a contact is no customer's: what is not there is not deleted.
      db.customers.bulkDelete(abouts as Parameters<typeof db.customers.bulkDelete>[0]),
      putViews(store, { customers: [], contacts: [], history: [], historyGone: historyKeysOf(contacts), tasks: [], numberChoices: [], codeCounts, figures, ...areasOf(contacts.map((before) => ({ before }))), offerResults: [], offerCounts: [], noticeMarks: [] }),
      db.jobs.put(rowOfJob(toFold.length > 0 ? { ...job, toFold } : job, store.now())),
    ])
  })
  if (toFold.length > 0) await foldAgain(store, job, toFold)
  return toRemove.length
}

/** From the facts that stay. The views of these were taken away, so they are folded from nothing. */
async function foldAgain(store: Store, job: ImportJob, abouts: readonly string[]): Promise<void> {
  const { db } = store
  const rows = await rowsAbout(store, abouts)
  const held = await Promise.all(rows.map((row) => heldFactOf(store, row)))
  const views = await foldViews(store, held.filter((each) => each !== undefined))
  await db.transaction('rw', [db.jobs, ...VIEW_TABLES.map((name) => db[name])], async () => {
    await Promise.all([putViews(store, views), db.jobs.put(rowOfJob(job, store.now()))])
  })
}

const isOf = (job: ImportJob, row: FactRow): boolean => row.origin === job.desk.origin
