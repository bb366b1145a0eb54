import { done, type Result } from '../../core/contract/result'
import { appendPrepared } from '../../adapters/store/append-facts'
import type { Store } from '../../adapters/store/store'
import { orNotSaved, type NotSaved } from '../../adapters/store/outcome'
import type { PreparedFact } from '../../adapters/store/prepare-facts'
import { rowOfJob, type ImportJob } from './import-job'

/** A call that rings waits for one batch at most: as long as nobody notices, where the disk is quick enough for it. */
const HELD_MS = 100
const FIRST_ROWS = 250
const MAX_ROWS = 2_000
/** Below this a batch is mostly overhead. A full database takes a third of a second for so many (docs/speed.md). */
const MIN_ROWS = 150

/** Writes one batch while the next is planned and sealed. Each batch is one transaction with the job's row in it. */
export class BatchWriter {
  #rowsPerBatch: number
  #writing: Promise<Result<unknown, NotSaved>> = Promise.resolve(done(undefined))
  readonly #store: Store

  constructor(store: Store, readonly fixedRows?: number) {
    this.#store = store
    this.#rowsPerBatch = fixedRows ?? FIRST_ROWS
  }

  /** As many as lately took the time that a lock may be held. */
  get rowsPerBatch(): number {
    return Math.round(this.#rowsPerBatch)
  }

  /** Waits for the batch before and begins this one. A refusal tells of the one before: neither is written. */
  async write(prepared: readonly PreparedFact[], job: ImportJob, rows: number): Promise<Result<unknown, NotSaved>> {
    const before = await this.#writing
    if (!before.ok) return before
    // Waited for here: planning the next one would keep this thread from hearing that the way is free, and the disk idle.
    await this.#store.locks.giveWay()
    this.#writing = prepared.length === 0 ? this.putJob(job) : this.#append(prepared, job, rows)
    // Looked at when the next one comes; a bug meanwhile must not count as unhandled.
    this.#writing.catch(() => undefined)
    return before
  }

  async end(): Promise<Result<unknown, NotSaved>> {
    return await this.#writing
  }

  async putJob(job: ImportJob): Promise<Result<unknown, NotSaved>> {
    return await orNotSaved(() => this.#store.db.jobs.put(rowOfJob(job, this.#store.now())))
  }

  async #append(prepared: readonly PreparedFact[], job: ImportJob, rows: number): Promise<Result<unknown, NotSaved>> {
    const row = rowOfJob(job, this.#store.now())
    let heldMs = 0
    // Waiting for a turn is not holding: only what runs under the lock is measured.
    const locks: Store['locks'] = {
      ...this.#store.locks,
      withLock: (name, run) => this.#store.locks.withLock(name, async () => {
        const from = performance.now()
        try {
          return await run()
        } finally {
          heldMs = performance.now() - from
        }
      }),
    }
    const written = await orNotSaved(() => appendPrepared({ ...this.#store, locks }, prepared, ({ jobs }) => jobs.put(row), ['jobs']))
    this.#adapt(rows, heldMs)
    return written
  }

  #adapt(rows: number, heldMs: number): void {
    // The rest of a piece is mostly overhead and tells nothing of the pace.
    if (rows < this.#rowsPerBatch * 0.7 || this.fixedRows !== undefined) return
    const fitting = rows * (HELD_MS / Math.max(1, heldMs))
    this.#rowsPerBatch = Math.min(MAX_ROWS, Math.max(MIN_ROWS, Math.min(fitting, this.#rowsPerBatch * 2), this.#rowsPerBatch / 2))
  }
}
