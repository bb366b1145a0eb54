import type { PracticeCallId } from '../contract/ids'
import { DIFFICULTIES, type PracticeCall } from '../contract/practice'
import type { Attempt } from './attempt'

/** How an agent does in one call. Shares are of its points, 0 to 1: a call that was changed meanwhile may have others. */
export interface CallProgress {
  readonly call: PracticeCallId
  readonly count: number
  readonly last: Attempt
  readonly best: Attempt
  /** The last against the mean of those before it. Absent: it was the first. */
  readonly trend?: 'better' | 'same' | 'worse'
}

export interface Progress {
  readonly calls: ReadonlyMap<PracticeCallId, CallProgress>
  /** What is missed most lately, most often first. */
  readonly missed: readonly { readonly key: string; readonly count: number }[]
  /** What to play next; absent: there is none. */
  readonly next?: PracticeCallId
}

/** What was missed long ago was learned since. */
const LATELY = 10
/** Less is chance. */
const NOTICEABLE = 0.05
/** Who reaches so much of a call is done with it. */
const MASTERED = 0.9

export const shareOf = ({ points, of }: Pick<Attempt, 'points' | 'of'>): number => (of === 0 ? 1 : points / of)

/** In whatever order the attempts come; of the calls those that are offered. */
export function foldProgress(attempts: readonly Attempt[], offered: readonly PracticeCall[]): Progress {
  const sorted = [...attempts].sort((a, b) => a.endedAt - b.endedAt || (a.id < b.id ? -1 : 1))
  const calls = new Map<PracticeCallId, CallProgress>()
  for (const call of new Set(sorted.map((each) => each.call))) {
    const own = sorted.filter((each) => each.call === call)
    const last = own.at(-1)
    if (!last) continue
    const before = own.slice(0, -1)
    const best = own.reduce((one, other) => (shareOf(other) >= shareOf(one) ? other : one))
    calls.set(call, { call, count: own.length, last, best, ...(before.length > 0 && { trend: trendOf(shareOf(last), before.reduce((sum, each) => sum + shareOf(each), 0) / before.length) }) })
  }
  const counts = new Map<string, number>()
  for (const { missed } of sorted.slice(-LATELY)) for (const key of missed) counts.set(key, (counts.get(key) ?? 0) + 1)
  const missed = [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
  const next = nextCall(calls, offered)
  return { calls, missed, ...(next && { next }) }
}

function trendOf(last: number, before: number): NonNullable<CallProgress['trend']> {
  return last > before + NOTICEABLE ? 'better' : last < before - NOTICEABLE ? 'worse' : 'same'
}

/** Easy ones first; of those that were not mastered the one that was never played, then the one with most to gain. */
function nextCall(calls: Progress['calls'], offered: readonly PracticeCall[]): PracticeCallId | undefined {
  const shares = offered.map((call) => {
    const best = calls.get(call.id)?.best
    // Never played: before all that were.
    return { call, share: best ? shareOf(best) : -1 }
  })
  const [first] = shares.filter(({ share }) => share < MASTERED).sort((a, b) => DIFFICULTIES.indexOf(a.call.difficulty) - DIFFICULTIES.indexOf(b.call.difficulty) || a.share - b.share || a.call.order - b.call.order)
  return first?.call.id
}
