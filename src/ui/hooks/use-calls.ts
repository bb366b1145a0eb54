import { CALL_PAUSE_MS, useLive, type Live } from '../../adapters/store/read/live'
import { readCalls, type CallInList } from '../../adapters/store/read/read-calls'
import type { Settings } from '../../core/contract/settings'
import { agentOf } from '../../core/settings/agent-of'
import { reader } from './reader'

/** Calls in progress, and those of the agent on shift that wait for wrap-up, oldest first. What another left unfinished waits for him. */
export function useCalls(settings: Settings): Live<readonly CallInList[]> {
  const agent = agentOf(settings)
  return useLive(reader(), async (store) => (await readCalls(store)).filter(({ call }) => call.phase !== 'ended' || call.agent === agent), [agent], CALL_PAUSE_MS)
}
