import type { CardIncident } from '../../core/notices/card-incident'
import { useWords } from '../words/use-words'
import './notices.css'

interface IncidentStopProps {
  readonly incidents: readonly CardIncident[]
  readonly isOwnTicket: boolean
  readonly onOwnTicket: (isOwn: boolean) => void
}

/** In a wrap-up of an incident: no second ticket for it, unless the agent knows better. */
export function IncidentStop({ incidents, isOwnTicket, onOwnTicket }: IncidentStopProps) {
  const { t } = useWords()
  const parent = incidents.find((each) => each.parent)?.parent
  if (!parent) return null
  return (
    <div className="incident-line" role="status">
      <p>{t('notices.incident.stop', { number: parent.number })}</p>
      <label className="row small"><input type="checkbox" checked={isOwnTicket} onChange={({ target }) => onOwnTicket(target.checked)} />{t('notices.incident.own')}</label>
    </div>
  )
}
