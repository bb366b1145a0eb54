import type { BackupContent } from '../../../core/backup/backup-content'
import { BACKUP_FORMAT, BACKUP_ROUNDS, NOTHING_BACKED_UP, SHORTEST_BACKUP_PASSPHRASE, type BackupCounts, type BackupRefusal } from '../../../core/backup/backup-header'
import { writeBackupLine } from '../../../core/backup/backup-line'
import { refused, type Result } from '../../../core/contract/result'
import type { Settings } from '../../../core/contract/settings'
import { isRowOf, type Gone } from '../leaving/whose-rows'
import type { CallsideDb } from '../schema'
import { areVaultsOpen } from '../sealing/are-vaults-open'
import { randomBytes, toBase64, utf8 } from '../sealing/bytes'
import type { Store } from '../store'
import { backupCipher, backupKey, makeCheck, type Bytes } from './backup-cipher'
import { addToCounts } from './backup-counts'
import { backupLinesOf } from './backup-lines-of'
import { BackupProblem, orRefused } from './backup-problem'
import { ContentOfLines } from './content-of-lines'
import { writeHead } from './open-backup'
import { pipeSealed, sealFrames } from './seal-frames'

export interface WriteOptions {
  readonly passphrase: string
  readonly settings: Settings
  /** One client's rows alone. */
  readonly only?: Gone | undefined
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
  /** All is written, and the file not yet closed: where it throws, there is no file. */
  readonly beforeClose?: (written: BackupWritten) => Promise<void>
  /** Fewer are for tests, which have no secrets and little time. */
  readonly rounds?: number
}

export interface BackupWritten {
  readonly counts: BackupCounts
  readonly content: BackupContent
  /** Facts that could not be read and are not in it. */
  readonly unreadable: number
}

/** Writes all facts, definitions, settings, tombstones and kept counts into `file`, in a stream; what is in memory is some pages. */
export async function writeBackup(store: Store, file: WritableStream<Bytes>, options: WriteOptions): Promise<Result<BackupWritten, BackupRefusal>> {
  const { passphrase, settings, only, signal, onProgress, beforeClose, rounds = BACKUP_ROUNDS } = options
  const refuse = async (why: BackupRefusal) => {
    await file.abort().catch(() => undefined) // Nothing was written to it yet.
    return refused(why)
  }
  if ([...passphrase].length < SHORTEST_BACKUP_PASSPHRASE) return await refuse('passphrase-too-short')
  // What cannot be read cannot be backed up.
  const isOpen = only ? (await store.keyring.ofVault(only.vault))?.keys !== undefined : await areVaultsOpen(store)
  if (!isOpen) return await refuse('vault-locked')
  return await orRefused(async () => {
    const { db } = store
    const countIn = (table: CallsideDb['facts'] | CallsideDb['definitions'], name: 'facts' | 'definitions') => (only ? table.filter((row: unknown) => isRowOf(name, row, only)).count() : table.count())
    const kdf = { name: 'PBKDF2-SHA-256' as const, rounds, salt: toBase64(randomBytes(32)) }
    const key = await backupKey(passphrase, kdf)
    const [facts, definitions, device, check] = await Promise.all([countIn(db.facts, 'facts'), countIn(db.definitions, 'definitions'), db.meta.get('device'), makeCheck(key)])
    if (device?.key !== 'device') throw new Error('The store was not opened by its writer yet')
    const { head, hash } = await writeHead({
      format: BACKUP_FORMAT, kdf, cipher: 'AES-256-GCM', compression: 'gzip', check, createdAt: store.now(), device: device.id, counts: { facts, definitions },
    })
    const content = new ContentOfLines()
    let counts = NOTHING_BACKED_UP
    let unreadable = 0
    const written = (): BackupWritten => ({ counts, content: content.content(), unreadable })
    const lines = backupLinesOf(store, { settings, only, onFacts: (done) => onProgress?.(done, facts), onUnreadable: (count) => (unreadable = count) })
    const bytes = async function* () {
      for await (const page of lines) {
        for (const line of page) {
          counts = addToCounts(counts, line)
          content.add(line)
        }
        if (page.length > 0) yield utf8(`${page.map(writeBackupLine).join('\n')}\n`)
      }
    }
    const frames = sealFrames(head, backupCipher(key, hash), () => counts)
    await pipeSealed(bytes(), frames, asFile(file, async () => await beforeClose?.(written())), signal)
    return written()
  }, signal)
}

/** A disk that is full or was taken away under the file is told apart from our own. */
function asFile(file: WritableStream<Bytes>, beforeClose: () => Promise<void>): WritableStream<Bytes> {
  const writer = file.getWriter()
  const orNotWritten = (problem: unknown) => {
    throw problem instanceof DOMException ? new BackupProblem('file-not-written') : problem
  }
  return new WritableStream<Bytes>({
    write: (bytes) => writer.write(bytes).catch(orNotWritten),
    close: async () => {
      try {
        await beforeClose()
      } catch (problem) {
        await writer.abort(problem).catch(() => undefined) // The reason to stop is the one to tell.
        throw problem
      }
      await writer.close().catch(orNotWritten)
    },
    abort: (why) => writer.abort(why),
  })
}
