import { useState } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { useKey } from '../keys/use-key'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ChoiceField } from './choice-field'
import './customer.css'

interface NotThisPersonProps {
  /** From whom it was just taken; absent: nobody was known. */
  readonly name?: string
  readonly now: EpochMs
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Others who might be meant, by what was typed. */
  readonly choices: readonly CardChoice[]
  readonly onMove: (to: CustomerId) => Promise<Reply>
  /** Gives it back to whom it was taken from. */
  readonly onUndo?: () => Promise<Reply>
  readonly onClose: () => void
}

/** At any time, also after saving: the contact was moved; whose it is can be said now, and all of it undone. */
export function NotThisPerson({ name, now, typed, onType, choices, onMove, onUndo, onClose }: NotThisPersonProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const [end, setEnd] = useState<string>()
  useKey({ key: 'escape', label: t('action.close'), run: onClose })
  const move = (to: CustomerId) =>
    void run(() => onMove(to)).then((isDone) => isDone && setEnd(t('contacts.movedTo', { to: choices.find((each) => each.customer === to)?.name ?? '' })))
  return (
    <section className="moved-bar stack sunken" aria-label={t('match.notThisPerson')}>
      <p role="status">{end ?? (name ? t('contacts.movedAway', { from: name }) : t('contacts.movedAwayUnknown'))}</p>
      {end === undefined && <ChoiceField label={t('move.search')} hint={t('move.search')} typed={typed} onType={onType} choices={choices} now={now} onChoose={move} />}
      <Refusal why={why} />
      <div className="row">
        {onUndo && end !== t('contacts.undone') && <button type="button" className="button" disabled={isBusy} onClick={() => void run(onUndo).then((isDone) => isDone && setEnd(t('contacts.undone')))}>{t('contacts.undo')}</button>}
        <button type="button" className="button is-quiet" onClick={onClose}>{t('contacts.done')}</button>
      </div>
    </section>
  )
}
