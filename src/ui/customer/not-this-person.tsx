import { useState } from 'react'
import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import { Choices } from '../card/choices'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface NotThisPersonProps {
  readonly name: string
  readonly now: EpochMs
  /** Others who might be meant; by name or number as typed. */
  readonly search: (typed: string) => readonly CardChoice[]
  /** Absent: nobody known. */
  readonly onMove: (to?: CustomerId) => Promise<Reply>
  readonly onClose: () => void
}

/** At any time, also after saving: the contact moves, and the choice is remembered. */
export function NotThisPerson({ name, now, search, onMove, onClose }: NotThisPersonProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const { isBusy, why, run } = useReply()
  const move = (to?: CustomerId) => void run(() => onMove(to)).then((isDone) => isDone && onClose())
  return (
    <section className="not-this-person-chooser stack" aria-label={t('match.notThisPerson')}>
      <p>{t('move.title', { name })}</p>
      <input type="search" className="input" value={typed} aria-label={t('move.search')} placeholder={t('move.search')} onChange={(event) => setTyped(event.target.value)} />
      <Choices choices={search(typed)} now={now} onChoose={move} />
      <Refusal why={why} />
      <div className="row">
        <button type="button" className="button" disabled={isBusy} onClick={() => move()}>{t('move.nobody')}</button>
        <button type="button" className="button is-quiet" onClick={onClose}>{t('action.cancel')}</button>
      </div>
    </section>
  )
}
