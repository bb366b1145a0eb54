import type { AlertShown } from '../../core/alerts/raised-alerts'
import type { AgentId, EpochMs } from '../../core/contract/ids'
import { Empty } from '../states/empty'
import { useWords } from '../words/use-words'
import './alerts.css'
import { evidenceWords } from './evidence-words'

interface AlertListProps {
  readonly alerts: readonly AlertShown[]
  readonly now: EpochMs
  readonly agentName: (agent: AgentId) => string
}

const MOST_SHOWN = 50

/** The latest alerts of a line, for its lead: what held, why, whose call, and what became of it. */
export function AlertList({ alerts, now, agentName }: AlertListProps) {
  const words = useWords()
  const { t, labelText, whenExactly } = words
  if (alerts.length === 0) return <Empty title={t('alerts.list.empty')} hint={t('alerts.list.emptyHint')} />
  return (
    <table className="alert-list">
      <caption>{t('alerts.list.caption')}</caption>
      <thead><tr>{(['at', 'rule', 'why', 'agent', 'state'] as const).map((name) => <th key={name} scope="col">{t(`alerts.list.${name}`)}</th>)}</tr></thead>
      <tbody>
        {alerts.slice(0, MOST_SHOWN).map(({ call, rule, at, written, evidence, agent, answer }) => (
          <tr key={`${call} ${rule}`}>
            <td><time>{whenExactly(at, now)}</time></td>
            <th scope="row">{written ? labelText(written.labels) : t('alerts.list.unknownRule')}</th>
            <td>{evidence.map((each) => evidenceWords(each, words)).join(' · ')}</td>
            <td>{agentName(agent)}</td>
            <td className={answer ? 'faint' : 'is-amber'}>{t(answer === 'done' ? 'alerts.isDone' : answer === 'wrong' ? 'alerts.isWrong' : 'alerts.isOpen')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
