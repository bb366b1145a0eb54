import type { AgentProfile } from '../../core/contract/settings'
import { agentIdOf } from '../../core/settings/policy'
import type { Desk } from '../desk'

/** Who starts: the agent a policy gave this machine to, else the one who was typed. Undefined: nobody was. */
export function profileOf({ settings }: Desk, agentNumber: string, agentName: string): AgentProfile | undefined {
  const [number, name] = [agentNumber.trim(), agentName.trim()]
  if (settings.decided.agent) return settings.decided.agent
  return number && name ? { id: agentIdOf(number), number, name } : undefined
}
