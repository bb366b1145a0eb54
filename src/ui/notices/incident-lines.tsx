import type { CardIncident } from '../../core/notices/card-incident'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './notices.css'

/** What is broken now and concerns this call: the one thing to say, and the ticket that stands for all. */
export function IncidentLines({ incidents, now }: { readonly incidents: readonly CardIncident[]; readonly now: number }) {
  const { t, when } = useWords()
  return incidents.map(({ notice, language, title, wording, parent, expectedAt }) => (
    <section key={notice} className="incident-line" aria-label={t('notices.incident.title')}>
      <p><Icon name="alert" /> <strong lang={language}>{title}</strong>{expectedAt !== undefined && <span className="small soft"> {t('notices.incident.expected', { when: when(expectedAt, now) })}</span>}</p>
      {wording && <p className="notice-wording" lang={language}>{wording}</p>}
      {parent && <p className="small soft">{parent.link ? <a href={parent.link} target="_blank" rel="noreferrer">{t('notices.incident.parent', { number: parent.number })}</a> : t('notices.incident.parent', { number: parent.number })}</p>}
    </section>
  ))
}
