import type { DeviceId } from '../../core/contract/ids'
import type { ImportDesk } from '../../core/import/import-desk'
import type { UnfinishedImport } from '../../core/import/import-messages'
import type { ImportPlan } from '../../core/import/import-plan'
import type { ImportCounts } from '../../core/import/import-progress'
import { runningJobs } from '../../adapters/store/jobs'
import type { Store } from '../../adapters/store/store'
import type { JobRow } from '../../adapters/store/rows'

const KIND = 'import'

/**
 * An import as its job row holds it: with the plan that must stay the same, and the place in the device's sequence where its
 * facts begin, by which they are found again. No text of the file is in it.
 *
 *   writing ──ends──▶ done       writing ──stopped──▶ stopped (kept)
 *      └──────────── undo, at any time ──▶ undoing ──▶ (the row goes)
 */
export interface ImportJob {
  readonly id: string
  readonly state: 'writing' | 'undoing' | 'stopped' | 'done'
  readonly plan: ImportPlan
  readonly file: FileMark
  readonly desk: ImportDesk
  readonly counts: ImportCounts
  readonly device: DeviceId
  readonly firstSeq: number
  /** Views taken away in an undoing that are to be folded anew from facts that stay. */
  readonly toFold?: readonly string[]
}

/** Tells whether the file chosen again is the same one. */
export interface FileMark {
  readonly size: number
  /** Keyed, so that it tells nothing of the content. */
  readonly head: string
}

export function rowOfJob({ id, state, ...cursor }: ImportJob, now: JobRow['changedAt']): JobRow {
  const isRunning = state === 'writing' || state === 'undoing'
  return {
    id, kind: KIND, state: isRunning ? 'running' : state, startedAt: cursor.desk.at, changedAt: now, done: cursor.counts.rows,
    agent: cursor.desk.agent, cursor: { ...cursor, state },
  }
}

export async function readImportJob(store: Store, id: string): Promise<ImportJob | undefined> {
  const row = await store.db.jobs.get(id)
  return row && jobOfRow(row)
}

/** Whose page died: to be resumed or undone. Only under the lock of imports; else it may be one that runs. */
export async function unfinishedImports(store: Store): Promise<UnfinishedImport[]> {
  return (await runningJobs(store)).flatMap((row) => {
    const job = jobOfRow(row)
    return job ? [{ job: job.id, kind: job.plan.kind, startedAt: job.desk.at, counts: job.counts, isUndoing: job.state === 'undoing' }] : []
  })
}

export const isImportOfContacts = (row: JobRow): boolean => jobOfRow(row)?.plan.kind === 'contacts'

function jobOfRow(row: JobRow): ImportJob | undefined {
  // Written by rowOfJob above.
  return row.kind === KIND ? { id: row.id, ...(row.cursor as Omit<ImportJob, 'id'>) } : undefined
}
