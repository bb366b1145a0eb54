import type { CallId } from '../../core/contract/ids'
import { isValid } from '../../core/knowledge/search/box-index'
import type { AcceptedTurns } from '../../core/knowledge/suggest/accepted-turns'
import { CallContext } from '../../core/knowledge/suggest/call-context'
import type { Learned } from '../../core/knowledge/suggest/learned'
import type { ArticleRanker } from '../../core/knowledge/suggest/rank-articles'
import { suggestArticles, type Suggested } from '../../core/knowledge/suggest/suggest-articles'
import type { HeardOn, SaidTurn } from '../../core/knowledge/thread-messages'
import type { LineIndex } from './line-index'

/** A call after some of its turns. */
interface Moment {
  readonly count: number
  readonly context: CallContext
  /** After the last turn of the customer. */
  readonly suggested: Suggested
}

interface HeardCall {
  readonly line: LineIndex
  readonly turns: SaidTurn[]
  readonly heard: string
  /** The newest last. */
  readonly moments: readonly Moment[]
}

export type HeardNow = Pick<Moment, 'context' | 'suggested'> & { readonly turns: readonly SaidTurn[] }

/** A desk has one call, a few with those that were put on hold. */
const MOST_CALLS = 20
/** What is put right, or ends while another speaks, is among the last: further back the call is heard from its beginning. */
const MOST_MOMENTS = 12
const NOTHING_HEARD: Suggested = { ranked: [], confidence: 0, evidence: [], isWorthShowing: false }

/**
 * The calls that go on, each heard turn by turn. A turn that was put right takes the call back to the moment before it; with another
 * index, or further back than what is kept, the call is heard from its beginning. Each way the list is the same.
 */
export class HeardCalls {
  readonly #calls = new Map<CallId, HeardCall>()

  /** What was said in calls of that line. */
  forget(line: LineIndex): void {
    for (const [call, heard] of this.#calls) if (heard.line === line) this.#calls.delete(call)
  }

  /** Undefined: the call is not known as it was then. */
  hear(line: LineIndex, call: CallId, told: HeardOn, now: number, learned: Learned, past: AcceptedTurns): HeardNow | undefined {
    const known = this.#calls.get(call)
    if (told.kept > 0 && (known?.heard !== told.after || known.turns.length < told.kept)) return undefined
    const [turns, kept] = goOn(known?.turns ?? [], told)
    const moments = known?.line === line ? known.moments.filter((moment) => moment.count <= kept) : []
    let last = moments.at(-1) ?? { count: 0, context: new CallContext(line.index, call), suggested: NOTHING_HEARD }
    const heard = [...moments]
    for (const { speaker, text } of turns.slice(last.count)) {
      const context = new CallContext(line.index, call, last.context)
      context.hear(speaker, text)
      last = { count: last.count + 1, context, suggested: speaker === 'customer' ? suggestArticles(validOf(line, now), context, learned, past) : last.suggested }
      heard.push(last)
      if (heard.length > MOST_MOMENTS) heard.shift()
    }
    // The one that was heard last is the last to go.
    this.#calls.delete(call)
    this.#calls.set(call, { line, turns, heard: told.heard, moments: heard })
    for (const oldest of this.#calls.keys()) if (this.#calls.size > MOST_CALLS) this.#calls.delete(oldest)
    return { context: last.context, suggested: last.suggested, turns }
  }
}

/** The turns as they are now, the array grown in place, and how many of those before stand. */
function goOn(before: SaidTurn[], { kept, turns }: HeardOn): readonly [turns: SaidTurn[], kept: number] {
  if (kept > 0) {
    before.splice(kept, before.length - kept, ...turns)
    return [before, kept]
  }
  const other = turns.findIndex(({ speaker, text }, at) => before[at]?.speaker !== speaker || before[at].text !== text)
  return [[...turns], other === -1 ? Math.min(turns.length, before.length) : other]
}

/** Ranks what is valid now. */
const validOf = ({ ranker, box }: LineIndex, now: number): Pick<ArticleRanker, 'rank'> => ({
  rank: (context, weights, past) => ranker.rank(context, weights, past).filter(({ article }) => isValid(box, article, now)),
})
