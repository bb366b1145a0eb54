import type { FactOf } from '../../core/contract/facts'
import { feedbackOf } from '../../core/knowledge/suggest/learned-from'
import type { TaughtFeedback } from '../../core/knowledge/thread-messages'
import { factOfRow } from './fact-rows'
import { judgementsOf } from './judgement-count'
import type { Store } from './store'

/** More than these would only be older: what is taken changes with the seasons. */
export const MOST_JUDGEMENTS = 10_000

/** What agents made of suggestions, oldest first, from the `from`th on. Undefined: a vault is locked, and what it keeps cannot be read. */
export async function readJudgements(store: Store, from: number, most: number): Promise<readonly TaughtFeedback[] | undefined> {
  const rows = await judgementsOf(store.db).offset(from).limit(most).toArray()
  const facts = await Promise.all(rows.map((row) => factOfRow(store, row)))
  if (facts.includes(undefined)) return undefined
  return facts.map((fact): TaughtFeedback => {
    // The index is of this kind alone.
    const { line, open: { judgement, call, article }, personal } = fact as FactOf<'suggestion/judged'>
    return { line, feedback: feedbackOf(judgement, { call, article }, personal.learned ?? {}) }
  })
}
