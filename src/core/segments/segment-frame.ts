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

/**
 * The segments of a file, each by itself: a damaged one does not take the others with it as long as its frame stands. What
 * follows one whose frame is broken cannot be told apart, and is refused with it.
 */
export function splitSegments(file: Bytes): readonly Result<FramedSegment, FrameRefusal>[] {
  const found: Result<FramedSegment, FrameRefusal>[] = []
  let at = 0
  do {
    const frame = frameAt(file, at)
    if (!frame.ok) return [...found, frame]
    found.push(frame.value.segment)
    at = frame.value.end
  } while (at < file.length)
  return found
}

interface Frame {
  readonly segment: Result<FramedSegment, FrameRefusal>
  readonly end: number
}

function frameAt(file: Bytes, from: number): Result<Frame, FrameRefusal> {
  if (MAGIC.some((byte, place) => file[from + place] !== byte)) return refused(from === 0 ? 'not-a-segment' : 'damaged')
  const headerAt = from + MAGIC.length + LENGTH_BYTES
  const headerLength = readLength(file, from + MAGIC.length)
  if (headerLength === undefined || headerLength > MAX_HEADER_BYTES) return refused('damaged')
  const signatureAt = headerAt + headerLength
  const bodyAt = signatureAt + SIGNATURE_BYTES + LENGTH_BYTES
  const bodyLength = readLength(file, signatureAt + SIGNATURE_BYTES)
  if (bodyLength === undefined || bodyLength > MAX_BODY_BYTES || bodyAt + bodyLength > file.length) return refused('damaged')
  const end = bodyAt + bodyLength
  const header = readHeader(file.slice(headerAt, signatureAt))
  return done({
    end,
    segment: header.ok ? done({
      header: header.value, head: file.slice(from, signatureAt), signature: file.slice(signatureAt, signatureAt + SIGNATURE_BYTES),
      body: file.slice(bodyAt, end), whole: file.slice(from, end),
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
