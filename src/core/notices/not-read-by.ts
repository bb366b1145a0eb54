import type { Notice } from '../contract/notices'
import type { Roster, RosterPerson } from '../roster/roster'
import type { NoticeMark } from './notice-mark'

/** Of the roster, those whom a notice is for and of whom nothing came that says they read it: the version that is to be read, or a later one. */
export function notReadBy({ audience, line, readAgainFrom = 1 }: Pick<Notice, 'audience' | 'line' | 'readAgainFrom'>, marks: readonly NoticeMark[], { agents }: Roster): readonly RosterPerson[] {
  const read = new Set(marks.filter(({ seen, acknowledged }) => Math.max(seen?.version ?? 0, acknowledged?.version ?? 0) >= readAgainFrom).map(({ agent }) => agent))
  const isFor = ({ agent, teams, lines }: RosterPerson): boolean => {
    switch (audience.kind) {
      case 'site':
        return true
      case 'line':
        return lines.includes(line)
      case 'teams':
        return audience.teams.some((team) => teams.includes(team))
      case 'agents':
        return audience.agents.includes(agent)
    }
  }
  return agents.filter((person) => !person.isRetired && isFor(person) && !read.has(person.agent))
}
