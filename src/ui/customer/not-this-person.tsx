import type { CustomerId, EpochMs } from '../../core/contract/ids'
import type { CardChoice } from '../../core/customers/customer-card'
import { Choices } from '../card/choices'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'

interface NotThisPersonProps {
  /** Absent: nobody was known. */
  readonly name?: string
  readonly now: EpochMs
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Others who might be meant, by what was typed. */
  readonly choices: readonly CardChoice[]
  /** Absent: nobody known. */
  readonly onMove: (to?: CustomerId) => Promise<Reply>
  readonly onClose: () => void
}

/** At any time, also after saving: the contact moves, and the choice is remembered. */
export function NotThisPerson({ name, now, typed, onType, choices, onMove, onClose }: NotThisPersonProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const move = (to?: CustomerId) => void run(() => onMove(to)).then((isDone) => isDone && onClose())
  return (
    <section className="not-this-person-chooser stack" aria-label={t('match.notThisPerson')}>
      <p>{name ? t('move.title', { name }) : t('move.titleUnknown')}</p>
      <input type="search" className="input" value={typed} aria-label={t('move.search')} placeholder={t('move.search')} onChange={(event) => onType(event.target.value)} />
      <Choices choices={choices} now={now} onChoose={move} />
      <Refusal why={why} />
      <div className="row">
        <button type="button" className="button" disabled={isBusy} onClick={() => move()}>{t('move.nobody')}</button>
        <button type="button" className="button is-quiet" onClick={onClose}>{t('action.cancel')}</button>
      </div>
    </section>
  )
}
