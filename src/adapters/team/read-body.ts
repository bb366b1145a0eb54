import { joinBytes } from '../../core/bytes/join-bytes'
import { done, refused, type Result } from '../../core/contract/result'
import type { PlaceTrouble, ReadFile, ReadHow } from '../../core/team/team-place'

/** Between two parts of an answer; a line that stands still for so long is down. */
const GOES_ON_WITHIN_MS = 25_000

/** The body of an answer as it comes, refused as soon as it is more than it may be, ended as soon as it is more than is wanted: what a server says of its length is not believed. */
export async function readBody(response: Response, { maxBytes, upTo = Infinity }: Pick<ReadHow, 'maxBytes' | 'upTo'>): Promise<Result<Omit<ReadFile, 'etag'>, PlaceTrouble>> {
  const reader = response.body?.getReader()
  if (!reader) return done({ bytes: new Uint8Array() })
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const { done: isOver, value } = await withinTime(reader.read())
      if (isOver) return done({ bytes: joinBytes(...parts) })
      size += value.length
      if (size > maxBytes) {
        await reader.cancel()
        return refused('too-large')
      }
      parts.push(value)
      if (size > upTo) {
        await reader.cancel()
        return done({ bytes: joinBytes(...parts).slice(0, upTo), isBeginning: true })
      }
    }
  } catch {
    // Cut off in the middle, or stopped by whoever asked: half a file is no file. The stream may be broken already.
    await reader.cancel().catch(() => undefined)
    return refused('offline')
  }
}

async function withinTime<T>(running: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('stands still', 'TimeoutError')), GOES_ON_WITHIN_MS)
  })
  try {
    return await Promise.race([running, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
