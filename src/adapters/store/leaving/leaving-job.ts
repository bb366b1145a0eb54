import type { CallId, EpochMs, VaultId } from '../../../core/contract/ids'
import type { JobRow } from '../rows'
import type { TableName } from '../schema'
import type { Store } from '../store'
import type { NamedLine } from './lines-of-vault'
import { LEAVING_JOB, type Gone } from './whose-rows'

/** What a leaving has to know when it goes on after a closed tab or a killed worker. The key is gone by then. */
export interface LeavingCursor {
  readonly vault: VaultId
  readonly client?: string
  readonly lines: readonly NamedLine[]
  readonly calls: readonly CallId[]
  readonly keyDestroyedAt: EpochMs
  readonly exportedManifest?: string
  readonly removed: Readonly<Record<string, number>>
  /** The table it is at, and the key after which it goes on. */
  readonly table?: TableName
  readonly after?: unknown
  /** How often all tables were gone through: what came in meanwhile goes in the next round. */
  readonly rounds: number
  /** When all is done: the signed report, as it is handed over. */
  readonly report?: string
}

export interface LeavingJob extends JobRow {
  readonly cursor: LeavingCursor
}

export const leavingJobId = (vault: VaultId): string => `${LEAVING_JOB}/${vault}`

// Written by the two files of this folder alone.
const asLeaving = (row: JobRow): LeavingJob => row as LeavingJob

export async function leavingJobs({ db }: Store): Promise<readonly LeavingJob[]> {
  return (await db.jobs.where('id').startsWith(`${LEAVING_JOB}/`).toArray()).map(asLeaving)
}

export const goneOf = ({ vault, lines, calls }: LeavingCursor): Gone => ({ vault, lines: new Set(lines.map(({ id }) => id)), calls: new Set(calls) })
