import { isSameBytes } from '../bytes/is-same-bytes'
import { joinBytes } from '../bytes/join-bytes'
import { canonicalBytes } from '../contract/canonical-bytes'
import { isRecordValue } from '../contract/decode'
import { done, refused, type Result } from '../contract/result'
import { parseJson } from '../files/parse-json'
import type { Bytes } from './pack-crypto'
import { decodePackHeader, MAX_HEADER_BYTES, MAX_PACK_BYTES, PACK_FORMAT, PACK_MAGIC, SIGNATURE_BYTES, type PackHeader } from './pack-header'

export interface PackFile {
  readonly header: PackHeader
  readonly signature: Bytes
  readonly body: Bytes
}

const MAGIC = new TextEncoder().encode(PACK_MAGIC)
const HEADER_AT = MAGIC.length + 4

interface PackBeginning extends Pick<PackFile, 'header' | 'signature'> {
  /** What comes before the body, in bytes. */
  readonly bodyAt: number
}

type Unread = 'not-a-pack' | 'damaged' | 'too-large' | 'newer-format'

/** The parts of a file. Nothing of it is believed yet, and nothing is unpacked. */
export function readPackFile(bytes: Bytes): Result<PackFile, Unread> {
  const begun = readPackBeginning(bytes)
  if (!begun.ok) return begun
  const { bodyAt, ...rest } = begun.value
  return bytes.length === bodyAt + rest.header.bodyBytes ? done({ ...rest, body: bytes.subarray(bodyAt) }) : refused('damaged')
}

/** What stands before the body, of a file of which only the first bytes were read. */
export function readPackBeginning(bytes: Bytes): Result<PackBeginning, Unread> {
  if (bytes.length < HEADER_AT || !MAGIC.every((byte, at) => bytes[at] === byte)) return refused('not-a-pack')
  if (bytes.length > MAX_PACK_BYTES) return refused('too-large')
  const length = new DataView(bytes.buffer, bytes.byteOffset + MAGIC.length, 4).getUint32(0)
  const bodyAt = HEADER_AT + length + SIGNATURE_BYTES
  if (length > MAX_HEADER_BYTES || bodyAt > bytes.length) return refused('damaged')
  const written = bytes.subarray(HEADER_AT, HEADER_AT + length)
  const value = parseJson(new TextDecoder().decode(written))
  if (!isRecordValue(value)) return refused('damaged')
  if (typeof value.format === 'number' && value.format > PACK_FORMAT) return refused('newer-format')
  const header = decodePackHeader(value)
  // What was not read would not be signed either: the header is exactly the canonical form of what was read.
  if (header === undefined || !isSameBytes(written, canonicalBytes(header))) return refused('damaged')
  return done({ header, signature: bytes.slice(bodyAt - SIGNATURE_BYTES, bodyAt), bodyAt })
}

export function writePackFile({ header, signature, body }: PackFile): Bytes {
  const written = canonicalBytes(header)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, written.length)
  return joinBytes(MAGIC, length, written, signature, body)
}
