import { MAX_FRAME_LENGTH } from '../sip-websocket/parse-sip-frame'
import { mayBeSip } from '../sip-websocket/sip-methods'
import { natives } from './natives'

/** Shorter is no start line with the headers that every message has: mostly the CRLF of a keep-alive. */
const MIN_LENGTH = 32
/** Enough of a Blob to tell whether the rest is worth reading. */
const HEAD_LENGTH = 16
const utf8 = new TextDecoder()

/**
 * The text of a frame that may be SIP, whatever it travels in; `undefined` for all others, after a look at the first
 * character only. A Blob can be read only later. The frame itself is never changed nor held.
 */
export function readFrameText(data: unknown): string | undefined | Promise<string | undefined> {
  if (typeof data === 'string') return data.length >= MIN_LENGTH && mayBeSip(data.charCodeAt(0)) ? data : undefined
  if (typeof data !== 'object' || data === null) return undefined
  if (natives.isView(data)) return readBytes(data.buffer, data.byteOffset, data.byteLength)
  switch (natives.tagOf(data)) {
    case '[object ArrayBuffer]': return readBytes(data as ArrayBuffer, 0, (data as ArrayBuffer).byteLength)
    case '[object Blob]':
    case '[object File]': return readBlob(data as Blob)
    default: return undefined
  }
}

function readBytes(buffer: ArrayBufferLike, offset: number, length: number): string | undefined {
  const bytes = new Uint8Array(buffer, offset, Math.min(length, MAX_FRAME_LENGTH))
  if (!mayBeSip(bytes[0])) return undefined
  const text = utf8.decode(bytes)
  // Older Chinese PBXs write names in GBK into binary frames; a text frame is UTF-8 by its definition.
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text
}

async function readBlob(blob: Blob): Promise<string | undefined> {
  const head = await natives.bytesOf(natives.slice(blob, 0, HEAD_LENGTH))
  if (!mayBeSip(new Uint8Array(head)[0])) return undefined
  if (natives.sizeOf(blob) <= HEAD_LENGTH) return readBytes(head, 0, head.byteLength)
  const all = await natives.bytesOf(natives.slice(blob, 0, MAX_FRAME_LENGTH))
  return readBytes(all, 0, all.byteLength)
}
