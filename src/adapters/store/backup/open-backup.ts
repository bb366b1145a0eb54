import { BACKUP_FORMAT, BACKUP_MAGIC, decodeBackupHeader, MAX_HEADER_BYTES, type BackupHeader } from '../../../core/backup/backup-header'
import { joinBytes } from '../../../core/bytes/join-bytes'
import { fromUtf8, utf8 } from '../sealing/bytes'
import { backupCipher, backupKey, isRightKey, type BackupCipher, type Bytes } from './backup-cipher'
import { BackupProblem } from './backup-problem'

export interface BackupHead {
  readonly header: BackupHeader
  /** Names the file: no two have the same. */
  readonly hash: Bytes
  /** Where the frames begin. */
  readonly bytes: number
}

export interface OpenedBackup extends BackupHead {
  readonly file: Blob
  readonly cipher: BackupCipher
}

const MAGIC = utf8(BACKUP_MAGIC)
const LENGTH_BYTES = 4
const HASH_BYTES = 32

export async function writeHead(header: BackupHeader): Promise<{ readonly head: Bytes; readonly hash: Bytes }> {
  const json = utf8(JSON.stringify(header))
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, json.length)
  const hash = await hashOf(json)
  return { head: joinBytes(MAGIC, length, json, hash), hash }
}

/** What a file says of itself, without a passphrase. Throws `not-a-backup`, `backup-newer` or `backup-damaged`. */
export async function readHead(file: Blob): Promise<BackupHead> {
  const start = await bytesOf(file, 0, MAGIC.length + LENGTH_BYTES)
  if (start.length < MAGIC.length || MAGIC.some((byte, at) => start[at] !== byte)) throw new BackupProblem('not-a-backup')
  if (start.length < MAGIC.length + LENGTH_BYTES) throw new BackupProblem('backup-damaged')
  const length = new DataView(start.buffer).getUint32(MAGIC.length)
  if (length > MAX_HEADER_BYTES) throw new BackupProblem('backup-damaged')
  const rest = await bytesOf(file, start.length, length + HASH_BYTES)
  const json = rest.slice(0, length)
  const hash = rest.slice(length)
  const real = await hashOf(json)
  if (hash.length !== HASH_BYTES || real.some((byte, at) => hash[at] !== byte)) throw new BackupProblem('backup-damaged')
  // Whole, by its hash: so it is JSON, as some Callside wrote it.
  const written = JSON.parse(fromUtf8(json)) as { readonly format?: unknown }
  if (typeof written.format === 'number' && written.format > BACKUP_FORMAT) throw new BackupProblem('backup-newer')
  const header = decodeBackupHeader(written)
  if (header === undefined) throw new BackupProblem('backup-damaged')
  return { header, hash, bytes: start.length + rest.length }
}

/** Throws `wrong-passphrase` too. */
export async function openBackup(file: Blob, passphrase: string): Promise<OpenedBackup> {
  const head = await readHead(file)
  const key = await backupKey(passphrase, head.header.kdf)
  if (!(await isRightKey(key, head.header.check))) throw new BackupProblem('wrong-passphrase')
  return { ...head, file, cipher: backupCipher(key, head.hash) }
}

export async function bytesOf(file: Blob, from: number, length: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer())
}

async function hashOf(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}
