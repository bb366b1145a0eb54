import { joinBytes } from '../../core/bytes/join-bytes'
import type { Bytes } from '../../core/packs/pack-crypto'
import { streamOf } from '../store/backup/stream-of'

export interface Packed {
  readonly body: Bytes
  readonly unpackedBytes: number
}

/** Lines, packed as they come: they are never all in memory. */
export async function packLines(lines: AsyncGenerator<string>): Promise<Packed> {
  let unpackedBytes = 0
  const encoder = new TextEncoder()
  async function* encoded(): AsyncGenerator<Bytes> {
    let waiting = ''
    for await (const line of lines) {
      waiting += `${line}\n`
      if (waiting.length < CHARACTERS_AT_ONCE) continue
      yield counted(encoder.encode(waiting))
      waiting = ''
    }
    if (waiting !== '') yield counted(encoder.encode(waiting))
  }
  const counted = (bytes: Bytes): Bytes => {
    unpackedBytes += bytes.length
    return bytes
  }
  const pieces: Bytes[] = []
  const reader = streamOf(encoded()).pipeThrough(new CompressionStream('gzip')).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value)
  return { body: joinBytes(...pieces), unpackedBytes }
}

/** The body does not unpack to what was announced: it was cut, or is there to fill the memory. */
export class DamagedBody extends Error {}

/** Some hundred lines at a time. Throws `DamagedBody` as soon as there is more, or at the end less, than announced. */
export async function* unpackLines(body: Bytes, unpackedBytes: number): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  // In pieces, so that the stream does not unpack all of it ahead of who reads.
  const reader = streamOf(slices(body)).pipeThrough(new DecompressionStream('gzip')).getReader()
  let [seen, rest] = [0, '']
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      seen += next.value.length
      if (seen > unpackedBytes) throw new DamagedBody()
      const lines = (rest + decoder.decode(next.value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      if (lines.length > 0) yield lines
    }
  } catch (problem) {
    // No gzip, cut short, or no UTF-8: the stream and the decoder say it by a TypeError.
    throw problem instanceof TypeError ? new DamagedBody() : problem
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (seen !== unpackedBytes || rest !== '') throw new DamagedBody()
}

const CHARACTERS_AT_ONCE = 256 * 1024
const BYTES_AT_ONCE = 64 * 1024

// eslint-disable-next-line typescript/require-await
async function* slices(bytes: Bytes): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) yield bytes.subarray(at, at + BYTES_AT_ONCE)
}
