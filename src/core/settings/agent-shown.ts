import type { AgentId } from '../contract/ids'
import type { AgentProfile } from '../contract/settings'
import { agentNumberOf } from './policy'

/** Who it was, to be read: this desk's own agent by name, another by number. Undefined: nobody, or a file did not say. */
export function agentShown(agent: AgentId, own: AgentProfile | undefined): string | undefined {
  return own?.id === agent ? own.name : agentNumberOf(agent)
}
