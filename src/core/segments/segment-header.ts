import { canonicalBytes } from '../contract/canonical-bytes'
import { integer, listOf, oneOf, record, text, type Decoded } from '../contract/decode'
import type { AgentId, DeviceId, EpochMs, LineId, SiteId } from '../contract/ids'

/** One more where a reader of before must not guess. */
export const SEGMENT_FORMAT = 1

const id = <T extends string>() => text<T>(200)
const seq = integer(1, Number.MAX_SAFE_INTEGER)
/** SHA-256, hexadecimal. */
const hash = text(64)
/** A raw point of P-256, base64url: 65 bytes. */
const point = text(100)

/**
 * What a segment says of itself in clear. It is signed, and bound into the encryption of the body, so that neither can be put
 * to the other. A segment holds all facts of one line with a sequence number from `firstSeq` to `lastSeq`, except those of
 * imports and those that were erased before: what lies between two segments is known to lack.
 */
export const decodeSegmentHeader = record({
  format: integer(SEGMENT_FORMAT, SEGMENT_FORMAT),
  site: id<SiteId>(), line: id<LineId>(), device: id<DeviceId>(),
  /** Who was on shift when the facts were recorded. */
  agents: listOf(id<AgentId>(), 200),
  firstSeq: seq, lastSeq: seq, count: integer(0, 100_000),
  /** Hash of the segment before it, of the same device and line; empty for the first. */
  previous: hash,
  madeAt: integer<EpochMs>(0, 8.64e15),
  /** Whether names, numbers and free text are in it. */
  personal: oneOf('shared', 'withheld'),
  compression: oneOf('gzip'),
  cipher: oneOf('P-256-HKDF-SHA-256-AES-256-GCM'),
  /** Name of the segment key it is encrypted to. */
  recipient: text(64),
  /** Made for this segment alone, and thrown away: who has the device cannot open what it sent before. */
  ephemeral: point,
  iv: text(32),
  signature: record({ alg: oneOf('ECDSA-P256-SHA256'), kid: text(64), publicKey: point }),
})
export type SegmentHeader = Decoded<typeof decodeSegmentHeader>

export const headerBytes = (header: SegmentHeader): Uint8Array<ArrayBuffer> => canonicalBytes(header)
