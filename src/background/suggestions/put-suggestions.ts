import { orNotSaved, type NotSaved } from '../../adapters/store/outcome'
import { appendPrepared } from '../../adapters/store/append-facts'
import { prepareFacts } from '../../adapters/store/prepare-facts'
import type { SuggestionRow } from '../../adapters/store/suggestion-row'
import type { Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'

/** What is suggested now, together with what is to be remembered of it. */
export async function putSuggestions({ store }: Desk, row: SuggestionRow, facts: readonly NewFact[]): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(async () => {
    if (facts.length === 0) return await store.db.suggestions.put(row)
    return await appendPrepared(store, await prepareFacts(store, facts), (tables) => tables.suggestions.put(row), ['suggestions'])
  })
}
