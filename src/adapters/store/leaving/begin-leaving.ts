import { Dexie } from 'dexie'
import type { AgentId, LineId, VaultId } from '../../../core/contract/ids'
import { done, refused, type Result } from '../../../core/contract/result'
import { given } from '../../../core/facts/given'
import { leftLineId } from '../../../core/leaving/left-line'
import { appendAudit } from '../audit'
import { putJob } from '../jobs'
import { orNotSaved, type NotSaved } from '../outcome'
import type { VaultRow } from '../rows'
import { newVaultRow } from '../sealing/create-vault'
import { isCommonVault } from '../sealing/vault-of-line'
import type { Store } from '../store'
import { forgetLeft } from './left-lines'
import { leavingJobId, type LeavingCursor, type LeavingJob } from './leaving-job'
import { linesOfVault, type NamedLine } from './lines-of-vault'
import { HELD_TABLES, LEAVING_JOB } from './whose-rows'

export interface BeginLeaving {
  readonly vault: VaultId
  readonly agent: AgentId
  /** Of the export that was handed over before. */
  readonly exportedManifest?: string | undefined
}

/**
 * The point of no return: the client's keys are destroyed, in one transaction with the row of the job that removes what they sealed,
 * with the tombstones of its lines, and with the definitions by which a call would come to one of them. The audit is told before.
 */
export async function beginLeaving(store: Store, { vault, agent, exportedManifest }: BeginLeaving): Promise<Result<LeavingJob, NotSaved | 'no-such-client' | 'not-over'>> {
  return await store.locks.withLock('calls', () => store.locks.withLock('vault', async () => {
    const row = await store.db.vaults.get(vault)
    if (row === undefined) return refused('no-such-client')
    const lines = await linesOfVault(store, row)
    const ids = lines.map(({ id }) => id)
    const calls = (await store.db.calls.toArray()).filter(({ line }) => ids.includes(line))
    if (calls.some(({ phase, mergedInto }) => phase !== 'ended' && mergedInto === undefined)) return refused('not-over')
    const told = await appendAudit(store, { agent, action: 'left', about: `client/${vault}`, ...given({ line: ids[0] }) })
    if (!told.ok) return told
    // In memory only: where the next step fails, a vault with a passphrase is locked, and nothing is lost.
    await store.keyring.openKeys.clear(vault)
    return await orNotSaved(async () => await destroyKey(store, row, lines, { vault, lines, calls: calls.map(({ id }) => id), rounds: 0, ...given({ client: row.client, exportedManifest }) }, agent))
  }))
}

type Beginning = Omit<LeavingCursor, 'keyDestroyedAt' | 'removed'>

async function destroyKey(store: Store, vault: VaultRow, lines: readonly NamedLine[], cursor: Beginning, agent: AgentId): Promise<LeavingJob> {
  const { db } = store
  const { id } = vault
  // Lines that no vault names must not fall into another client's.
  const next = isCommonVault(vault) ? await newVaultRow(store, []) : undefined
  const total = (await Promise.all(HELD_TABLES.map((name) => db.table(name).count()))).reduce((sum, count) => sum + count, 0)
  const at = store.now()
  const job = await db.transaction('rw', [db.vaults, db.jobs, db.tombstones, db.definitions, db.latestDefinitions], async () => {
    await db.vaults.delete(id)
    if (next) await db.vaults.add(next)
    const definitions = await removeLines(store, lines.map((line) => line.id))
    await db.tombstones.bulkPut(lines.map((line) => ({ id: leftLineId(line.id), why: 'left' as const, at })))
    const row: LeavingJob = {
      id: leavingJobId(id), kind: LEAVING_JOB, state: 'running', startedAt: at, changedAt: at, done: 0, total, agent, cursor: { ...cursor, keyDestroyedAt: at, removed: definitions },
    }
    await putJob(db, row)
    return row
  })
  store.keyring.forget()
  store.transcripts.forget()
  return job
}

async function removeLines({ db }: Store, lines: readonly LineId[]): Promise<Readonly<Record<string, number>>> {
  const versions = await Promise.all(lines.map((line) => db.definitions.where('[kind+id+version]').between(['line', line, Dexie.minKey], ['line', line, Dexie.maxKey]).delete()))
  const latest = await db.latestDefinitions.bulkGet(lines.map((line): [string, string] => ['line', line]))
  await db.latestDefinitions.bulkDelete(lines.map((line): [string, string] => ['line', line]))
  return { definitions: versions.reduce((sum, count) => sum + count, 0), latestDefinitions: latest.filter((row) => row !== undefined).length }
}

/** The client is wanted here again: packs, backups and segments may bring its lines back. */
export async function allowBack(store: Store, vault: VaultId, agent: AgentId): Promise<Result<undefined, NotSaved | 'no-such-client' | 'not-over'>> {
  const job = (await store.db.jobs.get(leavingJobId(vault))) as LeavingJob | undefined
  if (job === undefined) return refused('no-such-client')
  if (job.state !== 'done') return refused('not-over')
  const told = await appendAudit(store, { agent, action: 'changed', about: `client/${vault}/allowed-back` })
  if (!told.ok) return told
  const removed = await orNotSaved(() => forgetLeft(store, job.cursor.lines.map(({ id }) => id)))
  return removed.ok ? done(undefined) : removed
}

