import type { CallInList } from '../../adapters/store/read/read-calls'
import type { Settings } from '../../core/contract/settings'
import { agentOf } from '../../core/settings/agent-of'

/** In progress, or waiting for the wrap-up of the agent on shift: what another left unfinished waits for him. */
export function isOnDesk(settings: Settings): (each: CallInList) => boolean {
  const agent = agentOf(settings)
  return ({ call }) => call.phase !== 'ended' || call.agent === agent
}
