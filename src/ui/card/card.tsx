import type { AlertAnswer } from '../../core/contract/alert-rules'
import type { AlertRuleId, EpochMs } from '../../core/contract/ids'
import type { CustomerCard } from '../../core/customers/customer-card'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { AlertLines } from '../alerts/alert-lines'
import { IncidentLines } from '../notices/incident-lines'
import { CardNotices } from './card-notices'
import { Choices } from './choices'
import { ContactLines } from './contact-lines'
import { Counters } from './counters'
import { ExpectedLine } from './expected-line'
import { MatchNote } from './match-note'
import { NameField } from './name-field'
import { OpeningLine } from './opening-line'
import { NumberPlace, PersonLine } from './person-line'
import { TagRow } from './tag-row'
import { TodayLine } from './today-line'
import './card.css'

export interface CardProps {
  readonly card: CustomerCard
  readonly now: EpochMs
  readonly variant: 'pop' | 'panel'
  /** Something else on the screen has the number keys. */
  readonly areNumbersTaken?: boolean
  readonly onCommand: OnCommand
}

/** Who is calling and what happened before: one card, shared by pop and panel. */
export function Card({ card, now, variant, areNumbersTaken = false, onCommand }: CardProps) {
  const { match, call } = card
  const { why, run } = useReply()
  const isPop = variant === 'pop'
  // What the first sentence says already is not said again.
  const expected = (card.expected ?? []).filter((each) => each.kind !== 'unsolved' || each.contact !== card.today.last?.contact)
  const answerAlert = (rule: AlertRuleId, answer: AlertAnswer) => void run(() => onCommand('alert/answer', { call: call.id, contact: call.contact, rule, answer }))
  return (
    <article className={`card is-${variant}`}>
      <CardNotices notices={match.kind === 'locked' ? card.notices.filter((each) => each !== 'vault-locked') : card.notices} />
      <AlertLines alerts={card.alerts ?? []} onAnswer={isPop ? undefined : answerAlert} />
      {card.incidents && <IncidentLines incidents={card.incidents} now={now} />}
      <PersonLine card={card} />
      <div className="person-under">
        <MatchNote card={card} onRefuse={(customer) => void run(() => onCommand('call/refuse-customer', { call: call.id, customer }))} />
        {card.number && <NumberPlace number={card.number} />}
      </div>
      <TodayLine card={card} now={now} />
      {(match.kind === 'several' || match.kind === 'maybe') && (
        <Choices
          choices={match.choices}
          now={now}
          keyed={areNumbersTaken ? 'no' : 'number'}
          onChoose={(customer) => void run(() => onCommand('call/choose-customer', { call: call.id, customer }))}
        />
      )}
      {match.kind === 'none' && (
        <NameField
          call={call.id}
          {...(call.shownName ? { shownName: call.shownName } : {})}
          onName={(name) => onCommand('call/name-customer', { call: call.id, name })}
        />
      )}
      <TagRow tags={card.tags} />
      <Counters card={card} now={now} />
      {expected.length > 0 && <ExpectedLine expected={expected} now={now} />}
      {match.kind !== 'locked' && <OpeningLine opening={card.opening} now={now} />}
      {isPop && <ContactLines contacts={card.lastContacts} now={now} />}
      <Refusal why={why} />
    </article>
  )
}
