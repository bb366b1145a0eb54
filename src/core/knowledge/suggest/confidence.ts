import { FEATURES, type RankedArticle } from './rank-articles'

/** By which the first of a list is judged; the order is that of the coefficients. */
const OF_THE_FIRST = ['subject', 'newest', 'phrasing', 'accepted', 'parent', 'habit', 'limits', 'neighbour', 'answered'] as const
export const EVIDENCE = ['always', 'aheadOfSecond', 'aheadOfThird', 'aheadOfOthers', 'score', ...OF_THE_FIRST] as const
type Evidence = readonly number[]
export type Coefficients = readonly number[]

/** As measured before anything is learned (docs/suggestions.md). */
export const DEFAULT_COEFFICIENTS: Coefficients = [-2.8, 3.4, 1.4, 0, 0.1, 0.5, 1, 1.1, 1, -0.3, 0, 0.2, 0.4, 0.4]

/** One list that was judged: whether its first article was the one. Plain data. */
export interface Judged {
  readonly evidence: Evidence
  readonly isRight: boolean
}

const places = OF_THE_FIRST.map((name) => FEATURES.indexOf(name))
const ROUNDS = 300
const RATE = 0.5
/** Towards the start: what a few lists say changes little. */
const PRIOR_LISTS = 5

/** "Others" are articles of other parents. */
export function evidenceOf(ranked: readonly RankedArticle[], parentOf: ArrayLike<number>): Evidence {
  const [first, second, third] = ranked
  if (!first) return EVIDENCE.map(() => 0)
  const behind = (other: RankedArticle | undefined) => (other === undefined ? 1 : (first.score - other.score) / Math.max(first.score, Number.MIN_VALUE))
  const other = ranked.find(({ article }) => parentOf[article] !== parentOf[first.article])
  return [1, behind(second), behind(third), behind(other), first.score, ...places.map((place) => first.features[place] ?? 0)]
}

/** 0 to 1: how likely the first of the list is the one, if the coefficients fit. */
export function confidenceOf(evidence: Evidence, coefficients: Coefficients = DEFAULT_COEFFICIENTS): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0)))
}

/** Logistic regression by plain gradient descent: a dozen numbers, the same for the same lists. */
export function learnConfidence(judged: readonly Judged[], start: Coefficients = DEFAULT_COEFFICIENTS): Coefficients {
  let coefficients = [...start]
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = coefficients.map((value, at) => PRIOR_LISTS * (start[at]! - value))
    for (const { evidence, isRight } of judged) {
      const miss = Number(isRight) - confidenceOf(evidence, coefficients)
      evidence.forEach((value, at) => (slope[at]! += miss * value))
    }
    coefficients = coefficients.map((value, at) => value + (RATE * slope[at]!) / Math.max(1, judged.length))
  }
  return coefficients
}
