import { Dexie, type Collection } from 'dexie'
import type { LineOfBusiness } from '../../../core/contract/definitions'
import type { FactKind } from '../../../core/contract/facts'
import type { AgentId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { done, type Result } from '../../../core/contract/result'
import { given } from '../../../core/facts/given'
import { cutoffsOfLines, type LineCutoffs } from '../../../core/retention/cutoffs'
import type { SweptCounts } from '../../../core/retention/retention-state'
import { appendAudit } from '../audit'
import { ifFree } from '../if-free'
import { putJob, readJob } from '../jobs'
import { orNotSaved, type NotSaved } from '../outcome'
import type { CustomerRow, JobRow } from '../rows'
import { readDefinitions } from '../read/read-definitions'
import type { Store } from '../store'
import { contactsBefore, customersBefore, draftsBefore, everyRecordOf, factsBefore, isForgotten, isOrphan, linesWith, tasksBefore, transcriptBefore, type CustomerCursor } from './due-for-removal'
import { removeAbout, removeLooseFacts } from './remove-about'

export const SWEEP_JOB = 'retention'
/** About a tenth of a second: the longest that a ring waits for its turn. */
const IDS_PER_BATCH = 200
const FACTS_PER_BATCH = 1_000
const DAY_MS = 86_400_000

const NOTHING: SweptCounts = { contacts: 0, customers: 0, receipts: 0, drafts: 0, transcripts: 0, tasks: 0, others: 0 }
/** Agents' names and hand-overs are kept as long as the contacts of their shifts. */
const SHIFT_KINDS: readonly FactKind[] = ['shift/started', 'shift/ended', 'wrap-up/handed-over', 'paste/warned']
/** What agents held against articles, said to their lead and searched for in vain may name customers. */
const KNOWLEDGE_KINDS: readonly FactKind[] = ['article/doubted', 'article/answered', 'phrasing/set-aside', 'knowledge/gap', 'feedback/given', 'feedback/answered', 'surge/warned']
/** Who read which notice is kept as long as the contacts of that time. */
const NOTICE_KINDS: readonly FactKind[] = ['notice/seen', 'notice/acknowledged', 'notice/snoozed']
const HALF_KINDS: readonly FactKind[] = ['incident/affected', 'contact/wrapped-up', 'contact/moved', 'task/done', 'offer/shown', 'offer/answered', 'offer/dismissed', 'suggestion/shown', 'suggestion/judged', 'alert/raised', 'alert/answered']

interface Cursor {
  readonly counts: SweptCounts
  /** Customers are looked at one by one, so a sweep goes on where it was. */
  readonly customer?: CustomerCursor
  /** Contacts of any line that began before then were let go, by an earlier version. */
  readonly contactsBefore?: EpochMs
  /** Contacts of a line that began before then were let go, by this sweep or an earlier one: whoever counts, counts from here. */
  readonly sweptBefore?: Readonly<Record<LineId, EpochMs>>
}

export interface SweepOptions {
  readonly settings: Pick<Settings, 'retentionDays' | 'timeZone'>
  readonly agent: AgentId
  /** Asked between two batches: whether to end here, and go on with the next alarm. */
  readonly isEnough?: () => boolean
}

/** `more`: it ended early. `skipped`: another sweep runs, or today's is done. */
export type SweepEnd = { readonly state: 'done' | 'more' | 'skipped'; readonly counts: SweptCounts }

/**
 * Lets go what is older than the settings say, oldest kinds first, in bounded batches; each is whole with its counts, so a
 * worker that is killed goes on with the next alarm and nothing is counted twice. Once a day unless `isForced`.
 */
export async function sweep(store: Store, options: SweepOptions, isForced = false): Promise<Result<SweepEnd, NotSaved>> {
  const swept = await ifFree('sweep', async () => await orNotSaved(async () => {
    const before = await readJob(store, SWEEP_JOB)
    const now = store.now()
    if (!isForced && before?.state === 'done' && before.changedAt > now - DAY_MS) return { state: 'skipped' as const, counts: NOTHING }
    const isGoingOn = before?.state === 'running'
    const { contactsBefore, sweptBefore } = (before?.cursor as Cursor | undefined) ?? {}
    const cursor: Cursor = { counts: NOTHING, ...given({ contactsBefore, sweptBefore }) }
    const job: JobRow = isGoingOn ? before : { id: SWEEP_JOB, kind: SWEEP_JOB, state: 'running', startedAt: now, changedAt: now, done: 0, cursor, agent: options.agent }
    if (!isGoingOn) await putJob(store.db, job)
    return await new Sweep(store, job, options, await readDefinitions(store, 'line')).run()
  }))
  return swept ?? done({ state: 'skipped', counts: NOTHING })
}

/** Of contacts of that line that began before then some are gone. Absent: none was ever let go. */
export async function contactsSweptBefore(store: Store, line: LineId): Promise<EpochMs | undefined> {
  const { contactsBefore, sweptBefore } = ((await readJob(store, SWEEP_JOB))?.cursor as Cursor | undefined) ?? {}
  const own = sweptBefore?.[line]
  return own === undefined ? contactsBefore : later(contactsBefore, own)
}

const later = (one: EpochMs | undefined, other: EpochMs): EpochMs => (one !== undefined && one > other ? one : other)

/** How far a batch came, and of which line its contacts were. */
interface Where {
  readonly customer?: CustomerCursor
  readonly line?: LineId
}

/** One run, with what it has counted so far. */
class Sweep {
  #cursor: Cursor
  readonly #cutoffs: LineCutoffs

  constructor(readonly store: Store, readonly job: JobRow, readonly options: SweepOptions, lines: readonly LineOfBusiness[]) {
    const cursor = job.cursor as Cursor
    // One that was begun by an earlier version counted fewer kinds.
    this.#cursor = { ...cursor, counts: { ...NOTHING, ...cursor.counts } }
    // By the clock of its beginning: what grows old meanwhile is for the next one.
    this.#cutoffs = cutoffsOfLines(options.settings.retentionDays, lines, job.startedAt)
  }

  async run(): Promise<SweepEnd> {
    const steps = [() => this.#contacts(), () => this.#tasks(), () => this.#customers(), () => this.#facts('receipts', ['pop/shown'], 'receipts'),
      () => this.#facts('others', [...SHIFT_KINDS, ...KNOWLEDGE_KINDS, ...NOTICE_KINDS], 'contacts'), () => this.#noticeMarks(), () => this.#halves(), () => this.#drafts(), () => this.#transcripts()]
    for (const step of steps) if (!(await step())) return { state: 'more', counts: this.#cursor.counts }
    await this.#tell()
    return { state: 'done', counts: this.#cursor.counts }
  }

  async #contacts(): Promise<boolean> {
    for (const line of await linesWith(this.store, 'contacts')) {
      const due = () => contactsBefore(this.store, line, this.#cutoffs.of(line).contacts).limit(IDS_PER_BATCH).primaryKeys()
      if (!(await this.#removeWhile(due, (ids) => this.#remove('contacts', ids, ids.length, { line })))) return false
    }
    return true
  }

  async #tasks(): Promise<boolean> {
    for (const line of await linesWith(this.store, 'tasks')) {
      for (const state of ['done', 'open'] as const) {
        const due = () => tasksBefore(this.store, line, state, this.#cutoffs.of(line).contacts).limit(IDS_PER_BATCH).primaryKeys()
        if (!(await this.#removeWhile(due, (ids) => this.#remove('tasks', ids, ids.length)))) return false
      }
    }
    return true
  }

  /** Batch by batch, until nothing is due. Answers false where it ends early. */
  async #removeWhile<Id>(due: () => PromiseLike<readonly Id[]>, remove: (ids: readonly Id[]) => Promise<void>): Promise<boolean> {
    for (;;) {
      const ids = await due()
      if (ids.length === 0) return true
      await remove(ids)
      if (this.options.isEnough?.()) return false
    }
  }

  async #customers(): Promise<boolean> {
    for (const line of await linesWith(this.store, 'customers')) {
      const from = this.#cursor.customer
      if (from !== undefined && line < from.line) continue
      for (;;) {
        const rows = await customersBefore(this.store, line, this.#cutoffs.of(line).customers, this.#cursor.customer).limit(IDS_PER_BATCH).toArray()
        const last = rows.at(-1)
        if (last === undefined) break
        const persons = await this.#forgotten(rows)
        const customer = { line, updatedAt: last.updatedAt, id: last.id }
        await this.#remove('customers', persons.flatMap((records) => records.map(({ id }) => id)), persons.length, { customer })
        if (this.options.isEnough?.()) return false
      }
    }
    return true
  }

  async #forgotten(rows: readonly CustomerRow[]): Promise<readonly (readonly CustomerRow[])[]> {
    const seen = new Set<string>()
    const persons: (readonly CustomerRow[])[] = []
    for (const row of rows) {
      if (seen.has(row.id)) continue
      const records = await everyRecordOf(this.store, row)
      for (const { id } of records) seen.add(id)
      if (await isForgotten(this.store, records, this.#cutoffs.of(row.line).customers)) persons.push(records)
    }
    return persons
  }

  async #facts(kind: 'receipts' | 'others', kinds: readonly FactKind[], as: 'receipts' | 'contacts'): Promise<boolean> {
    for (const each of kinds) {
      const isDone = await this.#overPages((from) => factsBefore(this.store, each, this.#cutoffs.latest[as], from), ({ happenedAt }) => happenedAt, async (rows) => {
        const ids = rows.filter(({ line, happenedAt }) => happenedAt < this.#cutoffs.of(line)[as]).map(({ id }) => ({ id }))
        if (ids.length === 0) return
        const job = this.#counted(kind, ids.length)
        await this.store.locks.giveWay()
        orThrow(await removeLooseFacts(this.store, ids, (tables) => putJob(tables, job)))
      })
      if (!isDone) return false
    }
    return true
  }

  /** Page by page in the order of time: of what one line keeps longer than another, nothing is looked at twice. */
  async #overPages<Row>(page: (from: unknown) => Collection<Row, unknown>, timeOf: (row: Row) => EpochMs, take: (rows: readonly Row[]) => Promise<void>): Promise<boolean> {
    for (let from: unknown = Dexie.minKey; ; ) {
      const rows = await page(from).limit(FACTS_PER_BATCH).toArray()
      const last = rows.at(-1)
      if (last === undefined) return true
      await take(rows)
      if (rows.length < FACTS_PER_BATCH) return true
      // What is of the same moment as the last one may go on in the next page; a page of one moment is behind us.
      const [first] = rows
      from = first !== undefined && timeOf(first) === timeOf(last) ? timeOf(last) + 1 : timeOf(last)
      if (this.options.isEnough?.()) return false
    }
  }

  /** Their facts went by now. */
  async #noticeMarks(): Promise<boolean> {
    const { db } = this.store
    const due = () => db.noticeMarks.where('touchedAt').below(this.#cutoffs.latest.contacts).limit(FACTS_PER_BATCH).primaryKeys()
    return await this.#removeWhile(due, (keys) => db.noticeMarks.bulkDelete([...keys]))
  }

  async #halves(): Promise<boolean> {
    for (const kind of HALF_KINDS) {
      const isDone = await this.#overPages((from) => factsBefore(this.store, kind, this.#cutoffs.latest.contacts, from), ({ happenedAt }) => happenedAt, async (rows) => {
        const orphans: string[] = []
        for (const row of rows) if (row.about !== undefined && row.happenedAt < this.#cutoffs.of(row.line).contacts && (await isOrphan(this.store, row))) orphans.push(row.about)
        for (let at = 0; at < orphans.length; at += IDS_PER_BATCH) {
          const ids = orphans.slice(at, at + IDS_PER_BATCH)
          await this.#remove('others', ids, ids.length)
        }
      })
      if (!isDone) return false
    }
    return true
  }

  async #drafts(): Promise<boolean> {
    const calls = await draftsBefore(this.store, (line) => this.#cutoffs.of(line).drafts)
    if (calls.length === 0) return true
    const { db } = this.store
    const job = this.#counted('drafts', calls.length)
    await db.transaction('rw', db.drafts, db.modelDrafts, db.jobs, async () => await Promise.all([db.drafts.bulkDelete([...calls]), db.modelDrafts.bulkDelete([...calls]), putJob(db, job)]))
    return true
  }

  async #transcripts(): Promise<boolean> {
    const { db } = this.store
    return await this.#overPages((from) => transcriptBefore(this.store, this.#cutoffs.latest.transcripts, from), ({ at }) => at, async (rows) => {
      const ids = rows.filter(({ line, at }) => at < this.#cutoffs.of(line).transcripts).map(({ id }) => id)
      if (ids.length === 0) return
      const job = this.#counted('transcripts', ids.length)
      await this.store.locks.giveWay()
      await db.transaction('rw', db.transcriptLines, db.jobs, async () => await Promise.all([db.transcriptLines.bulkDelete([...ids]), putJob(db, job)]))
    })
  }

  async #remove(kind: keyof SweptCounts, ids: readonly string[], count: number, where: Where = {}): Promise<void> {
    const job = this.#counted(kind, count, where)
    await this.store.locks.giveWay()
    orThrow(await removeAbout(this.store, ids, {
      why: 'retention', timeZone: this.options.settings.timeZone, alongside: (tables) => putJob(tables, job),
    }))
  }

  /** The job with this batch counted in; it is written in the batch's own transaction. */
  #counted(kind: keyof SweptCounts, count: number, { customer = this.#cursor.customer, line }: Where = {}): JobRow {
    const counts = { ...this.#cursor.counts, [kind]: this.#cursor.counts[kind] + count }
    const { contactsBefore, sweptBefore: before } = this.#cursor
    const sweptBefore = line !== undefined && count > 0 ? { ...before, [line]: later(before?.[line], this.#cutoffs.of(line).contacts) } : before
    this.#cursor = { counts, ...given({ customer, contactsBefore, sweptBefore }) }
    return { ...this.job, state: 'running', changedAt: this.store.now(), done: Object.values(counts).reduce((sum, each) => sum + each, 0), cursor: this.#cursor }
  }

  /** A row for each kind of which something went. Killed before the job is closed, the next run finds the rows and writes none twice. */
  async #tell(): Promise<void> {
    const told = await this.store.db.audit.orderBy('n').reverse().limit(ROWS_TOLD).toArray()
    for (const [kind, count] of Object.entries(this.#cursor.counts)) {
      const about = `retention/${kind}/${this.job.startedAt}`
      if (count > 0 && !told.some((row) => row.about === about)) orThrow(await appendAudit(this.store, { agent: this.options.agent, action: 'swept', about, count }))
    }
    await putJob(this.store.db, { ...this.job, state: 'done', changedAt: this.store.now(), done: Object.values(this.#cursor.counts).reduce((sum, each) => sum + each, 0), cursor: this.#cursor })
  }
}

/** More audit rows than could come between a sweep's end and its own telling. */
const ROWS_TOLD = 200

/** Read by `orNotSaved` around the whole sweep. */
function orThrow<T>(result: Result<T, NotSaved>): T {
  if (!result.ok) throw new DOMException('The disk refused a batch of the sweep', 'QuotaExceededError')
  return result.value
}
