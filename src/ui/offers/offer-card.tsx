import type { Offer } from '../../core/contract/offers'
import type { FactsOfCustomer } from '../../core/offers/facts-of-customer'
import { fillLeadIn } from '../../core/offers/lead-in-variables'
import type { ReactNode } from 'react'
import { FeedbackButton } from '../feedback/feedback-button'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { factName, factText } from './fact-words'
import './offers.css'

interface OfferCardProps {
  readonly offer: Offer
  readonly facts: FactsOfCustomer
  /** Why it came up, where it did by itself. */
  readonly why?: string | undefined
  /** The answer, or what asks for it. */
  readonly children?: ReactNode
}

/** One offer: the sentence to begin with, what must be said, and what of the customer matters for it. What it is worth is nobody's to read out. */
export function OfferCard({ offer, facts, why, children }: OfferCardProps) {
  const words = useWords()
  const { t, labelText } = words
  const nameOf = (fact: string) => {
    const shown = offer.customerData.find((each) => each.fact === fact)
    return shown ? labelText(shown.labels) : factName(fact, words)
  }
  return (
    <article className="offer-card" aria-label={labelText(offer.labels)}>
      <h3 className="is-violet"><Label of={offer.labels} /></h3>
      {why && <p className="small soft">{why}</p>}
      <p className="offer-lead-in">
        <span className="visually-hidden">{t('offers.sayFirst')}</span>
        <q>{fillLeadIn(labelText(offer.leadIn), (fact) => factText(facts, fact, words)).map(({ text, isGap }, index) => (isGap ? <mark key={index} title={t('offers.gap', { field: nameOf(text) })}>{nameOf(text)}</mark> : text))}</q>
      </p>
      {offer.talkPoints.length > 0 && (
        <section>
          <h4 className="soft small">{t('offers.points')}</h4>
          <ul className="offer-points">{offer.talkPoints.map((point) => <li key={point.en}><Label of={point} /></li>)}</ul>
        </section>
      )}
      {offer.customerData.length > 0 && (
        <dl className="offer-data" aria-label={t('offers.data')}>
          {offer.customerData.map(({ fact, labels }) => {
            const text = factText(facts, fact, words)
            return <div key={fact}><dt><Label of={labels} /></dt><dd className={text === undefined ? 'faint' : ''}>{text ?? t('offers.unknown')}</dd></div>
          })}
        </dl>
      )}
      {children}
      <FeedbackButton key={`feedback ${offer.id}`} about={{ kind: 'offer', id: offer.id }} />
    </article>
  )
}
