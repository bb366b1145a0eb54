import type { BackupContent } from '../../../core/backup/backup-content'
import { NOTHING_BACKED_UP, type BackupCounts, type BackupHeader, type BackupRefusal } from '../../../core/backup/backup-header'
import type { PortableSettings } from '../../../core/backup/portable-settings'
import type { E164, FactId } from '../../../core/contract/ids'
import type { Result } from '../../../core/contract/result'
import { addToCounts } from './backup-counts'
import { orRefused } from './backup-problem'
import { ContentOfLines } from './content-of-lines'
import { openBackup, readHead, type OpenedBackup } from './open-backup'
import { readBackupLines, type ReadOptions } from './read-backup-lines'

/** A file of which every byte was decrypted and read, and nothing written. */
export interface VerifiedBackup {
  readonly opened: OpenedBackup
  readonly counts: BackupCounts
  readonly content: BackupContent
  readonly settings?: PortableSettings
  /** The numbers of facts that have theirs as a key of their own site only. */
  readonly numbers: ReadonlyMap<FactId, E164>
}

/** The first pass: reads the whole file and changes nothing. */
export async function verifyBackup(file: Blob, passphrase: string, options: ReadOptions = {}): Promise<Result<VerifiedBackup, BackupRefusal>> {
  return await orRefused(async () => {
    const opened = await openBackup(file, passphrase)
    const numbers = new Map<FactId, E164>()
    const content = new ContentOfLines()
    let counts = NOTHING_BACKED_UP
    let settings: PortableSettings | undefined
    for await (const lines of readBackupLines(opened, options)) {
      for (const line of lines) {
        counts = addToCounts(counts, line)
        content.add(line)
        if (line.kind === 'number') numbers.set(line.fact, line.e164)
        if (line.kind === 'settings') settings = line.settings
      }
    }
    return { opened, counts, content: content.content(), numbers, ...(settings && { settings }) }
  }, options.signal)
}

/** When it was made and how much is in it: no passphrase needed, and so not sealed against forgery until it is verified. */
export async function readBackupHeader(file: Blob): Promise<Result<BackupHeader, BackupRefusal>> {
  return await orRefused(async () => (await readHead(file)).header, undefined)
}
