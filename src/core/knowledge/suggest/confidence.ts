import { impactOn, type Postings } from '../search/postings'
import type { CallContext } from './call-context'
import { FEATURES, type RankedArticle } from './rank-articles'
import { wordsFor } from './words-for'

/** By which the first of a list is judged; the order is that of the coefficients. */
const OF_THE_FIRST = ['subject', 'newest', 'phrasing', 'accepted', 'parent', 'habit', 'limits', 'neighbour', 'answered', 'lately', 'acceptedNow'] as const
/**
 * "lost" is the share of the newest turn that others of the best answer and the first does not. What stands before that sets the
 * first against the others, or against what is known of it; the last three say how little it rests on at all (`words-for.ts`): one
 * word that no other article has is ahead of them all. They speak against it, and are 0 where nothing does, so that what was judged
 * before they were there still reads the same.
 */
export const EVIDENCE = ['always', 'aheadOfSecond', 'aheadOfThird', 'aheadOfOthers', 'score', ...OF_THE_FIRST, 'lost', 'fewWords', 'fewOfTitle', 'oneWord'] as const
type Evidence = readonly number[]
export type Coefficients = readonly number[]

/** As measured before anything is learned, on three sets that counted the same, and on talk of other trades (docs/suggestions.md). */
export const DEFAULT_COEFFICIENTS: Coefficients = [-2, 3.5, 2.2, -0.5, 0.2, 0.5, 0.1, 1.1, 1, 0.4, 0, 0.3, 0.5, 0.9, -1.2, 1, -1, -3.5, -1.5, -4]

/** One list that was judged: whether its first article was the one. Plain data. */
export interface Judged {
  readonly evidence: Evidence
  readonly isRight: boolean
}

const places = OF_THE_FIRST.map((name) => FEATURES.indexOf(name))
const [ACCEPTED, ACCEPTED_NOW] = [FEATURES.indexOf('accepted'), FEATURES.indexOf('acceptedNow')] as const
/** So many others of the best. */
const COMPARED = 9
const ROUNDS = 300
const RATE = 0.5
/** Towards the start: what a few lists say changes little. */
const PRIOR_LISTS = 5
/** Some milliseconds on a slow machine. */
const LISTS_AT_ONCE = 1000

/** "Others" are articles of other parents. */
export function evidenceOf(ranked: readonly RankedArticle[], context: CallContext): Evidence {
  const [first, second, third] = ranked
  if (!first) return EVIDENCE.map(() => 0)
  const behind = (other: RankedArticle | undefined) => (other === undefined ? 1 : (first.score - other.score) / Math.max(first.score, Number.MIN_VALUE))
  const other = ranked.find(({ article }) => context.index.parentOf[article] !== context.index.parentOf[first.article])
  return [1, behind(second), behind(third), behind(other), first.score, ...places.map((place) => first.features[place] ?? 0), lostShare(ranked, context.index.articles, context.newest('articles')), ...littleFor(context, first)]
}

/** Half for one word, a quarter for two. What was taken at moments like this one needs no words. */
function littleFor(context: CallContext, { article, features }: RankedArticle): readonly number[] {
  const { words, titleWords, isOneWord } = wordsFor(context, article)
  const wasTaken = Math.max(features[ACCEPTED] ?? 0, features[ACCEPTED_NOW] ?? 0) > 0
  return [2 ** -words, 2 ** -titleWords, isOneWord && !wasTaken ? 1 : 0]
}

function lostShare([first, ...others]: readonly RankedArticle[], articles: Postings, newest: readonly number[]): number {
  const has = (term: number) => (ranked: RankedArticle | undefined) => ranked !== undefined && impactOn(articles, term, ranked.article) > 0
  const best = others.slice(0, COMPARED)
  let [lost, all] = [0, 0]
  for (const term of newest) {
    all += articles.idf[term]!
    if (!has(term)(first) && best.some(has(term))) lost += articles.idf[term]!
  }
  return all === 0 ? 0 : lost / all
}

/** 0 to 1: how likely the first of the list is the one, if the coefficients fit. */
export function confidenceOf(evidence: Evidence, coefficients: Coefficients = DEFAULT_COEFFICIENTS): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, value, at) => sum + value * (coefficients[at] ?? 0), 0)))
}

/** Logistic regression by plain gradient descent: a dozen numbers, the same for the same lists. Yields every few milliseconds. */
export function* learnConfidence(judged: readonly Judged[], start: Coefficients = DEFAULT_COEFFICIENTS): Generator<undefined, Coefficients> {
  let coefficients = [...start]
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = coefficients.map((value, at) => PRIOR_LISTS * (start[at]! - value))
    for (const [number, { evidence, isRight }] of judged.entries()) {
      if (number % LISTS_AT_ONCE === 0) yield
      const miss = Number(isRight) - confidenceOf(evidence, coefficients)
      evidence.forEach((value, at) => (slope[at]! += miss * value))
    }
    coefficients = coefficients.map((value, at) => value + (RATE * slope[at]!) / Math.max(1, judged.length))
  }
  return coefficients
}
