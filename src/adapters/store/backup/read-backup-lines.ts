import { decodeBackupCounts, FRAME_BYTES, NOTHING_BACKED_UP, type BackupCounts } from '../../../core/backup/backup-header'
import { readBackupLine, type BackupLine } from '../../../core/backup/backup-line'
import { fromUtf8 } from '../sealing/bytes'
import { IS_DATA, IS_LAST, type Bytes } from './backup-cipher'
import { BackupProblem } from './backup-problem'
import { addToCounts } from './backup-counts'
import { bytesOf, type OpenedBackup } from './open-backup'
import { FRAME_HEAD_BYTES } from './seal-frames'
import { streamOf } from './stream-of'

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  readonly onBytes?: (done: number, total: number) => void
}

/** A sealed text is at most some bytes longer than its plain one. */
const MAX_FRAME_BYTES = FRAME_BYTES + 64
/** The longest line is one fact. */
const MAX_LINE_LENGTH = 16 * 1024 * 1024

/** All lines of a file, some thousands at a time; throws where anything of it is not as it was written. */
export async function* readBackupLines(opened: OpenedBackup, options: ReadOptions = {}): AsyncGenerator<readonly BackupLine[]> {
  let sealedCounts: BackupCounts | undefined
  let counts = NOTHING_BACKED_UP
  const plain = streamOf(readFrames(opened, options, (told) => (sealedCounts = told)))
    .pipeThrough(new DecompressionStream('gzip') as unknown as ReadableWritablePair<Bytes, Bytes>)
  for await (const written of linesOf(plain)) {
    options.signal?.throwIfAborted()
    const lines = written.map(orThrow)
    for (const line of lines) counts = addToCounts(counts, line)
    yield lines
  }
  if (sealedCounts === undefined || JSON.stringify(sealedCounts) !== JSON.stringify(counts)) throw new BackupProblem('backup-damaged')
}

function orThrow(written: string): BackupLine {
  const line = readBackupLine(written)
  if (!line.ok) throw new BackupProblem(line.why)
  return line.value
}

async function* readFrames({ file, cipher, bytes }: OpenedBackup, { signal, onBytes }: ReadOptions, tell: (counts: BackupCounts) => void): AsyncGenerator<Bytes> {
  let at = bytes
  for (let place = 0; ; place += 1) {
    signal?.throwIfAborted()
    const head = await bytesOf(file, at, FRAME_HEAD_BYTES)
    const [kind] = head
    if (head.length < FRAME_HEAD_BYTES || (kind !== IS_DATA && kind !== IS_LAST)) throw new BackupProblem('backup-damaged')
    const length = new DataView(head.buffer).getUint32(1)
    if (length > MAX_FRAME_BYTES) throw new BackupProblem('backup-damaged')
    const sealed = await bytesOf(file, at + FRAME_HEAD_BYTES, length)
    const plain = await cipher.open(kind, place, sealed)
    at += FRAME_HEAD_BYTES + length
    onBytes?.(at, file.size)
    if (kind === IS_DATA) {
      yield plain
      continue
    }
    const counts = decodeBackupCounts(JSON.parse(fromUtf8(plain)))
    // What stands behind the last frame was put there by somebody else.
    if (counts === undefined || at !== file.size) throw new BackupProblem('backup-damaged')
    tell(counts)
    return
  }
}

async function* linesOf(stream: ReadableStream<Bytes>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = stream.getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > MAX_LINE_LENGTH || (done && rest !== '')) throw new BackupProblem('backup-damaged')
      if (lines.length > 0) yield lines
      if (done) return
    }
  } catch (problem) {
    // Neither the decompressor nor the decoder says more of bytes that are not theirs.
    throw problem instanceof TypeError ? new BackupProblem('backup-damaged') : problem
  } finally {
    await reader.cancel().catch(() => undefined) // A reader whose stream failed has nothing to cancel.
  }
}
