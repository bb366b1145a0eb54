import type { AgentId, ContactId, EpochMs } from '../../core/contract/ids'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'

interface ContactsBehindProps {
  /** Absent: being read. */
  readonly lines: readonly LineBehind[] | undefined
  readonly now: EpochMs
  readonly agentName: (agent: AgentId) => string
}

/** A contact of the log, as far as it is shown here. */
export interface LineBehind {
  readonly contact: ContactId
  readonly startedAt: EpochMs
  readonly agent: AgentId
  readonly customerName?: string
  readonly numberShown?: string
  readonly note?: string
}

/** Who was in touch, and what was written of it. */
export function ContactsBehind({ lines, now, agentName }: ContactsBehindProps) {
  const { t, whenExactly } = useWords()
  if (!lines) return <Skeleton lines={3} />
  if (lines.length === 0) return <p className="soft">{t('surges.gone')}</p>
  return (
    <table className="alert-list">
      <caption>{t('surges.rows')}</caption>
      <thead><tr>{(['at', 'who', 'note', 'agent'] as const).map((name) => <th key={name} scope="col">{t(`surges.${name}`)}</th>)}</tr></thead>
      <tbody>
        {lines.map(({ contact, startedAt, agent, customerName, numberShown, note }) => (
          <tr key={contact}><td><time>{whenExactly(startedAt, now)}</time></td><th scope="row">{customerName ?? numberShown ?? ''}</th><td>{note}</td><td>{agentName(agent)}</td></tr>
        ))}
      </tbody>
    </table>
  )
}
