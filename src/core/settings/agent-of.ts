import type { AgentId } from '../contract/ids'
import type { Settings } from '../contract/settings'

/** Nobody has started a shift: what happens meanwhile is given to whoever starts the next one, not to who went home. */
export const NOBODY = 'agent:nobody' as AgentId

export function agentOf(settings: Pick<Settings, 'shift'>): AgentId {
  return settings.shift?.agent ?? NOBODY
}
