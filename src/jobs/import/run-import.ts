import type { DeviceId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { ImportContext, RowOutcome } from '../../core/import/import-desk'
import type { ImportProgress, ImportSettings, ListedRefusal, RefusedWords } from '../../core/import/import-messages'
import type { ImportPlan } from '../../core/import/import-plan'
import { NO_ROWS, type ImportCounts } from '../../core/import/import-progress'
import { readRow, type ContactRowRead, type CustomerRowRead } from '../../core/import/read-row'
import { OpenQuote, readRows } from '../../adapters/files/read-rows'
import { appendAudit } from '../../adapters/store/audit'
import type { Store } from '../../adapters/store/store'
import { orNotSaved } from '../../adapters/store/outcome'
import { prepareFacts } from '../../adapters/store/prepare-facts'
import { BatchWriter } from './batch-writer'
import { hashKeyOf, markFile } from './keyed-hash'
import { readImportJob, rowOfJob, type ImportJob } from './import-job'
import { defineTags, readImportDefinitions } from './import-tags'
import { isFresh } from './is-fresh'
import { BatchPlanner } from './plan-batch'
import { RefusedRows } from './refused-rows'
import { rowHabits } from './row-habits'

export interface ImportRun {
  readonly store: Store
  readonly file: Blob
  readonly settings: ImportSettings
  readonly words: RefusedWords
  /** Stops after the batch that is being written: what came so far stays. */
  readonly signal: AbortSignal
  readonly tell: (progress: ImportProgress) => void
}

export interface ImportEnd {
  readonly job: string
  readonly how: 'done' | 'stopped'
  readonly counts: ImportCounts
  readonly refused: readonly ListedRefusal[]
  readonly refusedFile: Blob
}

type Ended = Result<ImportEnd, 'vault-locked' | 'not-saved' | 'open-quote' | 'other-file' | 'no-such-import'>

export async function startImport(run: ImportRun, plan: ImportPlan): Promise<Ended> {
  const { store, settings: { site, line, team, agent } } = run
  const key = await hashKeyOf(store, line)
  if (!key) return refused('vault-locked')
  const device = await store.db.meta.get('device')
  if (device?.key !== 'device') throw new Error('The store was not opened by its writer yet')
  const id = store.newId()
  const file = await markFile(key, run.file)
  const job: ImportJob = {
    id, state: 'writing', plan, file, counts: NO_ROWS, device: device.id as DeviceId, firstSeq: device.nextSeq,
    desk: { site, line, team, agent, origin: `import:${id}`, at: store.now() },
  }
  const fresh = await isFresh(store, device.id)
  return await carryOn(run, key, job, fresh)
}

/** With the file chosen again: goes on after the last batch that was written. */
export async function resumeImport(run: ImportRun, id: string): Promise<Ended> {
  const job = await readImportJob(run.store, id)
  if (job?.state !== 'writing') return refused('no-such-import')
  const key = await hashKeyOf(run.store, job.desk.line)
  if (!key) return refused('vault-locked')
  const { size, head } = await markFile(key, run.file)
  if (size !== job.file.size || head !== job.file.head) return refused('other-file')
  return await carryOn(run, key, job, { customers: false, contacts: false })
}

async function carryOn(run: ImportRun, key: CryptoKey, job: ImportJob, fresh: { customers: boolean; contacts: boolean }): Promise<Ended> {
  const { store, file, signal } = run
  const { plan } = job
  const startedAt = store.now()
  const habits = rowHabits(plan, run.settings, job.desk.at)
  const definitions = await readImportDefinitions(store, job.desk)
  const context: ImportContext = { desk: job.desk, definitions, newId: store.newId }
  const planner = new BatchPlanner({ store, key, context, ifAbsent: plan.ifAbsent, isFresh: fresh })
  const writer = new BatchWriter(store)
  const refusals = new RefusedRows(plan, run.words)
  let counts = job.counts
  let row = 0
  const first = await writer.putJob({ ...job, counts })
  if (!first.ok) return first

  const batchOf = async (rows: readonly (readonly string[])[]) => {
    const taken: (CustomerRowRead | ContactRowRead)[] = []
    let refusedHere = 0
    for (const cells of rows) {
      row += 1
      const isHeader = plan.hasHeader && row === 1
      const read = isHeader ? 'blank' : readRow(cells, habits)
      if (read === 'blank') continue
      if ('refused' in read) {
        refusedHere += 1
        refusals.add(row, cells, read.refused)
      } else taken.push(read.row)
    }
    return { taken, refusedHere }
  }

  try {
    for await (const { rows, bytes } of readRows(file, plan)) {
      for (let from = 0; from < rows.length && !signal.aborted; ) {
        // What was written before the interruption is only read again, for its refused rows.
        const toSkip = Math.max(0, Math.min(rows.length - from, job.counts.rows - row))
        const batch = rows.slice(from, from + (toSkip || writer.rowsPerBatch))
        from += batch.length
        const { taken, refusedHere } = await batchOf(batch)
        if (toSkip > 0) continue
        const defined = await defineTags(store, taken, definitions.tags, job.desk)
        if (!defined.ok) return defined
        const { facts, outcomes } = await planner.plan(taken)
        counts = addRows(counts, batch.length, refusedHere, outcomes)
        const prepared = await prepareFacts(store, facts)
        const written = await writer.write(prepared, { ...job, counts }, batch.length)
        if (!written.ok) return written
        run.tell({ counts, bytes, allBytes: file.size, tookMs: store.now() - startedAt })
      }
      if (signal.aborted) break
    }
  } catch (problem) {
    await writer.end()
    if (problem instanceof OpenQuote) return refused('open-quote')
    throw problem
  }
  const how = signal.aborted ? 'stopped' : 'done'
  const last = await writer.end()
  if (!last.ok) return last
  const kept = await writer.putJob({ ...job, counts, state: how === 'done' ? 'done' : 'writing' })
  if (!kept.ok) return kept
  if (how === 'done') await appendAudit(store, { agent: job.desk.agent, line: job.desk.line, action: 'imported', about: job.id, count: counts.new + counts.updated })
  return done({ job: job.id, how, counts, refused: refusals.listed, refusedFile: refusals.file() })
}

/** What came so far stays, and is not offered again. */
export async function keepImport(store: Store, id: string): Promise<Result<void, 'no-such-import' | 'not-saved'>> {
  const job = await readImportJob(store, id)
  if (job?.state !== 'writing') return refused('no-such-import')
  await appendAudit(store, { agent: job.desk.agent, line: job.desk.line, action: 'imported', about: job.id, count: job.counts.new + job.counts.updated })
  return await orNotSaved(async () => void (await store.db.jobs.put(rowOfJob({ ...job, state: 'stopped' }, store.now()))))
}

function addRows(counts: ImportCounts, rows: number, refusedHere: number, outcomes: readonly RowOutcome[]): ImportCounts {
  const of = (outcome: RowOutcome) => outcomes.filter((each) => each === outcome).length
  return {
    rows: counts.rows + rows, refused: counts.refused + refusedHere,
    new: counts.new + of('new'), updated: counts.updated + of('updated'), unchanged: counts.unchanged + of('unchanged'),
  }
}

