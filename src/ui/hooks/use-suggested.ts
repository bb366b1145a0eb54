import { CALL_PAUSE_MS, useLive } from '../../adapters/store/read/live'
import { readSuggested, type SuggestedNow } from '../../adapters/store/read/read-suggested'
import type { CallId } from '../../core/contract/ids'
import { reader } from './reader'

/** What is suggested in a call, as it comes. */
export function useSuggested(call: CallId | undefined): SuggestedNow | undefined {
  return useLive(reader(), async (store) => (call ? await readSuggested(store, call) : undefined), [call], { longestPauseMs: CALL_PAUSE_MS }).value
}
