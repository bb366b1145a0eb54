import { useState, type ReactNode } from 'react'
import type { EpochMs } from '../../core/contract/ids'
import { DialNumber } from '../calls/dial-number'
import { SolvedMark } from '../card/solved-mark'
import type { ContactDetail } from '../hooks/use-contact'
import { Icon } from '../icons/icon'
import { KeyButton } from '../keys/key-button'
import { ReceiptView } from '../receipt/receipt-view'
import { Label } from '../words/label'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { channelIcon } from './channel-icon'
import './contact-detail.css'
import { ContactStory } from './contact-story'

interface ContactDetailViewProps {
  readonly detail: ContactDetail
  readonly now: EpochMs
  /** The form to correct the wrap-up with, given how to leave it. */
  readonly drawForm: (leave: () => void) => ReactNode
  readonly onNotThis: () => void
  readonly onOpenCustomer?: (() => void) | undefined
  /** Where a lead makes a practice call of it. */
  readonly practiceHref?: string | undefined
  /** What was said in it. */
  readonly transcript?: ReactNode
}

/** One contact: what it was, whose it is, and what was done with its record since. */
export function ContactDetailView({ detail, now, drawForm, onNotThis, onOpenCustomer, practiceHref, transcript }: ContactDetailViewProps) {
  const { t, whenExactly, clock } = useWords()
  const { nameOfAgent } = useNames()
  const { line, events, receipt, wrapUp, correction } = detail
  // One that was begun and not saved goes on where it was left.
  const [isCorrecting, setCorrecting] = useState(correction !== undefined)
  return (
    <article className="contact-detail stack">
      <header>
        <p className="row">
          <Icon name={channelIcon(line)} />
          <strong>{line.demand ? <Label of={line.demand} /> : t(`channel.${line.channel}`)}</strong>
          {line.isSolved !== undefined && <SolvedMark isSolved={line.isSolved} />}
        </p>
        <p className="soft dotted">
          <span>{whenExactly(line.startedAt, now)}</span>
          <span>{t(`channel.${line.channel}`)}</span>
          <span>{line.direction === 'outbound' ? t('contact.outbound') : t('calls.state.ringing')}</span>
          <span>{t(`outcome.${line.outcome}`)}</span>
          {line.durationMs !== undefined && <span>{clock(line.durationMs)}</span>}
          {line.agentShown && <span>{nameOfAgent(line.agentShown)}</span>}
          {line.mood && <span>{t(`mood.${line.mood}`)}</span>}
        </p>
        <p className="dotted">
          <strong>{line.customerName ?? t('match.none')}</strong>
          {line.numberShown && <DialNumber number={line.numberShown} className="soft" />}
          {line.recordingUrl && <a href={line.recordingUrl} target="_blank" rel="noreferrer">{t('contact.recording')}</a>}
        </p>
      </header>
      {isCorrecting ? drawForm(() => setCorrecting(false)) : <p className={line.note ? 'contact-note' : 'faint'}>{line.note ?? (wrapUp ? '' : t('contacts.notWrappedUp'))}</p>}
      {!isCorrecting && (
        <div className="row" role="group" aria-label={t('contacts.title')}>
          <KeyButton hotkey="k" label={t(wrapUp ? 'contacts.correct' : 'contacts.makeUp')} onPress={() => setCorrecting(true)} />
          <KeyButton hotkey="o" label={t(line.customer ? 'contacts.notThis' : 'contacts.whoWasIt')} onPress={onNotThis} />
          {onOpenCustomer && line.customer && <button type="button" className="button is-quiet" onClick={onOpenCustomer}>{t('contacts.openCustomer')}</button>}
          {practiceHref && <a className="button is-quiet" href={practiceHref} target="_blank" rel="noreferrer">{t('practice.fromContact')}</a>}
        </div>
      )}
      {transcript}
      <ContactStory events={events} now={now} />
      {receipt && (
        <details>
          <summary>{t('contacts.why')}</summary>
          <ReceiptView receipt={receipt} />
        </details>
      )}
    </article>
  )
}
