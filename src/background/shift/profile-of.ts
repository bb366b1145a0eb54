import { readRoster } from '../../adapters/store/read/read-roster'
import type { LineId, TeamId } from '../../core/contract/ids'
import type { Language } from '../../core/contract/language'
import type { AgentProfile } from '../../core/contract/settings'
import { agentIdOf } from '../../core/settings/policy'
import type { Dial } from '../../core/knowledge/suggest/attention'
import { personOf } from '../../core/roster/roster'
import { DEFAULT_SETTINGS } from '../../core/settings/settings-with-policy'
import type { Desk } from '../desk'

export interface WhoStarts {
  readonly agent: AgentProfile
  /** Where there is a roster: his team, and how the desk is for him until he changes it. */
  readonly asOnRoster?: AsOnRoster
}

export interface AsOnRoster {
  /** Whoever does not stand on it is of no team of it: that of the one before him is not his. */
  readonly team: TeamId
  readonly language?: Language
  readonly skill?: Dial
}

/** Who starts: the agent a policy gave this machine to, else the one who was typed, called as the roster has him. Undefined: nobody was. */
export async function profileOf({ store, settings }: Desk, agentNumber: string, agentName: string, line: LineId): Promise<WhoStarts | undefined> {
  const { agent: given } = settings.decided
  const [number, name] = [given?.number ?? agentNumber.trim(), agentName.trim()]
  const roster = await readRoster(store, line)
  const known = number === '' ? undefined : personOf(roster, number)
  const here = known?.isRetired === false ? known : undefined
  const asOnRoster = roster.agents.length > 0 && { team: here?.teams[0] ?? DEFAULT_SETTINGS.team, ...(here && { language: here.language, skill: here.skill }) }
  const agent = given ?? (known ? { id: known.agent, number: known.number, name: known.labels[settings.language] } : number && name ? { id: agentIdOf(number), number, name } : undefined)
  return agent && { agent, ...(asOnRoster && { asOnRoster }) }
}
