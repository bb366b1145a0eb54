import type { AcceptedTurns } from './accepted-turns'
import type { CallContext } from './call-context'
import { confidenceOf, evidenceOf } from './confidence'
import type { Learned } from './learned'
import type { ArticleRanker, RankedArticle } from './rank-articles'

export interface Suggested {
  /** Best first. */
  readonly ranked: readonly RankedArticle[]
  /** 0 to 1: how likely the first one is what is wanted. */
  readonly confidence: number
  readonly evidence: readonly number[]
  readonly isWorthShowing: boolean
}

/** Of what stood high the rest of the call keeps these, if at least half as good as the best. */
const KEPT = 5
const KEPT_SHARE = 0.5

/** After a turn of the customer was heard: what would fit now, and whether it is sure enough to be put up. */
export function suggestArticles(ranker: Pick<ArticleRanker, 'rank'>, context: CallContext, { weights, coefficients, threshold }: Learned, past?: AcceptedTurns): Suggested {
  const ranked = ranker.rank(context, weights, past)
  const best = ranked[0]?.score ?? 0
  if (best > 0) context.suggested(ranked.slice(0, KEPT).map(({ article, score }) => ({ article, share: score / best })).filter(({ share }) => share > KEPT_SHARE))
  const evidence = evidenceOf(ranked, context)
  const confidence = ranked.length === 0 ? 0 : confidenceOf(evidence, coefficients)
  return { ranked, confidence, evidence, isWorthShowing: confidence >= threshold }
}
