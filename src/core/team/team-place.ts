import type { Result } from '../contract/result'

/** Where the files of a team lie: a folder that was chosen, an address to read from, an address to write to. */
export interface TeamPlace {
  readonly kind: 'folder' | 'address' | 'upload'
  /** It stands for one file, whatever its name: a pack. */
  readonly isOneFile?: boolean
  /** What lies there under names that begin so. Absent: the place cannot tell; a file there tells of others (`segments/<device>/index.json`). */
  readonly list?: (prefix: string, signal: AbortSignal) => Promise<Result<readonly PlaceFile[], PlaceTrouble>>
  /** `etag`: of the file as it was read last. The same one still costs nothing: `not-modified`. */
  readonly read: (name: string, how: ReadHow) => Promise<Result<ReadFile | 'not-modified', PlaceTrouble>>
  /** Absent: a place to read from only. Nobody sees half of what is written, as far as the place allows. */
  readonly write?: (name: string, bytes: Uint8Array<ArrayBuffer>, how: WriteHow) => Promise<Result<{ readonly etag?: string }, PlaceTrouble>>
}

export interface PlaceFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly changedAt: number
}

export interface ReadHow {
  readonly etag?: string | undefined
  /** A file with more bytes is refused while it is still coming. */
  readonly maxBytes: number
  /** Of a file with more bytes only so many are read, from its beginning. */
  readonly upTo?: number | undefined
  readonly signal: AbortSignal
}

export interface ReadFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag?: string
  /** There is more of it than was asked for. */
  readonly isBeginning?: true
}

export interface WriteHow {
  /** What must lie there still, so that nobody overwrites another one unseen: the file of that etag, or none. Absent: whatever it is. */
  readonly expects?: { readonly etag: string } | 'nothing'
  readonly signal: AbortSignal
}

/** Why a place did not do it. Each has words in the locales: what happened, what is safe, what to do. */
export const PLACE_TROUBLES = [
  /** The browser must be asked by a click: for the folder, or for the host. */
  'no-permission',
  'not-found',
  /** No answer, or none in time. */
  'offline',
  /** User and password, or the signature of the address, are not taken. */
  'not-let-in',
  'server-failed',
  /** It sends to another address, which nobody has allowed. */
  'sent-elsewhere',
  'too-large',
  /** Somebody else wrote there since. */
  'changed-elsewhere',
  /** No room, or the place takes no file of this name. */
  'not-taken',
] as const
export type PlaceTrouble = (typeof PLACE_TROUBLES)[number]
