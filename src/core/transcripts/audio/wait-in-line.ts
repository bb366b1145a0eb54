/** Pieces of one channel that wait to be transcribed, oldest first. The first one is under way. */
export interface WaitingLine<Piece extends { readonly seconds: number }> {
  readonly waiting: readonly Piece[]
  /** Of pieces that there was no room for. */
  readonly lostSeconds: number
}

/** A server that is away for two minutes has cost enough memory, and what was said then helps nobody in the call any more. */
export const MOST_WAITING_SECONDS = 120

export const EMPTY_LINE = { waiting: [], lostSeconds: 0 } as const

/** At its end. Over the limit the oldest goes that is not under way. */
export function waitInLine<Piece extends { readonly seconds: number }>({ waiting, lostSeconds }: WaitingLine<Piece>, piece: Piece): WaitingLine<Piece> {
  const all = [...waiting, piece]
  let lost = lostSeconds
  while (secondsOf(all) > MOST_WAITING_SECONDS && all.length > 1) lost += all.splice(1, 1)[0]?.seconds ?? 0
  return { waiting: all, lostSeconds: lost }
}

/** The first one is done with; `isLost`: without having been heard. */
export function leaveLine<Piece extends { readonly seconds: number }>({ waiting, lostSeconds }: WaitingLine<Piece>, isLost: boolean): WaitingLine<Piece> {
  const [first, ...others] = waiting
  return { waiting: others, lostSeconds: lostSeconds + (isLost ? (first?.seconds ?? 0) : 0) }
}

export function secondsOf(pieces: readonly { readonly seconds: number }[]): number {
  return pieces.reduce((sum, { seconds }) => sum + seconds, 0)
}

const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 15_000

/** Doubled with each failure in a row. */
export function retryAfterMs(failures: number): number {
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1))
}
