import type { ReactNode } from 'react'
import type { EpochMs, OfferId } from '../../core/contract/ids'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import { Icon } from '../icons/icon'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'

interface AnsweredOffersProps {
  readonly answered: OffersOfCall['answered']
  readonly now: EpochMs
  /** The one whose answer is being put right. */
  readonly changing: OfferId | undefined
  readonly onChange: (offer: OfferId | undefined) => void
  readonly form: (offer: OfferId, words: string) => ReactNode
}

/** What was answered in this call, each with the customer's words; a slip is put right here. */
export function AnsweredOffers({ answered, now, changing, onChange, form }: AnsweredOffersProps) {
  const { t, whenExactly } = useWords()
  if (answered.length === 0) return null
  return (
    <section>
      <h3 className="soft small">{t('offers.inCall')}</h3>
      <ul className="stack">
        {answered.map(({ offer, answer, words = '', laterAt }) => (
          <li key={offer.id} className="offer-answered">
            <div className="row is-spread">
              <p>
                <Label of={offer.labels} />{' '}
                <span className={`offer-answer-mark ${answer === 'accepted' ? 'is-green' : 'soft'}`}>{answer === 'accepted' && <Icon name="check" />}{t(`offers.answeredAs.${answer}`, { when: laterAt === undefined ? '' : whenExactly(laterAt, now) })}</span>
              </p>
              <button type="button" className="button is-quiet small" aria-expanded={changing === offer.id} onClick={() => onChange(changing === offer.id ? undefined : offer.id)}>{t('offers.change')}</button>
            </div>
            {words !== '' && <p className="soft small">{t('offers.quoted', { words })}</p>}
            {changing === offer.id && form(offer.id, words)}
          </li>
        ))}
      </ul>
    </section>
  )
}
