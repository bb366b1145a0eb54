import type { EpochMs } from '../../core/contract/ids'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { whyWords } from './why-words'

interface WhyNotListProps {
  readonly others: OffersOfCall['others']
  readonly now: EpochMs
  /** Where nothing is offered, it is what there is to read. */
  readonly isOpen: boolean
}

/** "Why not?", for every offer that is not put up: all that speaks against it. */
export function WhyNotList({ others, now, isOpen }: WhyNotListProps) {
  const words = useWords()
  const { t } = words
  if (others.length === 0) return null
  return (
    <details className="offer-why-not" open={isOpen}>
      <summary>{t('offers.whyNot')} <span className="faint small">{t('offers.whyNotCount', { count: others.length })}</span></summary>
      <ul className="stack">
        {others.map(({ offer, whys }) => (
          <li key={offer.id}>
            <h4><Label of={offer.labels} /></h4>
            <ul className="soft small">{whys.map((why) => <li key={'id' in why ? why.id : why.kind}>{whyWords(why, now, words)}</li>)}</ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
