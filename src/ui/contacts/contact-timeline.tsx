import { nextChannels, type NextChannel } from '../../core/contacts/next-channel'
import type { EpochMs } from '../../core/contract/ids'
import { SolvedMark } from '../card/solved-mark'
import { Icon } from '../icons/icon'
import { useRowKey } from '../keys/use-row-key'
import { Empty } from '../states/empty'
import { Skeleton } from '../states/skeleton'
import { Label } from '../words/label'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { channelIcon } from './channel-icon'
import type { LogLine } from './contact-table'
import './contact-timeline.css'

interface ContactTimelineProps {
  /** Newest first. Absent: being read. */
  readonly contacts: readonly LogLine[] | undefined
  readonly now: EpochMs
  /** All of one customer: then it is seen who came back by another channel. */
  readonly isOneCustomer?: boolean
  readonly empty?: { readonly title: string; readonly hint: string }
  readonly onMore?: () => void
  readonly onOpen?: ((contact: LogLine) => void) | undefined
  readonly onNotThis?: ((contact: LogLine) => void) | undefined
}

/** Every channel in one line of time, a heading for each day. */
export function ContactTimeline({ contacts, now, isOneCustomer = false, empty, onMore, onOpen, onNotThis }: ContactTimelineProps) {
  const { t, day, dayOf } = useWords()
  const { listeners } = useRowKey(onNotThis && { key: 'o', label: t('contacts.notThis'), run: (id) => contacts?.filter(({ contact }) => contact === id).forEach((each) => onNotThis(each)) })
  if (!contacts) return <Skeleton lines={6} />
  if (contacts.length === 0) return <Empty title={empty?.title ?? t('history.empty')} hint={empty?.hint ?? t('history.emptyHint')} />
  const days = groupByDay(contacts, dayOf)
  const next = isOneCustomer ? nextChannels(contacts) : undefined
  return (
    <div className="timeline" {...listeners}>
      {[...days].map(([key, ofDay]) => (
        <section key={key}>
          <h3>{day(ofDay[0]?.startedAt ?? now, now)}</h3>
          <ol>{ofDay.map((contact) => <TimelineContact key={contact.contact} contact={contact} now={now} next={next?.get(contact.contact)} onOpen={onOpen} onNotThis={onNotThis} />)}</ol>
        </section>
      ))}
      {onMore && <button type="button" className="button is-wide" onClick={onMore}>{t('history.more')}</button>}
    </div>
  )
}

type TimelineContactProps = { readonly contact: LogLine; readonly now: EpochMs; readonly next: NextChannel | undefined } & Pick<ContactTimelineProps, 'onOpen' | 'onNotThis'>

function TimelineContact({ contact, now, next, onOpen, onNotThis }: TimelineContactProps) {
  const { t, time, clock, whenExactly } = useWords()
  const { nameOfAgent } = useNames()
  const { demand, note, agentShown, durationMs, mood, recordingUrl, codeClass } = contact
  const title = demand ? <Label of={demand} /> : t(`channel.${contact.channel}`)
  return (
    <li data-row={contact.contact} className={`timeline-contact ${contact.isSolved === false ? 'is-unsolved' : ''}`}>
      <Icon name={channelIcon(contact)} />
      <div>
        <p className="timeline-head">
          <time className="soft">{time(contact.startedAt)}</time>
          {onOpen
            ? <button type="button" className="link-button timeline-open" title={t('contacts.open')} onClick={() => onOpen(contact)}>{title}</button>
            : <strong>{title}</strong>}
          {codeClass === 'complaint' && <span className="is-red small">{t('codeClass.complaint')}</span>}
          {contact.isSolved !== undefined && <SolvedMark isSolved={contact.isSolved} />}
        </p>
        {(contact.who ?? contact.numberShown) && <p className="dotted">{contact.who && <span>{contact.who}</span>}{contact.numberShown && <span className="number soft">{contact.numberShown}</span>}</p>}
        {note && <p className="timeline-note">{note}</p>}
        <p className="faint small dotted">
          {contact.outcome !== 'completed' && <span>{t(`outcome.${contact.outcome}`)}</span>}
          {contact.direction === 'outbound' && <span>{t('contact.outbound')}</span>}
          {durationMs !== undefined && <span>{clock(durationMs)}</span>}
          {agentShown && <span>{nameOfAgent(agentShown)}</span>}
          {next && <span className="is-amber">{t('contacts.movedOn', { channel: t(`channel.${next.channel}`), when: whenExactly(next.at, now) })}</span>}
          {mood && <span>{t(`mood.${mood}`)}</span>}
          {recordingUrl && <a href={recordingUrl} target="_blank" rel="noreferrer">{t('contact.recording')}</a>}
          {onNotThis && <button type="button" className="link-button" aria-keyshortcuts="o" onClick={() => onNotThis(contact)}>{t('contacts.notThis')}</button>}
        </p>
      </div>
    </li>
  )
}

function groupByDay(contacts: readonly LogLine[], dayOf: (at: number) => string): Map<string, LogLine[]> {
  const days = new Map<string, LogLine[]>()
  for (const contact of contacts) days.set(dayOf(contact.startedAt), [...(days.get(dayOf(contact.startedAt)) ?? []), contact])
  return days
}
