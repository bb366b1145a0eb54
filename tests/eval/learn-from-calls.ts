import type { AcceptedTurns } from '../../src/core/knowledge/suggest/accepted-turns'
import { learnFromFeedback, partsOf, rememberAccepted, type Feedback } from '../../src/core/knowledge/suggest/feedback'
import { choiceOf } from '../../src/core/knowledge/suggest/learn-weights'
import { NOTHING_LEARNED, type Learned } from '../../src/core/knowledge/suggest/learned'
import type { ArticleRanker } from '../../src/core/knowledge/suggest/rank-articles'
import { atOnce } from '../../src/core/at-once'
import { playCalls } from './play-calls'
import type { SetDialogue } from './read-set'

/**
 * As if an agent had taken what the set says, in each of these calls. A call is judged by what the others taught, as in a
 * desk's own log, where a list is judged before it is learned from: so the confidence is not that of calls known by heart.
 */
export function learnFromCalls(calls: readonly SetDialogue[], ranker: ArticleRanker): { readonly learned: Learned; readonly past: AcceptedTurns } {
  const past = atOnce(rememberAccepted(feedbackOf(calls, ranker, NOTHING_LEARNED)))
  // The second log has the lists in the order that the first one taught.
  const first = atOnce(learnFromFeedback(feedbackOf(calls, ranker, NOTHING_LEARNED, past)))
  const log = feedbackOf(calls, ranker, { ...NOTHING_LEARNED, weights: first.weights }, past)
  const { weights } = atOnce(learnFromFeedback(log))
  const judged = partsOf(calls.map((dialogue) => ({ call: dialogue.id, dialogue }))).flatMap((part) => {
    const ids = new Set(part.map(({ call }) => call))
    const others = atOnce(learnFromFeedback(log.filter((each) => each.kind === 'accepted' && !ids.has(each.turn.call))))
    return feedbackOf(part.map(({ dialogue }) => dialogue), ranker, { ...NOTHING_LEARNED, weights: others.weights }, past)
  })
  const { coefficients, threshold } = atOnce(learnFromFeedback(judged))
  return { learned: { weights, coefficients, threshold }, past }
}

function feedbackOf(calls: readonly SetDialogue[], ranker: ArticleRanker, learned: Learned, past?: AcceptedTurns): Feedback[] {
  const isIn = (gold: readonly string[]) => (place: number) => gold.includes(ranker.index.articleIds[place]!)
  return Array.from(playCalls(calls, ranker, learned, past)).flatMap(({ call, context, gold, suggested: { ranked, evidence } }) => {
    const judged = { evidence, isRight: ranked[0] !== undefined && isIn(gold)(ranked[0].article) }
    return gold.map((article, place): Feedback => ({
      kind: 'accepted', turn: { call, article, terms: context.said(), newest: context.saidNow() }, ...(place === 0 && { choice: choiceOf(ranked, isIn(gold)), judged }),
    }))
  })
}
