import type { CallId } from '../../core/contract/ids'
import { isValid } from '../../core/knowledge/search/box-index'
import type { AcceptedTurns } from '../../core/knowledge/suggest/accepted-turns'
import { CallContext } from '../../core/knowledge/suggest/call-context'
import type { Learned } from '../../core/knowledge/suggest/learned'
import type { ArticleRanker } from '../../core/knowledge/suggest/rank-articles'
import { suggestArticles, type Suggested } from '../../core/knowledge/suggest/suggest-articles'
import type { SaidTurn } from '../../core/knowledge/thread-messages'
import type { LineIndex } from './line-index'

export interface HeardCall {
  readonly line: LineIndex
  readonly context: CallContext
  readonly turns: readonly SaidTurn[]
  /** After the last turn of the customer. */
  readonly suggested: Suggested
}

/** A desk has one call, a few with those that were put on hold. */
const MOST_CALLS = 20
const NOTHING_HEARD: Suggested = { ranked: [], confidence: 0, evidence: [], isWorthShowing: false }

/** The calls that go on, each heard turn by turn; one that is not known, or was heard otherwise, is heard from its beginning. */
export class HeardCalls {
  readonly #calls = new Map<CallId, HeardCall>()

  hear(line: LineIndex, call: CallId, turns: readonly SaidTurn[], now: number, learned: Learned, past: AcceptedTurns): HeardCall {
    const known = this.#calls.get(call)
    const goesOn = known?.line === line && known.turns.length <= turns.length && known.turns.every(({ speaker, text }, at) => turns[at]?.speaker === speaker && turns[at]?.text === text)
    const context = goesOn ? known.context : new CallContext(line.index, call)
    let suggested = goesOn ? known.suggested : NOTHING_HEARD
    for (const { speaker, text } of turns.slice(goesOn ? known.turns.length : 0)) {
      context.hear(speaker, text)
      if (speaker === 'customer') suggested = suggestArticles(validOf(line, now), context, learned, past)
    }
    const heard: HeardCall = { line, context, turns, suggested }
    // The one that was heard last is the last to go.
    this.#calls.delete(call)
    this.#calls.set(call, heard)
    for (const oldest of this.#calls.keys()) if (this.#calls.size > MOST_CALLS) this.#calls.delete(oldest)
    return heard
  }
}

/** Ranks what is valid now. */
const validOf = ({ ranker, box }: LineIndex, now: number): Pick<ArticleRanker, 'rank'> => ({
  rank: (context, weights, past) => ranker.rank(context, weights, past).filter(({ article }) => isValid(box, article, now)),
})
