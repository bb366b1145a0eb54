import { readSuggestions } from '../../adapters/store/suggestion-rows'
import type { CallId } from '../../core/contract/ids'
import { afterAttention } from '../../core/knowledge/suggest/attention'
import type { Desk } from '../desk'
import { changeSuggestions } from './change-suggestions'

/** What is told more often than this says nothing new. */
const TOLD_AGAIN_AFTER_MS = 1000

/** No card comes while the agent types. Where nothing was suggested yet there is nothing to hold back. */
export async function noteTyping(desk: Desk, call: CallId): Promise<void> {
  const at = desk.now()
  const before = await readSuggestions(desk.store, call)
  if (!before || at - (before.attention.typedAt ?? 0) < TOLD_AGAIN_AFTER_MS) return
  await changeSuggestions(desk, call, (now) => ({ next: { ...now, attention: afterAttention(now.attention, { kind: 'agent/typed', at }) } }))
}
