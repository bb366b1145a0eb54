import { appendAudit } from '../../adapters/store/audit'
import { BackupProblem } from '../../adapters/store/backup/backup-problem'
import { writeBackup } from '../../adapters/store/backup/write-backup'
import { linesOfVault } from '../../adapters/store/leaving/lines-of-vault'
import type { Gone } from '../../adapters/store/leaving/whose-rows'
import type { Store } from '../../adapters/store/store'
import type { BackupRefusal } from '../../core/backup/backup-header'
import type { DataOrder, DataTold } from '../../core/backup/data-messages'
import type { VaultId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { ownFile } from './own-file'
import { toldSeldom } from './told-seldom'

/**
 * Writes the backup as a stream to the file that the person chose, or to a file of our own on disk that the browser's downloads
 * are then given. It is in the audit before the file is closed: none is made that is not told.
 */
export async function backUp(
  store: Store, { passphrase, settings, agent, to, vault }: Extract<DataOrder, { order: 'back-up' }>, tell: (told: DataTold) => void, signal: AbortSignal,
): Promise<Result<Extract<DataTold, { told: 'backed-up' }>, BackupRefusal | 'no-such-client'>> {
  const only = vault === undefined ? undefined : await clientOf(store, vault)
  if (vault !== undefined && only === undefined) return refused('no-such-client')
  const handle = to ?? (await ownFile('backup-to-download'))
  const written = await writeBackup(store, await handle.createWritable(), {
    passphrase, settings, only, signal,
    onProgress: toldSeldom((each, total) => tell({ told: 'backing-up', done: each, total })),
    beforeClose: async ({ counts }) => {
      const told = await appendAudit(store, { agent, line: settings.line, action: 'backed-up', count: counts.facts, ...(vault !== undefined && { about: `client/${vault}` }) })
      if (!told.ok) throw new BackupProblem(told.why)
    },
  })
  if (!written.ok) return written
  const file = await handle.getFile()
  const { content, unreadable } = written.value
  return done({ told: 'backed-up', content, unreadable, bytes: file.size, ...(vault !== undefined && { vault }), ...(to === undefined && { file }) })
}

async function clientOf(store: Store, vault: VaultId): Promise<Gone | undefined> {
  const row = await store.db.vaults.get(vault)
  return row && { vault, lines: new Set((await linesOfVault(store, row)).map(({ id }) => id)), calls: new Set() }
}
