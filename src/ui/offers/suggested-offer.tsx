import type { CallId, EpochMs } from '../../core/contract/ids'
import type { Offer } from '../../core/contract/offers'
import type { FactsOfCustomer } from '../../core/offers/facts-of-customer'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { OfferAnswerForm } from './offer-answer'
import { OfferCard } from './offer-card'

interface SuggestedOfferProps {
  readonly call: CallId
  readonly offer: Offer
  readonly facts: FactsOfCustomer
  /** Of what was said, those that brought it. */
  readonly words: readonly string[]
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** The offer that fits what is said: why, the sentence to begin with, and the customer's answer in the same place. */
export function SuggestedOffer({ call, offer, facts, words, now, onCommand }: SuggestedOfferProps) {
  const { t, list } = useWords()
  const { isBusy, why, run } = useReply()
  return (
    <>
      <OfferCard offer={offer} facts={facts} why={words.length > 0 ? t('suggestions.said', { words: list(words) }) : undefined}>
        <OfferAnswerForm call={call} offer={offer.id} words="" now={now} isBusy={isBusy} onAnswer={(given) => run(() => onCommand('offer/answer', { call, offer: offer.id, ...given }))} />
      </OfferCard>
      <Refusal why={why} />
    </>
  )
}
