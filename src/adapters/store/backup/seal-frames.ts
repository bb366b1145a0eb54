import { FRAME_BYTES, type BackupCounts } from '../../../core/backup/backup-header'
import { joinBytes } from '../../../core/bytes/join-bytes'
import { utf8 } from '../sealing/bytes'
import { streamOf } from './stream-of'
import { IS_DATA, IS_LAST, type BackupCipher, type Bytes, type FrameKind } from './backup-cipher'

/** Gzip in, the file out. `counts` is asked once, when all of it has come. */
export function sealFrames(head: Bytes, cipher: BackupCipher, counts: () => BackupCounts): TransformStream<Bytes, Bytes> {
  let place = 0
  let waiting: Bytes[] = []
  let waitingBytes = 0
  const frame = async (kind: FrameKind, plain: Bytes): Promise<Bytes> => {
    const sealed = await cipher.seal(kind, place, plain)
    place += 1
    return joinBytes(frameHead(kind, sealed.length), sealed)
  }
  return new TransformStream<Bytes, Bytes>({
    start: (out) => out.enqueue(head),
    async transform(piece, out) {
      waiting.push(piece)
      waitingBytes += piece.length
      if (waitingBytes < FRAME_BYTES) return
      const all = joinBytes(...waiting)
      let from = 0
      for (; all.length - from >= FRAME_BYTES; from += FRAME_BYTES) out.enqueue(await frame(IS_DATA, all.subarray(from, from + FRAME_BYTES)))
      waiting = [all.slice(from)]
      waitingBytes = all.length - from
    },
    async flush(out) {
      if (waitingBytes > 0) out.enqueue(await frame(IS_DATA, joinBytes(...waiting)))
      out.enqueue(await frame(IS_LAST, utf8(JSON.stringify(counts()))))
    },
  })
}

/** Each stage takes the next piece when the one after it wants more: a slow disk slows the reading of the database. */
export async function pipeSealed(pieces: AsyncGenerator<Bytes>, frames: TransformStream<Bytes, Bytes>, file: WritableStream<Bytes>, signal?: AbortSignal): Promise<void> {
  await streamOf(pieces)
    .pipeThrough(new CompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Bytes>)
    .pipeThrough(frames)
    .pipeTo(file, { ...(signal && { signal }) })
}

export const FRAME_HEAD_BYTES = 5

function frameHead(kind: FrameKind, length: number): Bytes {
  const head = new Uint8Array(FRAME_HEAD_BYTES)
  head[0] = kind
  new DataView(head.buffer).setUint32(1, length)
  return head
}
