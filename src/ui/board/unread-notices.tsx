import { useState } from 'react'
import type { AgentId, NoticeId, TeamId } from '../../core/contract/ids'
import type { UnreadNotice } from '../../core/notices/unread-notices'
import { ImportanceMark } from '../notices/importance-mark'
import { useWords } from '../words/use-words'
import '../alerts/alerts.css'

interface UnreadNoticesProps {
  readonly unread: readonly UnreadNotice[]
  readonly now: number
  readonly agentName: (agent: AgentId) => string
  readonly teamName: (team: TeamId) => string
}

const MOST_SHOWN = 20

/** Which important notices somebody has not acknowledged, by team, and one click away who. */
export function UnreadNotices({ unread, now, agentName, teamName }: UnreadNoticesProps) {
  const { t, number, when, list } = useWords()
  const [opened, open] = useState<NoticeId>()
  if (unread.length === 0) return <p className="soft"><strong>{t('board.unread.none')}</strong> {t('board.unread.noneHint')}</p>
  return (
    <table className="alert-list" aria-label={t('board.unread.title')}>
      <caption>{t('board.unread.title')}</caption>
      <thead><tr><th scope="col">{t('board.unread.notice')}</th><th scope="col">{t('board.unread.since')}</th><th scope="col">{t('board.unread.read')}</th><th scope="col">{t('board.unread.missing')}</th><th scope="col" aria-label={t('board.unread.who')} /></tr></thead>
      <tbody>
        {unread.slice(0, MOST_SHOWN).map(({ notice: { id, title, language, importance, from }, agents, open: teams }) => {
          const left = teams.reduce((sum, team) => sum + team.agents.length, 0)
          return (
            <tr key={id}>
              <th scope="row"><ImportanceMark importance={importance} /> <span lang={language}>{title}</span></th>
              <td>{when(from, now)}</td>
              <td className="number">{t('board.unread.of', { read: number(agents - left), all: number(agents) })}</td>
              <td>{opened === id
                ? <ul>{teams.map(({ team, agents: who }) => <li key={team}>{t('board.unread.team', { team: teamName(team), who: list(who.map(agentName)) })}</li>)}</ul>
                : list(teams.map(({ team, agents: who }) => t('board.unread.team', { team: teamName(team), who: number(who.length) })))}</td>
              <td><button type="button" className="button is-quiet small" aria-expanded={opened === id} onClick={() => open(opened === id ? undefined : id)}>{t(opened === id ? 'surges.close' : 'board.unread.who')}</button></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
