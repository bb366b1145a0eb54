import type { AgentId, LineId, TeamId } from '../contract/ids'
import type { Notice } from '../contract/notices'
import type { Roster } from '../roster/roster'
import { isFor, type NoticeReader } from './is-for'
import type { NoticeMark } from './notice-mark'
import { noticeState } from './notice-state'
import { isOwed } from './open-notices'

/** One important or critical notice, with who of its audience has not acknowledged it. */
export interface UnreadNotice {
  readonly notice: Notice
  /** So many agents it is for, as far as they are known here. */
  readonly agents: number
  /** Those who have not, by their teams. */
  readonly open: readonly { readonly team: TeamId; readonly agents: readonly AgentId[] }[]
}

/** Most important first and then newest; those that all have acknowledged are left out. Nobody is known: nothing is said. */
export function unreadNotices(notices: readonly Notice[], marks: readonly NoticeMark[], readers: readonly NoticeReader[], now: number): readonly UnreadNotice[] {
  const markOf = new Map(marks.map((mark) => [`${mark.notice} ${mark.agent}`, mark]))
  return notices
    .filter((notice) => notice.importance !== 'info' && noticeState(notice, now) === 'live')
    .flatMap((notice): readonly UnreadNotice[] => {
      const own = readersOf(notice, readers)
      const open = own.filter(({ agent }) => isOwed({ notice, mark: markOf.get(`${notice.id} ${agent}`) }))
      if (open.length === 0) return []
      const teams = [...new Set(open.map(({ team }) => team))].sort()
      return [{ notice, agents: own.length, open: teams.map((team) => ({ team, agents: open.filter((each) => each.team === team).map(({ agent }) => agent).sort() })) }]
    })
    .sort((one, other) => Number(other.notice.importance === 'critical') - Number(one.notice.importance === 'critical') || other.notice.from - one.notice.from)
}

/** An agent who works in two lines or teams has one row here: the first by which he is told of it. */
function readersOf(notice: Notice, readers: readonly NoticeReader[]): readonly NoticeReader[] {
  return [...new Map(readers.filter((reader) => isFor(notice, reader)).toReversed().map((reader) => [reader.agent, reader])).values()].toReversed()
}

/** Agents and notices that do not meet yet, all together: a figure of the board. */
export const countUnread = (unread: readonly UnreadNotice[]): number => unread.reduce((sum, { open }) => sum + open.reduce((count, { agents }) => count + agents.length, 0), 0)

/** A key of the figures of a day: `[line, day, agent, team]`. */
type KeyOfFigures = readonly [line: string, day: number, agent: string, team: string]

/**
 * Whom notices of these lines are for: who is on their rosters, and who worked lately without being on one. Whoever left the roster is
 * told nothing any more. A roster says which team an agent is of; else his latest day does.
 */
export function readersAmong({ agents }: Pick<Roster, 'agents'>, keys: readonly KeyOfFigures[], lines: readonly LineId[]): readonly NoticeReader[] {
  const onRoster = new Map(agents.map((person) => [person.agent, person]))
  const listed = agents.filter(({ isRetired }) => !isRetired).flatMap(({ agent, teams, lines: own }) => own.filter((line) => lines.includes(line)).map((line): NoticeReader => ({ agent, line, teams, team: teams[0] ?? ('' as TeamId) })))
  const latest = new Map<string, { readonly day: number; readonly reader: NoticeReader }>()
  for (const [line, day, agent, team] of keys) {
    const known = latest.get(`${line} ${agent}`)
    // A key of a row has what the row has.
    if (!onRoster.has(agent as AgentId) && (!known || day >= known.day)) latest.set(`${line} ${agent}`, { day, reader: { line: line as LineId, agent: agent as AgentId, team: team as TeamId } })
  }
  return [...listed, ...[...latest.values()].sort((one, other) => other.day - one.day).map(({ reader }) => reader)]
}
