import type { TeamId } from '../contract/ids'
import type { Notice } from '../contract/notices'
import type { Roster, RosterPerson } from '../roster/roster'
import { isFor } from './is-for'
import type { NoticeMark } from './notice-mark'

/** Of the roster, those whom a notice is for and of whom nothing came that says they read it: the version that is to be read, or a later one. */
export function notReadBy(notice: Pick<Notice, 'audience' | 'line' | 'readAgainFrom'>, marks: readonly NoticeMark[], { agents }: Roster): readonly RosterPerson[] {
  const { readAgainFrom = 1 } = notice
  const read = new Set(marks.filter(({ seen, acknowledged }) => Math.max(seen?.version ?? 0, acknowledged?.version ?? 0) >= readAgainFrom).map(({ agent }) => agent))
  return agents.filter(({ agent, teams, lines, isRetired }) => !isRetired && !read.has(agent) && lines.some((line) => isFor(notice, { agent, line, teams, team: teams[0] ?? NO_TEAM })))
}

/** Of an agent who is in none; no team is called so. */
const NO_TEAM = '' as TeamId
