import { suggestArticles, type Suggested } from '../../src/core/knowledge/suggest/suggest-articles'
import { CallContext } from '../../src/core/knowledge/suggest/call-context'
import type { Learned } from '../../src/core/knowledge/suggest/learned'
import type { ArticleRanker } from '../../src/core/knowledge/suggest/rank-articles'
import type { AcceptedTurns } from '../../src/core/knowledge/suggest/accepted-turns'
import type { SetDialogue } from './read-set'

interface GoldTurn {
  readonly call: string
  readonly context: CallContext
  readonly gold: readonly string[]
  readonly suggested: Suggested
}

/** Each call turn by turn, as the extension hears it; yields where the set says what would fit. */
export function* playCalls(calls: readonly SetDialogue[], ranker: ArticleRanker, learned: Learned, past?: AcceptedTurns): Generator<GoldTurn> {
  for (const { id, turns, gold } of calls) {
    const context = new CallContext(ranker.index, id)
    for (const [turn, { role, text }] of turns.entries()) {
      context.hear(role, text)
      if (role !== 'customer') continue
      const suggested = suggestArticles(ranker, context, learned, past)
      const wanted = gold[turn]
      if (wanted) yield { call: id, context, gold: wanted, suggested }
    }
  }
}
