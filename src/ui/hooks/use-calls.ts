import { CALL_PAUSE_MS, useLive, type Live } from '../../adapters/store/read/live'
import { readCalls, type CallInList } from '../../adapters/store/read/read-calls'
import type { Settings } from '../../core/contract/settings'
import { agentOf } from '../../core/settings/agent-of'
import { isOnDesk } from './is-on-desk'
import { reader } from './reader'

/** Calls in progress, and those of the agent on shift that wait for wrap-up, oldest first. `first`: as read a moment ago. */
export function useCalls(settings: Settings, first?: readonly CallInList[]): Live<readonly CallInList[]> {
  return useLive(reader(), async (store) => (await readCalls(store)).filter(isOnDesk(settings)), [agentOf(settings)], { longestPauseMs: CALL_PAUSE_MS, first })
}
