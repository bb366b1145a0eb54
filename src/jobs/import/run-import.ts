import type { DeviceId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { ImportContext, RowOutcome } from '../../core/import/import-desk'
import type { ImportProgress, ImportSettings, ListedRefusal, RefusedWords } from '../../core/import/import-messages'
import type { ImportPlan } from '../../core/import/import-plan'
import { NO_ROWS, type ImportCounts } from '../../core/import/import-progress'
import type { RefusedRow } from '../../core/import/row-refusal'
import { readRow, type ContactRowRead, type CustomerRowRead, type RowHabits } from '../../core/import/read-row'
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
import { BatchPlanner, type BatchPlan } from './plan-batch'
import { RefusedRows } from './refused-rows'
import { wasAnythingRemoved } from './removed-rows'
import { rowHabits } from './row-habits'

export interface ImportRun {
  readonly store: Store
  readonly file: Blob
  readonly settings: ImportSettings
  readonly words: RefusedWords
  /** Stops after the batch that is being written: what came so far stays. */
  readonly signal: AbortSignal
  readonly tell: (progress: ImportProgress) => void
  /** As the pace of the disk says, where absent. */
  readonly rowsPerBatch?: number
}

export interface ImportEnd {
  readonly job: string
  readonly how: 'done' | 'stopped'
  readonly counts: ImportCounts
  readonly refused: readonly ListedRefusal[]
  readonly labels: readonly string[]
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
  const writer = new BatchWriter(store, run.rowsPerBatch)
  const refusals = new RefusedRows(plan, run.words)
  let counts = job.counts
  let row = 0
  const first = await writer.putJob({ ...job, counts })
  if (!first.ok) return first

  try {
    for await (const { rows, bytes } of readRows(file, plan)) {
      for (let from = 0; from < rows.length && !signal.aborted; ) {
        // What was written before the interruption is only read again, for its refused rows.
        const toSkip = Math.max(0, Math.min(rows.length - from, job.counts.rows - row))
        const batch = rows.slice(from, from + (toSkip || writer.rowsPerBatch))
        from += batch.length
        const { taken, unreadable } = readBatch(batch, row, habits)
        row += batch.length
        if (toSkip === 0) {
          const defined = await defineTags(store, taken.map((each) => each.row), definitions.tags, job.desk)
          if (!defined.ok) return defined
        }
        const isPlanned = toSkip === 0 || (await wasAnythingRemoved(store))
        const { facts, outcomes } = isPlanned ? await planner.plan(taken.map((each) => each.row)) : NOTHING_PLANNED
        const refusedHere = [...unreadable, ...taken.flatMap((each, index) => refusalOf(each, outcomes[index]))].sort((one, other) => one.number - other.number)
        for (const each of refusedHere) refusals.add(each.number, each.cells, each.refused)
        if (toSkip > 0) continue
        counts = addRows(counts, batch.length, refusedHere.length, outcomes)
        const prepared = await prepareFacts(store, facts)
        // Locked meanwhile: what was sealed for later could not be found again by the next rows.
        if (prepared.some(({ access }) => access.keys === undefined)) {
          await writer.end()
          return refused('vault-locked')
        }
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
  // The audit first: whoever is interrupted between the two resumes, and is audited again rather than never.
  const audited = how === 'done' ? await auditImport(store, { ...job, counts }) : last
  if (!audited.ok) return audited
  const kept = await writer.putJob({ ...job, counts, state: how === 'done' ? 'done' : 'writing' })
  if (!kept.ok) return kept
  return done({ job: job.id, how, counts, refused: refusals.listed, labels: plan.labels, refusedFile: refusals.file() })
}

/** What came so far stays, and is not offered again. */
export async function keepImport(store: Store, id: string): Promise<Result<void, 'no-such-import' | 'not-saved'>> {
  const job = await readImportJob(store, id)
  if (job?.state !== 'writing') return refused('no-such-import')
  const audited = await auditImport(store, job)
  if (!audited.ok) return audited
  return await orNotSaved(async () => void (await store.db.jobs.put(rowOfJob({ ...job, state: 'stopped' }, store.now()))))
}

/** How many rows told something new; the rest of the counts stands in the job of that id. */
function auditImport(store: Store, { id, desk: { agent, line }, counts }: ImportJob): Promise<Result<unknown, 'not-saved'>> {
  return appendAudit(store, { agent, line, action: 'imported', about: id, count: counts.new + counts.updated })
}

const NOTHING_PLANNED: BatchPlan = { facts: [], outcomes: [] }

interface NumberedRow {
  readonly number: number
  readonly cells: readonly string[]
}
type TakenRow = NumberedRow & { readonly row: CustomerRowRead | ContactRowRead }
type UntakenRow = NumberedRow & { readonly refused: RefusedRow }

/** `before`: rows of the file that were read before these. */
function readBatch(batch: readonly (readonly string[])[], before: number, habits: RowHabits): { readonly taken: readonly TakenRow[]; readonly unreadable: readonly UntakenRow[] } {
  const taken: TakenRow[] = []
  const unreadable: UntakenRow[] = []
  batch.forEach((cells, index) => {
    const number = before + index + 1
    const read = habits.plan.hasHeader && number === 1 ? 'blank' : readRow(cells, habits)
    if (read === 'blank') return
    if ('row' in read) taken.push({ number, cells, row: read.row })
    else unreadable.push({ number, cells, refused: read.refused })
  })
  return { taken, unreadable }
}

function refusalOf({ number, cells }: TakenRow, outcome: RowOutcome | RefusedRow | undefined): UntakenRow[] {
  return typeof outcome === 'object' ? [{ number, cells, refused: outcome }] : []
}

function addRows(counts: ImportCounts, rows: number, refusedHere: number, outcomes: readonly (RowOutcome | RefusedRow)[]): ImportCounts {
  const of = (outcome: RowOutcome) => outcomes.filter((each) => each === outcome).length
  return {
    rows: counts.rows + rows, refused: counts.refused + refusedHere,
    new: counts.new + of('new'), updated: counts.updated + of('updated'), unchanged: counts.unchanged + of('unchanged'),
  }
}
