import { dayBucket } from '../contacts/day'
import type { WrapUpCode } from '../contract/definitions'
import type { CodeId, EpochMs } from '../contract/ids'

export interface CodeSuggestion {
  readonly code: CodeId
  /** Why, for the form: what was left unsolved, this customer's past, or what everyone rings about these days. */
  readonly why: 'unsolved' | 'own-past' | 'line-now'
}

export interface CodePast {
  /** The customer's own coded contacts, any order. */
  readonly own: readonly { readonly code: CodeId; readonly startedAt: EpochMs; readonly isUnsolved: boolean }[]
  /** Counts of the line by day bucket. */
  readonly line: readonly { readonly code: CodeId; readonly day: number; readonly count: number }[]
}

/** Somebody who rang about a thing last month rings about it again half as likely as the one who rang today. */
const OWN_HALF_LIFE_DAYS = 30
/** An outage is over in days. */
const LINE_HALF_LIFE_DAYS = 3
/** What is unsolved is the reason of the next call more often than not; the line's share only breaks ties among the rest. */
const WEIGHT = { unsolved: 4, own: 1, line: 1 } as const
const SUGGESTED = 3

/** The three likeliest leaves that are still in use; fewer where the past knows fewer. */
export function suggestCodes(past: CodePast, codes: readonly WrapUpCode[], now: EpochMs): CodeSuggestion[] {
  const today = dayBucket(now)
  const scores = new Map<CodeId, { own: number; line: number; isUnsolved: boolean }>()
  const scoreOf = (code: CodeId) => {
    const score = scores.get(code) ?? { own: 0, line: 0, isUnsolved: false }
    scores.set(code, score)
    return score
  }
  for (const { code, startedAt, isUnsolved } of past.own) {
    const score = scoreOf(code)
    score.own += decay(today - dayBucket(startedAt), OWN_HALF_LIFE_DAYS) * (isUnsolved ? WEIGHT.unsolved : WEIGHT.own)
    score.isUnsolved ||= isUnsolved
  }
  const weighed = past.line.map(({ code, day, count }) => ({ code, weight: count * decay(today - day, LINE_HALF_LIFE_DAYS) }))
  const sum = weighed.reduce((total, { weight }) => total + weight, 0)
  for (const { code, weight } of weighed) if (sum > 0) scoreOf(code).line += (WEIGHT.line * weight) / sum
  const parents = new Set(codes.map((code) => code.parent))
  const usable = new Set(codes.filter((code) => code.retiredAt === undefined && !parents.has(code.id)).map((code) => code.id))
  return [...scores]
    .filter(([code]) => usable.has(code))
    .sort(([idA, a], [idB, b]) => b.own + b.line - (a.own + a.line) || (idA < idB ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(([code, score]) => ({ code, why: score.isUnsolved ? 'unsolved' : score.own >= score.line ? 'own-past' : 'line-now' }))
}

function decay(days: number, halfLifeDays: number): number {
  return 0.5 ** (Math.max(0, days) / halfLifeDays)
}
