import type { EpochMs } from '../../core/contract/ids'
import type { ContactLine } from '../../core/customers/customer-card'
import { SolvedMark } from '../card/solved-mark'
import { Icon } from '../icons/icon'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { channelIcon } from './channel-icon'
import './contact-timeline.css'

interface ContactTimelineProps {
  /** Newest first. Absent: being read. */
  readonly contacts: readonly ContactLine[] | undefined
  readonly now: EpochMs
  readonly onMore?: () => void
}

/** Every channel in one line of time, a heading for each day. */
export function ContactTimeline({ contacts, now, onMore }: ContactTimelineProps) {
  const { t, day, dayOf } = useWords()
  if (!contacts) return <Skeleton lines={6} />
  if (contacts.length === 0) return <Empty title={t('history.empty')} hint={t('history.emptyHint')} />
  const days = groupByDay(contacts, dayOf)
  return (
    <div className="timeline">
      {[...days].map(([key, ofDay]) => (
        <section key={key}>
          <h3>{day(ofDay[0]?.startedAt ?? now, now)}</h3>
          <ol>{ofDay.map((contact) => <TimelineContact key={contact.contact} contact={contact} />)}</ol>
        </section>
      ))}
      {onMore && <button type="button" className="button is-wide" onClick={onMore}>{t('history.more')}</button>}
    </div>
  )
}

function TimelineContact({ contact }: { readonly contact: ContactLine }) {
  const { t, time, clock } = useWords()
  const { demand, note, agentShown, durationMs, mood, recordingUrl, codeClass } = contact
  return (
    <li className={`timeline-contact ${contact.isSolved === false ? 'is-unsolved' : ''}`}>
      <Icon name={channelIcon(contact)} />
      <div>
        <p className="timeline-head">
          <time className="soft">{time(contact.startedAt)}</time>
          <strong>{demand ? <Label of={demand} /> : t(`channel.${contact.channel}`)}</strong>
          {codeClass === 'complaint' && <span className="is-red small">{t('codeClass.complaint')}</span>}
          {contact.isSolved !== undefined && <SolvedMark isSolved={contact.isSolved} />}
        </p>
        {note && <p className="timeline-note">{note}</p>}
        <p className="faint small dotted">
          {contact.outcome !== 'completed' && <span>{t(`outcome.${contact.outcome}`)}</span>}
          {contact.direction === 'outbound' && <span>{t('contact.outbound')}</span>}
          {durationMs !== undefined && <span>{clock(durationMs)}</span>}
          {agentShown && <span>{agentShown}</span>}
          {mood && <span>{t(`mood.${mood}`)}</span>}
          {recordingUrl && <a href={recordingUrl} target="_blank" rel="noreferrer">{t('contact.recording')}</a>}
        </p>
      </div>
    </li>
  )
}

function groupByDay(contacts: readonly ContactLine[], dayOf: (at: number) => string): Map<string, ContactLine[]> {
  const days = new Map<string, ContactLine[]>()
  for (const contact of contacts) days.set(dayOf(contact.startedAt), [...(days.get(dayOf(contact.startedAt)) ?? []), contact])
  return days
}
