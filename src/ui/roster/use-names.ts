import { createContext, useContext, useMemo } from 'react'
import type { AgentId, TeamId } from '../../core/contract/ids'
import { NO_ROSTER, type Roster, type RosterPerson } from '../../core/roster/roster'
import { agentIdOf, agentNumberOf } from '../../core/settings/policy'
import { useWords } from '../words/use-words'

export const RosterContext = createContext<Roster>(NO_ROSTER)

export interface Names {
  readonly roster: Roster
  /** Whoever works here now, by name. */
  readonly agents: readonly (RosterPerson & { readonly name: string })[]
  /** Of an agent by his id or his number: his name, else the number. Undefined: nobody. */
  readonly nameOfAgent: (agent: AgentId | string) => string | undefined
  readonly nameOfTeam: (team: TeamId) => string
}

/** Names where records hold numbers and codes: of the roster, as far as it goes. */
export function useNames(): Names {
  const roster = useContext(RosterContext)
  const { labelText, language } = useWords()
  return useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true })
    const names = new Map(roster.agents.map(({ agent, labels }) => [agent, labelText(labels) ?? '']))
    const teams = new Map(roster.teams.map(({ team, labels }) => [team, labelText(labels) ?? team]))
    return {
      roster, nameOfAgent: (agent) => names.get(agentIdOf(agent.replace(/^agent:/u, ''))) ?? agentNumberOf(agent), nameOfTeam: (team) => teams.get(team) ?? team,
      agents: roster.agents.filter(({ isRetired }) => !isRetired).map((person) => ({ ...person, name: labelText(person.labels) ?? person.number })).sort((a, b) => collator.compare(a.number, b.number)),
    }
  }, [roster, labelText, language])
}
