import type { CallId, CustomerId, EpochMs } from '../../core/contract/ids'
import type { Plan } from '../../core/contract/offers'
import type { OffersOfCall } from '../../core/offers/offers-of-call'
import type { OnCommand } from '../hooks/reply'
import { Empty } from '../states/empty'
import { Failed } from '../states/failed'
import { Skeleton } from '../states/skeleton'
import { useWords } from '../words/use-words'
import './offers.css'
import { OffersView } from './offers-view'
import { PlanCalculator } from './plan-calculator'

interface OffersPanelProps {
  readonly call: CallId | undefined
  readonly customer: CustomerId | undefined
  /** Absent: being read. */
  readonly read: { readonly offers: OffersOfCall | 'none' | 'locked'; readonly plans: readonly Plan[] } | undefined
  readonly hasFailed: boolean
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

/** One for all ticks, so that the plans are not reckoned through again. */
const NO_MONTHS = {}

/** The tab of offers: those of the call in front, and the plans reckoned through. */
export function OffersPanel({ call, customer, read, hasFailed, now, onCommand }: OffersPanelProps) {
  const { t, dayOf } = useWords()
  if (hasFailed) return <Failed />
  if (!read) return <Skeleton lines={5} />
  const { offers, plans } = read
  const months = typeof offers === 'object' ? offers.months : NO_MONTHS
  return (
    <div className="stack">
      {offers === 'locked' && <Empty title={t('offers.locked')} hint={t('offers.lockedHint')} />}
      {offers === 'none' && <Empty title={t('offers.noCall')} />}
      {typeof offers === 'object' && call && <OffersView call={call} offers={offers} now={now} onCommand={onCommand} />}
      <details className="offer-plans">
        <summary>{t('offers.plans.title')}</summary>
        <PlanCalculator key={customer} call={call} plans={plans} months={months} thisMonth={dayOf(now).slice(0, 7)} customer={customer} onCommand={onCommand} />
      </details>
    </div>
  )
}
