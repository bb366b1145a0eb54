import type { AgentId, LineId, TeamId } from '../contract/ids'
import type { Notice } from '../contract/notices'

export interface NoticeReader {
  readonly agent: AgentId
  /** Under which his work stands. */
  readonly team: TeamId
  /** All that the roster has him in; absent: the one above. */
  readonly teams?: readonly TeamId[]
  readonly line: LineId
}

/** Whether this agent is told of it. */
export function isFor({ audience, line }: Pick<Notice, 'audience' | 'line'>, reader: NoticeReader): boolean {
  switch (audience.kind) {
    case 'site':
      return true
    case 'line':
      return line === reader.line
    case 'teams':
      return audience.teams.some((team) => team === reader.team || reader.teams?.includes(team) === true)
    case 'agents':
      return audience.agents.includes(reader.agent)
  }
}
