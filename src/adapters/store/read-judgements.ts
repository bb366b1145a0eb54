import type { FactOf } from '../../core/contract/facts'
import { feedbackOf } from '../../core/knowledge/suggest/learned-from'
import type { TaughtFeedback } from '../../core/knowledge/thread-messages'
import { factOfRow } from './fact-rows'
import { judgementsOf } from './judgement-count'
import type { FactRow } from './rows'
import type { Store } from './store'

/** More than these would only be older: what is taken changes with the seasons. */
export const MOST_JUDGEMENTS = 10_000

/** What agents made of suggestions, oldest first, from the `from`th on. What a locked vault keeps has its place, and nothing to learn from. */
export async function readJudgements(store: Store, from: number, most: number): Promise<readonly TaughtFeedback[]> {
  const rows = await judgementsOf(store.db).offset(from).limit(most).toArray()
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  return facts.map((fact, at): TaughtFeedback => {
    if (!fact) return { line: (rows[at] as FactRow).line }
    // The index is of this kind alone.
    const { line, open: { judgement, call, article }, personal } = fact as FactOf<'suggestion/judged'>
    return { line, feedback: feedbackOf(judgement, { call, article }, personal.learned ?? {}) }
  })
}
