import type { AudioTrouble } from '../../../core/contract/audio'
import type { EpochMs } from '../../../core/contract/ids'
import type { PieceOutcome, Refusal } from '../../../core/contract/replies'
import type { Result } from '../../../core/contract/result'
import { EMPTY_LINE, leaveLine, retryAfterMs, secondsOf, waitInLine, type WaitingLine } from '../../../core/transcripts/audio/wait-in-line'

export interface Piece {
  readonly number: number
  readonly at: EpochMs
  readonly seconds: number
}

export interface LineOfPieces<P extends Piece> {
  readonly add: (piece: P) => void
  readonly state: () => { readonly keptSeconds: number; readonly lostSeconds: number; readonly trouble: AudioTrouble | undefined }
}

/** After the end of listening so much more is tried, and no longer. */
const TRIES_AFTER_END = 4
/** The same piece would be refused again: it goes, and the next one is tried. */
const HOPELESS: ReadonlySet<AudioTrouble> = new Set(['not-understood', 'bad-reply'])

/**
 * Sends the pieces of one channel one after the other, at most one under way. What was not heard is tried again, later and later;
 * `ended`: no more will come, and what is left is tried a few times. Where the call is gone, so is what was said in it.
 */
export function sendInLine<P extends Piece>(send: (piece: P) => Promise<Result<PieceOutcome, Refusal>>, ended: AbortSignal, wait = waitFor): LineOfPieces<P> {
  let line: WaitingLine<P> = EMPTY_LINE
  let trouble: AudioTrouble | undefined
  let isRunning = false
  const run = async () => {
    isRunning = true
    let failures = 0
    for (let [piece] = line.waiting; piece; [piece] = line.waiting) {
      const reply = await send(piece)
      if (!reply.ok && reply.why !== 'failed') {
        // The call is done with, or listening is forbidden: nothing of it is wanted any more.
        line = EMPTY_LINE
        break
      }
      const why = !reply.ok ? 'failed' : reply.value.isHeard ? undefined : reply.value.trouble
      trouble = why
      failures = why === undefined ? 0 : failures + 1
      const isGivenUp = why !== undefined && (HOPELESS.has(why) || (ended.aborted && failures >= TRIES_AFTER_END))
      if (why === undefined || isGivenUp) line = leaveLine(line, isGivenUp)
      if (why !== undefined && !HOPELESS.has(why)) await wait(retryAfterMs(failures))
    }
    isRunning = false
  }
  return {
    add: (piece) => {
      line = waitInLine(line, piece)
      if (!isRunning) void run()
    },
    state: () => ({ keptSeconds: Math.round(secondsOf(line.waiting)), lostSeconds: Math.round(line.lostSeconds), trouble: line.waiting.length > 0 || line.lostSeconds > 0 ? trouble : undefined }),
  }
}

const waitFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
