import { integer, isRecordValue, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import type { EpochMs, LineId, SiteId } from '../contract/ids'
import { ITEM_KINDS, type ItemKind } from './item'
import { decodeCertificate, decodeKeyId, decodeRevocations, decodeRootKey, decodeRotations, PACK_ALGORITHMS, type Certificate, type KeyId, type PackAlgorithm, type Revocations, type RootKey, type Rotation } from './keys'

/**
 * A pack, numbers big-endian:
 *
 *   magic 14 | length of the header 4 | header, canonical JSON in UTF-8 | signature 64 | body, gzip
 *
 * The body, unpacked, is one item a line as canonical JSON, by kind and id. The signature is over the header (`signedBytes`),
 * which has the hash and the length of the body: no byte of the file can change unseen.
 */
export const PACK_MAGIC = 'callside-pack\n'
export const PACK_FORMAT = 1
export const SIGNATURE_BYTES = 64
/** A thousand revoked keys take a third of it. */
export const MAX_HEADER_BYTES = 96 * 1024
/** A hundred thousand articles are about a tenth of it. */
export const MAX_PACK_BYTES = 256 * 1024 * 1024
/** More would only be there to fill the disk. */
export const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024
export const MAX_ITEMS = 500_000

export interface PackHeader {
  readonly format: number
  readonly site: SiteId
  readonly line: LineId
  /** Of the packs of this line, 1, 2, 3 … */
  readonly version: number
  readonly madeAt: EpochMs
  /** After it the pack is not taken any more; what was taken stays. */
  readonly expiresAt?: EpochMs
  readonly kind: 'whole' | 'delta'
  /** Of a delta: the pack that it goes on from. */
  readonly base?: PackName
  /** Of the whole content that this version has: the hash of the body of its whole pack. */
  readonly contentHash: string
  readonly counts: Readonly<Partial<Record<ItemKind, number>>>
  readonly bodyHash: string
  readonly bodyBytes: number
  readonly unpackedBytes: number
  /** The oldest database that has a place for all of it. */
  readonly minSchema?: number
  /** What the lead says of it, in a line. */
  readonly note?: string
  readonly signature: { readonly alg: PackAlgorithm; readonly kid: KeyId }
  readonly root: RootKey
  /** Roots before this one, oldest first; each signed the next. */
  readonly rotations: readonly Rotation[]
  readonly certificate: Certificate
  readonly revoked?: Revocations
}

export interface PackName {
  readonly version: number
  readonly hash: string
}

const hash: Decoder<string> = (input) => (typeof input === 'string' && /^[\w-]{43}$/.test(input) ? input : undefined)
const version = integer(1, 1e9)
const count = integer(0, MAX_ITEMS)

const decodeFields = record({
  format: integer(PACK_FORMAT, PACK_FORMAT), site: text<SiteId>(64), line: text<LineId>(64), version, madeAt: integer<EpochMs>(0, 8.64e15), expiresAt: optional(integer<EpochMs>(0, 8.64e15)),
  kind: oneOf('whole', 'delta'), base: optional(record({ version, hash })), contentHash: hash,
  counts: decodeCounts, bodyHash: hash, bodyBytes: integer(0, MAX_PACK_BYTES), unpackedBytes: integer(0, MAX_UNPACKED_BYTES),
  minSchema: optional(integer(1, 1e6)), note: optional(text(300)),
  signature: record({ alg: oneOf(...PACK_ALGORITHMS), kid: decodeKeyId }), root: decodeRootKey, rotations: decodeRotations, certificate: decodeCertificate, revoked: optional(decodeRevocations),
})

/** Undefined: it is not of the form; one of a newer format is told apart before (`readPackFile`). */
export const decodePackHeader: Decoder<PackHeader> = (input) => {
  const header = decodeFields(input)
  if (header === undefined) return undefined
  return (header.kind === 'delta') === (header.base !== undefined) && (header.kind === 'delta' || header.contentHash === header.bodyHash) ? header : undefined
}

function decodeCounts(input: unknown): PackHeader['counts'] | undefined {
  if (!isRecordValue(input)) return undefined
  const counts: Partial<Record<ItemKind, number>> = {}
  for (const kind of ITEM_KINDS) {
    if (input[kind] === undefined) continue
    const read = count(input[kind])
    if (read === undefined) return undefined
    counts[kind] = read
  }
  return Object.keys(input).length === Object.keys(counts).length ? counts : undefined
}
