import { appendAudit } from '../../adapters/store/audit'
import { leaveRestore, restoreBackup, restoredBefore, unfinishedRestores } from '../../adapters/store/backup/restore-backup'
import { verifyBackup, type VerifiedBackup } from '../../adapters/store/backup/verify-backup'
import type { Store } from '../../adapters/store/store'
import type { BackupRefusal } from '../../core/backup/backup-header'
import type { DataTold, FoundBackup } from '../../core/backup/data-messages'
import { done, refused, type Result } from '../../core/contract/result'
import type { AgentId } from '../../core/contract/ids'
import { toldSeldom } from './told-seldom'

type Tell = (told: DataTold) => void

/** Reads every byte of the file, and says what is in it and what is here. */
export async function lookAt(
  store: Store, file: Blob, passphrase: string, tell: Tell, signal: AbortSignal,
): Promise<Result<{ readonly verified: VerifiedBackup; readonly found: FoundBackup }, BackupRefusal>> {
  const verified = await verifyBackup(file, passphrase, { signal, onBytes: toldSeldom((each, total) => tell({ told: 'looking', done: each, total })) })
  if (!verified.ok) return verified
  const { opened, content, settings } = verified.value
  const { db } = store
  const [facts, customers, contacts, device, before] = await Promise.all([
    db.facts.count(), db.customers.count(), db.contacts.count(), db.meta.get('device'), restoredBefore(store, opened),
  ])
  const found: FoundBackup = {
    createdAt: opened.header.createdAt, isOwn: device?.key === 'device' && device.id === opened.header.device, content,
    ...(settings && { settings }), here: { facts, customers, contacts }, restoredBefore: before,
  }
  return done({ verified: verified.value, found })
}

/** It is in the audit as soon as it is in, and before that is told; so is the part of one that was stopped, or that the disk stopped. */
export async function restore(
  store: Store, verified: VerifiedBackup, agent: AgentId, tell: Tell, signal: AbortSignal,
): Promise<Result<Extract<DataTold, { told: 'restored' }>, BackupRefusal>> {
  const restored = await restoreBackup(store, verified, { agent, signal, onProgress: toldSeldom((each, total) => tell({ told: 'restoring', done: each, total })) })
  const count = restored.ok ? restored.value.added : await restoredBefore(store, verified.opened)
  if (!restored.ok && count === 0) return restored
  const told = await appendAudit(store, { agent, action: 'restored', about: `backup/${verified.opened.header.device}`, count })
  if (!restored.ok) return restored
  return told.ok ? done({ told: 'restored', ...restored.value }) : refused(told.why)
}

/** An unfinished one is not to be gone on with: what it brought in stays, and is told. */
export async function leave(store: Store, job: string, agent: AgentId): Promise<Result<undefined, BackupRefusal>> {
  const unfinished = (await unfinishedRestores(store)).find((each) => each.job === job)
  if (!unfinished) return done(undefined)
  const told = await appendAudit(store, { agent, action: 'restored', about: 'backup/unfinished', count: unfinished.done })
  if (!told.ok) return refused(told.why)
  const left = await leaveRestore(store, job)
  return left.ok ? done(undefined) : refused(left.why)
}
