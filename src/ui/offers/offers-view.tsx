import { useEffect, useState } from 'react'
import type { CallId, EpochMs, OfferId } from '../../core/contract/ids'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import type { OnCommand } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Empty } from '../states/empty'
import { Refusal } from '../states/refusal'
import { Label } from '../words/label'
import { useWords } from '../words/use-words'
import { AnsweredOffers } from './answered-offers'
import { OfferAnswerForm } from './offer-answer'
import { OfferCard } from './offer-card'
import './offers.css'
import { UpsetNotice } from './upset-notice'
import { WhyNotList } from './why-not-list'

interface OffersViewProps {
  readonly call: CallId
  readonly offers: OffersOfCall
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** What may be offered to the customer of this call: one card, the others by name, and why not the rest. */
export function OffersView({ call, offers, now, onCommand }: OffersViewProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const [opened, open] = useState<{ readonly offer: OfferId; readonly isByHand: boolean }>()
  const [changing, change] = useState<OfferId>()
  const { ranked, others, answered, shown } = offers
  const current = ranked.find(({ id }) => id === opened?.offer) ?? (answered.some(({ offer }) => offer.id === opened?.offer) ? undefined : ranked[0])
  // One that was answered makes room for no other by itself: who said no is not asked the next thing at once.
  // What is before the agent stays there: that it was shown is learnt from at once, and may turn the order round.
  if (current && current.id !== opened?.offer) open({ offer: current.id, isByHand: false })

  useEffect(() => {
    if (!current || shown.has(current.id)) return
    const isByRank = current === ranked[0] && !opened?.isByHand
    void onCommand('offer/record-shown', {
      call, offer: current.id, segment: offers.segment, isExploring: isByRank && offers.isExploring, probability: isByRank ? Math.round(offers.probability() * 10_000) / 10_000 : 0,
    })
    // Once for each offer that comes before the agent; the background writes it once for a call.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [call, current?.id])

  const answer = (offer: OfferId, before: string) => (
    <OfferAnswerForm
      key={offer} call={call} offer={offer} words={before} now={now} isBusy={isBusy}
      onAnswer={async (given) => {
        const isDone = await run(() => onCommand('offer/answer', { call, offer, ...given }))
        if (isDone) change(undefined)
        return isDone
      }}
    />
  )
  const rest = ranked.filter((each) => each !== current)
  if (ranked.length + others.length + answered.length === 0) return <Empty title={t('offers.noOffers')} hint={t('offers.noOffersHint')} />
  return (
    <div className="offers stack">
      <UpsetNotice signs={offers.upset} onAside={(line) => void onCommand('suggestion/put-aside', { call, line })} />
      {current ? <OfferCard offer={current} facts={offers.facts}>{answer(current.id, '')}</OfferCard> : answered.length === 0 && <Empty title={t('offers.none')} hint={t('offers.noneHint')} />}
      <Refusal why={why} />
      <AnsweredOffers answered={answered} now={now} changing={changing} onChange={change} form={answer} />
      {rest.length > 0 && (
        <section>
          <h3 className="soft small">{t('offers.more')}</h3>
          <ul className="offer-more">{rest.map((each) => <li key={each.id}><button type="button" className="link-button" onClick={() => open({ offer: each.id, isByHand: true })}><Label of={each.labels} /></button></li>)}</ul>
        </section>
      )}
      <WhyNotList others={others} now={now} isOpen={!current && answered.length === 0} />
    </div>
  )
}
