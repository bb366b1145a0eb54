import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { readSuggestions, rowOfSuggestions, type OpenedSuggestions } from '../../adapters/store/suggestion-rows'
import type { CallId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import { NO_SUGGESTIONS } from '../../core/knowledge/suggest/call-suggestions'
import { agentOf } from '../../core/settings/agent-of'
import type { Desk } from '../desk'
import { putSuggestions } from './put-suggestions'

export interface SuggestionsChange {
  readonly next: OpenedSuggestions
  readonly facts?: readonly NewFact[]
}

type Why = 'no-such-call' | 'not-yours' | 'no-such-suggestion' | 'vault-locked' | 'not-saved'

/** Read, decide, write, while nothing else is suggested in this call. Undefined: there is no such suggestion. */
export async function changeSuggestions(desk: Desk, id: CallId, decide: (before: OpenedSuggestions, call: CallRow) => SuggestionsChange | undefined): Promise<Result<undefined, Why>> {
  const { store } = desk
  return await store.locks.withLock(`suggest/${id}`, async (): Promise<Result<undefined, Why>> => {
    const call = (await openCalls(store)).find((each) => each.id === id)
    if (!call) return refused('no-such-call')
    if (call.agent !== agentOf(desk.settings)) return refused('not-yours')
    const decided = decide((await readSuggestions(store, id)) ?? { ...NO_SUGGESTIONS, heard: '' }, call)
    if (!decided) return refused('no-such-suggestion')
    const row = await rowOfSuggestions(store, { call: id, contact: call.contact, line: call.line, agent: call.agent }, decided.next)
    if (!row) return refused('vault-locked')
    const put = await putSuggestions(desk, row, decided.facts ?? [])
    return put.ok ? done(undefined) : put
  })
}
