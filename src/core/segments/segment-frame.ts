import { joinBytes } from '../bytes/join-bytes'
import { done, refused, type Result } from '../contract/result'
import { decodeSegmentHeader, SEGMENT_FORMAT, type SegmentHeader } from './segment-header'

type Bytes = Uint8Array<ArrayBuffer>

/**
 *   magic | length (4) | header: canonical JSON | signature (64) | length (4) | body
 *
 * A file is any number of them, one after the other. The signature is over magic, header and body.
 */
export interface FramedSegment {
  readonly header: SegmentHeader
  /** As they stand in the file: what was signed. */
  readonly head: Bytes
  readonly signature: Bytes
  readonly body: Bytes
  /** All of it, by which it is named. */
  readonly whole: Bytes
}

export type FrameRefusal = 'not-a-segment' | 'damaged' | 'newer-format'

const MAGIC = new TextEncoder().encode('callside-segment\n')
const LENGTH_BYTES = 4
const SIGNATURE_BYTES = 64
const MAX_HEADER_BYTES = 64 * 1024
/** A thousand facts with all their texts are some hundred kB. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024

export function headOf(header: Bytes): Bytes {
  return joinBytes(MAGIC, lengthOf(header.length), header)
}

/** The bytes that are signed. */
export const signedBytes = (head: Bytes, body: Bytes): Bytes => joinBytes(head, body)

export function frameSegment(head: Bytes, signature: Bytes, body: Bytes): Bytes {
  return joinBytes(head, signature, lengthOf(body.length), body)
}

/** A segment is no larger than this: so much of a file is held at once, however large it is. */
const MAX_FRAME_BYTES = MAGIC.length + 2 * LENGTH_BYTES + MAX_HEADER_BYTES + SIGNATURE_BYTES + MAX_BODY_BYTES
/** Nearly every segment is smaller. */
const READ_FIRST_BYTES = 512 * 1024

/** The part of a browser's `Blob` that is read here; a file of a disk is never held as a whole. */
export interface Source {
  readonly size: number
  slice(from: number, until: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** `rest`: where no segment could be made out, what stood in its place. */
export type FoundSegment = Result<FramedSegment, FrameRefusal> & { readonly rest?: Bytes }

/**
 * The segments of a file, each by itself and read when its turn comes: a damaged one does not take the others with it as long as its
 * frame stands. What follows one whose frame is broken cannot be told apart, and is refused with it.
 */
export async function* splitSegments(file: Source): AsyncGenerator<FoundSegment, void> {
  let at = 0
  do {
    let bytes = await read(file, at, READ_FIRST_BYTES)
    let frame = frameAt(bytes, at === 0)
    if (!frame.ok && bytes.length < file.size - at) {
      bytes = await read(file, at, MAX_FRAME_BYTES)
      frame = frameAt(bytes, at === 0)
    }
    if (!frame.ok) return yield { ...frame, rest: bytes }
    const { segment, length } = frame.value
    yield segment.ok ? segment : { ...segment, rest: bytes.slice(0, length) }
    at += length
  } while (at < file.size)
}

const read = async (file: Source, from: number, most: number): Promise<Bytes> => new Uint8Array(await file.slice(from, Math.min(file.size, from + most)).arrayBuffer())

interface Frame {
  readonly segment: Result<FramedSegment, FrameRefusal>
  readonly length: number
}

/** At the beginning of these bytes. */
function frameAt(file: Bytes, isFirst: boolean): Result<Frame, FrameRefusal> {
  if (MAGIC.some((byte, place) => file[place] !== byte)) return refused(isFirst ? 'not-a-segment' : 'damaged')
  const headerAt = MAGIC.length + LENGTH_BYTES
  const headerLength = readLength(file, MAGIC.length)
  if (headerLength === undefined || headerLength > MAX_HEADER_BYTES) return refused('damaged')
  const signatureAt = headerAt + headerLength
  const bodyAt = signatureAt + SIGNATURE_BYTES + LENGTH_BYTES
  const bodyLength = readLength(file, signatureAt + SIGNATURE_BYTES)
  if (bodyLength === undefined || bodyLength > MAX_BODY_BYTES || bodyAt + bodyLength > file.length) return refused('damaged')
  const end = bodyAt + bodyLength
  const header = readHeader(file.slice(headerAt, signatureAt))
  return done({
    length: end,
    segment: header.ok ? done({
      header: header.value, head: file.slice(0, signatureAt), signature: file.slice(signatureAt, signatureAt + SIGNATURE_BYTES),
      body: file.slice(bodyAt, end), whole: file.slice(0, end),
    }) : header,
  })
}

function readHeader(bytes: Bytes): Result<SegmentHeader, FrameRefusal> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Neither text nor JSON: somebody changed it.
    return refused('damaged')
  }
  const { format } = (value ?? {}) as { readonly format?: unknown }
  if (typeof format === 'number' && format > SEGMENT_FORMAT) return refused('newer-format')
  const header = decodeSegmentHeader(value)
  return header === undefined || header.lastSeq < header.firstSeq || header.count > header.lastSeq - header.firstSeq + 1 ? refused('damaged') : done(header)
}

function lengthOf(length: number): Bytes {
  const bytes = new Uint8Array(LENGTH_BYTES)
  new DataView(bytes.buffer).setUint32(0, length)
  return bytes
}

function readLength(file: Bytes, at: number): number | undefined {
  return at + LENGTH_BYTES > file.length ? undefined : new DataView(file.buffer, file.byteOffset).getUint32(at)
}
