import type { AgentId, EpochMs, LineId, PracticeCallId } from '../contract/ids'
import { SCORE_PARTS, type PracticeScore, type ScorePart } from './score-run'

/** What stays of a practice call that was played to its end: counts and the names of what was missed, and nothing that was said. */
export interface Attempt {
  readonly id: string
  readonly call: PracticeCallId
  readonly version: number
  readonly line: LineId
  readonly agent: AgentId
  readonly endedAt: EpochMs
  readonly tookSeconds: number
  readonly points: number
  readonly of: number
  readonly parts: Readonly<Partial<Record<ScorePart, { readonly points: number; readonly of: number }>>>
  /** Keys of what was asked for and missed. */
  readonly missed: readonly string[]
}

/** Counted from the score as it stands. */
export function countScore({ points, of, scored }: PracticeScore): Pick<Attempt, 'points' | 'of' | 'parts' | 'missed'> {
  const parts = Object.fromEntries(SCORE_PARTS.flatMap((part) => {
    const own = scored.filter((each) => each.part === part)
    return own.length === 0 ? [] : [[part, { points: own.filter(({ isReached }) => isReached).length, of: own.length }]]
  }))
  return { points, of, parts, missed: scored.flatMap(({ key, isReached }) => (isReached ? [] : [key])) }
}
