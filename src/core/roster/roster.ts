import type { AgentId, LineId, TeamId } from '../contract/ids'
import type { Labels, Language } from '../contract/language'
import type { RosterAgent, RosterTeam } from '../contract/roster'
import type { Dial } from '../knowledge/suggest/attention'
import { agentIdOf } from '../settings/policy'

/** Who works here, as pages ask for it: by the ids that records hold. */
export interface Roster {
  readonly agents: readonly RosterPerson[]
  readonly teams: readonly TeamName[]
}

export interface RosterPerson {
  readonly agent: AgentId
  readonly number: string
  readonly labels: Labels
  /** The first is that of his shifts. */
  readonly teams: readonly TeamId[]
  /** Lines of business on whose rosters he is now. */
  readonly lines: readonly LineId[]
  readonly language: Language
  readonly skill: Dial
  /** Left, or is not in this line any more: his name explains old records. */
  readonly isRetired: boolean
}

export interface TeamName {
  readonly team: TeamId
  readonly labels: Labels
  readonly isRetired: boolean
}

export const NO_ROSTER: Roster = { agents: [], teams: [] }

/** Each agent and team once. Whoever stands on the rosters of several lines is as the line in front has him, and one who left goes after one who did not. */
export function rosterOf(agents: readonly RosterAgent[], teams: readonly RosterTeam[], line: LineId): Roster {
  const codes = new Map(teams.map(({ id, code }) => [id, code]))
  const lines = new Map<AgentId, LineId[]>()
  for (const each of agents) if (each.retiredAt === undefined) lines.set(agentIdOf(each.number), [...(lines.get(agentIdOf(each.number)) ?? []), each.line])
  const people = first(agents, line, ({ number }) => agentIdOf(number)).map(({ number, labels, teams: own, language, skill, retiredAt }): RosterPerson => ({
    agent: agentIdOf(number), number, labels, lines: lines.get(agentIdOf(number)) ?? [], language, skill, isRetired: retiredAt !== undefined, teams: own.flatMap((id) => codes.get(id) ?? []),
  }))
  return { agents: people, teams: first(teams, line, ({ code }) => code).map(({ code, labels, retiredAt }) => ({ team: code, labels, isRetired: retiredAt !== undefined })) }
}

function first<T extends RosterAgent | RosterTeam>(entries: readonly T[], line: LineId, keyOf: (entry: T) => string): readonly T[] {
  const rank = (entry: T) => (entry.retiredAt === undefined ? 0 : 2) + (entry.line === line ? 0 : 1)
  const found = new Map<string, T>()
  for (const entry of entries) {
    const known = found.get(keyOf(entry))
    if (!known || rank(entry) < rank(known)) found.set(keyOf(entry), entry)
  }
  return [...found.values()]
}

/** Who it is by the number that is typed, as a person writes it. Undefined: nobody on the roster. */
export const personOf = ({ agents }: Roster, number: string): RosterPerson | undefined => {
  const agent = agentIdOf(number)
  return agents.find((each) => each.agent === agent)
}
