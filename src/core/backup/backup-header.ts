import { integer, oneOf, optional, record, text, type Decoded, type Decoder } from '../contract/decode'
import type { DeviceId, EpochMs } from '../contract/ids'

/**
 * A backup file, all numbers big-endian:
 *
 *   magic 16 | length of the header 4 | header, JSON in UTF-8 | SHA-256 of the header 32
 *   frame*   kind 1 (0 data, 1 last) | length 4 | AES-256-GCM of up to 256 KiB
 *
 * The data frames, decrypted and joined, are gzip of lines (`backup-line.ts`). A frame's iv is its place (0, 1, 2 …), its
 * additional data the header's hash and its kind: a frame that is changed, moved, left out, or of another file does not open.
 * The last frame seals the counts: a file cut short has none.
 */
export const BACKUP_MAGIC = 'callside-backup\n'
/** Raised when the form changes; an older Callside says that the file is newer than it. */
export const BACKUP_FORMAT = 1
/** Kept in memory twice while it is sealed. */
export const FRAME_BYTES = 256 * 1024
export const MAX_HEADER_BYTES = 16 * 1024
/** A file may be tried by many machines for years, so more than the vault's; about half a second on an office machine. */
export const BACKUP_ROUNDS = 1_000_000
/** More would only be there to keep us busy. */
const MAX_ROUNDS = 20_000_000
export const SHORTEST_BACKUP_PASSPHRASE = 10

const count = integer(0, 1e12)

/** Readable without the passphrase; no personal data. */
export const decodeBackupHeader = record({
  format: integer(1, 1e6),
  kdf: record({ name: oneOf('PBKDF2-SHA-256'), rounds: integer(1, MAX_ROUNDS), salt: text(64) }),
  cipher: oneOf('AES-256-GCM'),
  compression: oneOf('gzip'),
  /** Base64 of nothing, sealed: tells a wrong passphrase from a damaged file. */
  check: text(64),
  createdAt: integer<EpochMs>(0, 8.64e15),
  device: text<DeviceId>(64),
  /** As counted when the backup began; the last frame has what was written. */
  counts: record({ facts: count, definitions: count }),
})
export type BackupHeader = Decoded<typeof decodeBackupHeader>

const decodeCounts = record({ facts: count, definitions: count, tombstones: count, keptDays: count, numbers: count, transcripts: optional(count), articles: optional(count), notices: optional(count), oldVersions: optional(count) })
export type BackupCounts = Required<Decoded<typeof decodeCounts>>
export const NOTHING_BACKED_UP: BackupCounts = { facts: 0, definitions: 0, tombstones: 0, keptDays: 0, numbers: 0, transcripts: 0, articles: 0, notices: 0, oldVersions: 0 }
/** A file from before there were transcripts, articles, notices or their history says nothing of them. */
export const decodeBackupCounts: Decoder<BackupCounts> = (input) => {
  const counts = decodeCounts(input)
  return counts && { ...NOTHING_BACKED_UP, ...counts }
}

/** Why a backup was not made or not restored. */
export type BackupRefusal =
  | 'vault-locked' | 'passphrase-too-short' | 'wrong-passphrase' | 'not-a-backup' | 'backup-damaged' | 'backup-newer'
  | 'file-not-read' | 'file-not-written' | 'not-saved' | 'stopped' | 'job-running'
