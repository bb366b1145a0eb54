import { appendAudit } from '../../adapters/store/audit'
import { BackupProblem } from '../../adapters/store/backup/backup-problem'
import { writeBackup } from '../../adapters/store/backup/write-backup'
import type { Store } from '../../adapters/store/store'
import type { BackupRefusal } from '../../core/backup/backup-header'
import type { DataOrder, DataTold } from '../../core/backup/data-messages'
import { done, type Result } from '../../core/contract/result'
import { toldSeldom } from './told-seldom'

/**
 * Writes the backup as a stream to the file that the person chose, or to a file of our own on disk that the browser's downloads
 * are then given. It is in the audit before the file is closed: none is made that is not told.
 */
export async function backUp(
  store: Store, { passphrase, settings, agent, to }: Extract<DataOrder, { order: 'back-up' }>, tell: (told: DataTold) => void, signal: AbortSignal,
): Promise<Result<Extract<DataTold, { told: 'backed-up' }>, BackupRefusal>> {
  const handle = to ?? (await ownFile())
  const written = await writeBackup(store, await handle.createWritable(), {
    passphrase, settings, signal,
    onProgress: toldSeldom((each, total) => tell({ told: 'backing-up', done: each, total })),
    beforeClose: async ({ counts }) => {
      const told = await appendAudit(store, { agent, line: settings.line, action: 'backed-up', count: counts.facts })
      if (!told.ok) throw new BackupProblem(told.why)
    },
  })
  if (!written.ok) return written
  const file = await handle.getFile()
  const { content, unreadable } = written.value
  return done({ told: 'backed-up', content, unreadable, bytes: file.size, ...(to === undefined && { file }) })
}

const OWN_FILE = 'backup-to-download'

/** In the extension's own folder, which no page and no person sees. One at a time; the next one takes its place. */
async function ownFile(): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory()
  return await folder.getFileHandle(OWN_FILE, { create: true })
}

/** The download has it, or the page that wanted it is gone. */
export async function letGoOfOwnFile(writtenBefore: number): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  for await (const [name, handle] of folder.entries()) {
    if (name !== OWN_FILE || handle.kind !== 'file') continue
    const { lastModified } = await (handle as FileSystemFileHandle).getFile()
    if (lastModified < writtenBefore) await folder.removeEntry(name)
  }
}
