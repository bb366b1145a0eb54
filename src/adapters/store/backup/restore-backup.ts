import type { BackupRefusal } from '../../../core/backup/backup-header'
import type { UnfinishedRestore } from '../../../core/backup/data-messages'
import type { BackupLine } from '../../../core/backup/backup-line'
import type { Fact } from '../../../core/contract/facts'
import type { AgentId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Result } from '../../../core/contract/result'
import type { HeardLine } from '../../../core/transcripts/heard-line'
import { laterKeptDay, type KeptDay } from '../../../core/retention/kept-day'
import { saveDefinitions } from '../definitions'
import { putJob, readJob, runningJobs } from '../jobs'
import { leftLines, takeLeftLines } from '../leaving/left-lines'
import { mergeFacts } from '../merge-facts'
import { orNotSaved, type NotSaved } from '../outcome'
import { takeArticles } from '../save-articles'
import { takeNotices } from '../save-notices'
import { takeOldVersions } from '../keep-version'
import { removeErased } from '../retention/remove-erased'
import type { JobRow, TombstoneRow } from '../rows'
import { readDefinitions } from '../read/read-definitions'
import { areVaultsOpen } from '../sealing/are-vaults-open'
import { placeLine } from '../sealing/place-line'
import type { Store } from '../store'
import { rowOfLine } from '../transcript-rows'
import { BackupProblem, orRefused } from './backup-problem'
import type { OpenedBackup } from './open-backup'
import { readBackupLines, type ReadOptions } from './read-backup-lines'
import type { VerifiedBackup } from './verify-backup'

export interface RestoreOptions extends Pick<ReadOptions, 'signal'> {
  readonly agent: AgentId
  readonly onProgress?: (done: number, total: number) => void
  readonly factsPerBatch?: number
}

export interface Restored {
  /** Facts that were not here before. */
  readonly added: number
  /** Facts that were, or that were erased here. */
  readonly skipped: number
  /** Of those, facts of clients who left this desk; their other rows were not taken either. */
  readonly ofLeft: number
}

/** A tenth of a second of sealing and writing: the longest that a ring waits for its turn. */
const FACTS_PER_BATCH = 1_000
const RESTORE_JOB = 'restore'

interface Cursor {
  /** Facts of the file that are in, in the file's order. */
  readonly facts: number
  readonly added: number
  readonly createdAt: EpochMs
}

/**
 * The second pass: takes in what is not here yet, in bounded transactions, each with the row of the job. Interrupted, the
 * database is whole and has a part of the file; with the same file it goes on where it was, and nothing is doubled.
 */
export async function restoreBackup(store: Store, verified: VerifiedBackup, options: RestoreOptions): Promise<Result<Restored, BackupRefusal>> {
  const { signal, onProgress, factsPerBatch = FACTS_PER_BATCH } = options
  const { opened, counts, numbers } = verified
  return await orRefused(async () => {
    if (!(await areVaultsOpen(store))) throw new BackupProblem('vault-locked')
    const job = await startJob(store, verified, options.agent)
    const { facts: before, added: addedBefore } = job.cursor as Cursor
    let added = addedBefore
    let seen = 0
    let ofLeft = 0
    const gone = await leftLines(store)
    let waiting: Fact[] = []
    const mergeWaiting = async () => {
      const batch = waiting
      waiting = []
      const done = seen
      await store.locks.giveWay()
      const merged = await mergeFacts(store, batch, {
        numbers,
        alongside: (tables, fresh) => putJob(tables, { ...job, changedAt: store.now(), done, cursor: { facts: done, added: added + fresh, createdAt: opened.header.createdAt } }),
      })
      added += orThrow(merged)
      onProgress?.(done, counts.facts)
    }
    for await (const lines of readBackupLines(opened, { signal })) {
      await takeOthers(store, lines, gone)
      for (const line of lines) {
        if (line.kind !== 'fact') continue
        seen += 1
        if (seen <= before) continue
        if (gone.has(line.fact.line)) ofLeft += 1
        waiting.push(line.fact)
        if (waiting.length >= factsPerBatch) {
          await mergeWaiting()
          signal?.throwIfAborted()
        }
      }
    }
    if (waiting.length > 0) await mergeWaiting()
    orThrow(await orNotSaved(() => putJob(store.db, { ...job, state: 'done', changedAt: store.now(), done: seen, cursor: { facts: seen, added, createdAt: opened.header.createdAt } })))
    return { added, skipped: seen - added, ofLeft }
  }, signal)
}

/** Restores whose page was closed, or that were stopped: each goes on when its file is chosen again. */
export async function unfinishedRestores(store: Store): Promise<readonly UnfinishedRestore[]> {
  return (await runningJobs(store)).filter(({ kind }) => kind === RESTORE_JOB).map(({ id, startedAt, done, total, cursor }) =>
    ({ job: id, startedAt, createdAt: (cursor as Cursor).createdAt, done, total: total ?? done }))
}

/** What it brought in stays, and it is not asked about any more; with the same file it still goes on. */
export async function leaveRestore(store: Store, id: string): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(async () => await store.db.jobs.update(id, { state: 'stopped', changedAt: store.now() }))
}

/** Facts that an interrupted restore of this file had brought in. */
export async function restoredBefore(store: Store, opened: OpenedBackup): Promise<number> {
  const job = await readJob(store, jobIdOf(opened))
  return job === undefined || job.state === 'done' ? 0 : job.done
}

const jobIdOf = ({ hash }: OpenedBackup): string => `${RESTORE_JOB}:${[...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`

/** One that was interrupted with this very file goes on. */
async function startJob(store: Store, { opened, counts }: VerifiedBackup, agent: AgentId): Promise<JobRow> {
  const id = jobIdOf(opened)
  const known = await readJob(store, id)
  const cursor: Cursor = { facts: 0, added: 0, createdAt: opened.header.createdAt }
  const fresh: JobRow = { id, kind: RESTORE_JOB, state: 'running', startedAt: store.now(), changedAt: store.now(), done: 0, total: counts.facts, cursor, agent }
  const job: JobRow = known === undefined || known.state === 'done' ? fresh : { ...known, state: 'running', changedAt: store.now() }
  orThrow(await orNotSaved(() => putJob(store.db, job)))
  return job
}

/** Definitions come before the facts that name them, and what was erased there is erased here before older facts could bring it back. */
async function takeOthers(store: Store, lines: readonly BackupLine[], gone: ReadonlySet<LineId>): Promise<void> {
  // A client who left does not come back by a file that is older than that.
  const isHere = ({ line }: { readonly line: LineId }) => !gone.has(line)
  const definitions = lines.flatMap((line) => (line.kind === 'definition' ? [line.definition] : [])).filter((each) => isHere({ line: each.kind === 'line' ? each.id : each.line }))
  const articles = lines.flatMap((line) => (line.kind === 'article' ? [line.article] : [])).filter(isHere)
  const notices = lines.flatMap((line) => (line.kind === 'notice' ? [line.notice] : [])).filter(isHere)
  const old = lines.flatMap((line) => (line.kind === 'old-version' ? [line.old] : [])).filter(({ row }) => isHere(row as object as { line: LineId }))
  const left = lines.flatMap((line) => (line.kind === 'left-line' ? [line.left] : []))
  const tombstones = lines.flatMap((line) => (line.kind === 'tombstone' ? [line.tombstone] : []))
  const days = lines.flatMap((line) => (line.kind === 'day' ? [line.day] : [])).filter(isHere)
  if (definitions.length > 0) {
    orThrow(await saveDefinitions(store, definitions))
    // Before their facts: each is sealed for the vault that its line lies in.
    for (const { id, vault } of await readDefinitions(store, 'line')) await placeLine(store, id, vault)
  }
  if (articles.length > 0) orThrow(await takeArticles(store, articles))
  if (notices.length > 0) orThrow(await takeNotices(store, notices))
  if (old.length > 0) orThrow(await orNotSaved(() => takeOldVersions(store, old)))
  if (tombstones.length > 0) orThrow(await takeTombstones(store, tombstones))
  if (left.length > 0) orThrow(await orNotSaved(() => takeLeftLines(store, left)))
  if (days.length > 0) orThrow(await orNotSaved(() => takeDays(store, days)))
  const said = lines.flatMap((line) => (line.kind === 'transcript' ? [line.line] : [])).filter(isHere)
  if (said.length > 0) orThrow(await orNotSaved(() => takeTranscript(store, said)))
}

/** Lines that are not here; none of a contact that was erased or let go here. */
async function takeTranscript(store: Store, said: readonly HeardLine[]): Promise<void> {
  const [here, gone] = await Promise.all([
    store.db.transcriptLines.where('id').anyOf(said.map(({ id }) => id)).primaryKeys(), store.db.tombstones.where('id').anyOf([...new Set(said.map(({ contact }) => contact))]).primaryKeys(),
  ])
  const [known, removed] = [new Set<string>(here), new Set<string>(gone)]
  const rows = await Promise.all(said.filter(({ id, contact }) => !known.has(id) && !removed.has(contact)).map((line) => rowOfLine(store, line)))
  await store.db.transcriptLines.bulkPut(rows)
}

async function takeTombstones(store: Store, tombstones: readonly TombstoneRow[]) {
  const erased = await removeErased(store, tombstones.filter(({ why }) => why === 'erased'))
  if (!erased.ok) return erased
  return await orNotSaved(async () => {
    const others = tombstones.filter(({ why }) => why !== 'erased')
    const ids = others.map(({ id }) => id)
    // What this desk still keeps is its own to let go.
    const [known, kept] = await Promise.all([store.db.tombstones.where('id').anyOf(ids).primaryKeys(), store.db.facts.where('about').anyOf(ids).uniqueKeys()])
    const here = new Set<unknown>([...known, ...kept])
    await store.db.tombstones.bulkPut(others.filter(({ id }) => !here.has(id)))
  })
}

async function takeDays(store: Store, days: readonly KeptDay[]): Promise<void> {
  await store.db.transaction('rw', store.db.keptDays, async () => {
    const before = await store.db.keptDays.bulkGet(days.map(({ line, day, device }): [string, number, string] => [line, day, device]))
    await store.db.keptDays.bulkPut(days.map((day, index) => {
      const here = before[index]
      return here ? laterKeptDay(here, day) : day
    }))
  })
}

function orThrow<T>(result: Result<T, BackupRefusal>): T {
  if (!result.ok) throw new BackupProblem(result.why)
  return result.value
}
