import type { Table } from 'dexie'
import type { LineId } from '../../../core/contract/ids'
import { done, type Result } from '../../../core/contract/result'
import { ifFree } from '../if-free'
import { putJob } from '../jobs'
import { orNotSaved, type NotSaved } from '../outcome'
import { keyOf, pageAfter, pagesOf } from '../pages-of'
import type { TableName } from '../schema'
import type { Store } from '../store'
import { goneOf, leavingJobs, type LeavingCursor, type LeavingJob } from './leaving-job'
import { signReport, type ReportSigner } from './sign-report'
import { HELD_TABLES, isRowOf, type Gone } from './whose-rows'


export interface GoOnOptions {
  /** Asked between two batches: whether to end here, and go on later. */
  readonly isEnough?: () => boolean
  /** What lies outside of this database: what was practised. Done again it does nothing. */
  readonly forgetElsewhere?: (lines: ReadonlySet<LineId>) => Promise<void>
  readonly onProgress?: (done: number, total: number) => void
}

/** More rounds would mean that something goes on writing; what is left then stands in the report as left. */
const MOST_ROUNDS = 4

/**
 * Removes what is left of clients whose key is destroyed, in bounded batches, each with the row of the job; then counts again, and
 * signs the report. Killed at any step it goes on there. `busy`: another context does it.
 */
export async function goOnLeaving(store: Store, signer: ReportSigner, options: GoOnOptions = {}): Promise<Result<'done' | 'more' | 'busy', NotSaved>> {
  const ended = await ifFree('leaving', () => orNotSaved(async () => {
    for (const job of (await leavingJobs(store)).filter(({ state }) => state === 'running')) {
      if (!(await new Leaving(store, job, options).run(signer))) return 'more' as const
    }
    return 'done' as const
  }))
  return ended ?? done('busy')
}

class Leaving {
  #job: LeavingJob
  readonly #gone: Gone

  constructor(readonly store: Store, job: LeavingJob, readonly options: GoOnOptions) {
    this.#job = job
    this.#gone = goneOf(job.cursor)
  }

  /** False: it ends early. */
  async run(signer: ReportSigner): Promise<boolean> {
    await this.options.forgetElsewhere?.(this.#gone.lines)
    for (;;) {
      if (!(await this.#round())) return false
      const left = await this.#countLeft()
      const isOver = Object.values(left).every((count) => count === 0) || this.#job.cursor.rounds >= MOST_ROUNDS
      if (isOver) {
        const report = await signReport(this.store, signer, this.#job, left)
        await putJob(this.store.db, { ...this.#job, state: 'done', changedAt: this.store.now(), done: this.#job.total ?? 0, cursor: { ...this.#job.cursor, calls: [], report } })
        return true
      }
    }
  }

  async #round(): Promise<boolean> {
    const { table: at } = this.#job.cursor
    for (const name of HELD_TABLES.slice(at === undefined ? 0 : Math.max(0, HELD_TABLES.indexOf(at)))) {
      if (!(await this.#empty(name))) return false
    }
    const { table: _, after: __, ...cursor } = this.#job.cursor
    this.#job = { ...this.#job, cursor: { ...cursor, rounds: cursor.rounds + 1 } }
    await putJob(this.store.db, this.#job)
    return true
  }

  /** A page at a time, which takes some tens of milliseconds: the longest that a ring waits for its turn. */
  async #empty(name: TableName): Promise<boolean> {
    const table: Table<unknown, unknown> = this.store.db.table(name)
    for (let after: unknown = this.#job.cursor.table === name ? this.#job.cursor.after : undefined; ; ) {
      await this.store.locks.giveWay()
      const rows = await pageAfter(table, after)
      const last = rows.at(-1)
      if (last === undefined) return true
      const keys = rows.filter((row) => isRowOf(name, row, this.#gone)).map((row) => keyOf(table, row))
      after = keyOf(table, last)
      await this.#remove(table, name, keys, { after, seen: rows.length })
      this.options.onProgress?.(this.#job.done, this.#job.total ?? 0)
      if (this.options.isEnough?.()) return false
    }
  }

  async #remove(table: Table<unknown, unknown>, name: TableName, keys: readonly unknown[], { after, seen }: { readonly after: unknown; readonly seen: number }): Promise<void> {
    const { removed, ...rest } = this.#job.cursor
    const cursor: LeavingCursor = { ...rest, removed: keys.length > 0 ? { ...removed, [name]: (removed[name] ?? 0) + keys.length } : removed, table: name, after }
    const job: LeavingJob = { ...this.#job, changedAt: this.store.now(), done: Math.min(this.#job.done + seen, this.#job.total ?? Infinity), cursor }
    const { db } = this.store
    await this.store.locks.withLock('facts', () => db.transaction('rw', [...new Set([table.name, 'jobs'])], async () => {
      if (keys.length > 0) await table.bulkDelete([...keys])
      await putJob(db, job)
    }))
    this.#job = job
  }

  /** Table by table, after all went: what the report says of what is left. */
  async #countLeft(): Promise<Readonly<Record<string, number>>> {
    const left: Record<string, number> = {}
    for (const name of HELD_TABLES) {
      const table: Table<unknown, unknown> = this.store.db.table(name)
      let count = 0
      for await (const rows of pagesOf(table)) {
        count += rows.filter((row) => isRowOf(name, row, this.#gone)).length
        await this.store.locks.giveWay()
      }
      left[name] = count
    }
    return left
  }
}
