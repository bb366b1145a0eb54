import type { PracticeTurn } from '../contract/practice'

/** `speak`: the agent's part is the novice's. `listen`: it is played as it is written, to be followed. */
export type PracticeMode = 'speak' | 'listen'
/** How much faster than it is written; `step`: each line when it is asked for. */
export const PACES = ['step', 1, 2, 4] as const
export type Pace = (typeof PACES)[number]

export type NextLine =
  /** Played after so many ms; undefined: when it is asked for. */
  | { readonly is: 'line'; readonly at: number; readonly turn: PracticeTurn; readonly waitMs: number | undefined }
  /** The customer waits. `written`: what is said here in the call as it is written. */
  | { readonly is: 'yours'; readonly written: readonly PracticeTurn[] }
  | { readonly is: 'over' }

/** However slowly the agent of the written call thought, nobody waits longer for the customer's answer. */
const LONGEST_WAIT_SECONDS = 8

/**
 * What comes next when the turns before `at` were played. `hasSpoken`: the novice said something since the customer did; then the
 * customer goes on, whatever it was.
 */
export function nextLine(turns: readonly PracticeTurn[], at: number, mode: PracticeMode, pace: Pace, hasSpoken: boolean): NextLine {
  const turn = turns[at]
  if (!turn) return { is: 'over' }
  if (mode === 'listen' || turn.speaker === 'customer') return lineAt(turns, at, pace)
  const next = turns.findIndex((each, index) => index > at && each.speaker === 'customer')
  if (!hasSpoken) return { is: 'yours', written: turns.slice(at, next < 0 ? undefined : next) }
  return next < 0 ? { is: 'over' } : lineAt(turns, next, pace)
}

function lineAt(turns: readonly PracticeTurn[], at: number, pace: Pace): NextLine {
  const turn = turns[at]
  if (!turn) return { is: 'over' }
  const seconds = Math.min(LONGEST_WAIT_SECONDS, Math.max(0, turn.atSeconds - (turns[at - 1]?.atSeconds ?? 0)))
  return { is: 'line', at, turn, waitMs: pace === 'step' ? undefined : Math.round((seconds * 1000) / pace) }
}
