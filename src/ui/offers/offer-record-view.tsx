import { useMemo, type ReactNode } from 'react'
import type { AgentId, EpochMs } from '../../core/contract/ids'
import type { Offer } from '../../core/contract/offers'
import { Empty } from '../states/empty'
import { Failed } from '../states/failed'
import { Skeleton } from '../states/skeleton'
import { DataTable } from '../table/data-table'
import { useNames } from '../roster/use-names'
import { useWords } from '../words/use-words'
import { fromWallClock } from '../format/wall-clock'
import { OfferRates } from './offer-rates'
import './offers.css'
import { recordColumns, type RecordLine } from './record-columns'

interface OfferRecordViewProps {
  readonly lines: readonly RecordLine[] | undefined
  readonly figures: Parameters<typeof OfferRates>[0]['figures'] | undefined
  readonly offers: readonly Offer[]
  readonly hasFailed: boolean
  readonly now: EpochMs
  readonly agentName: (agent: AgentId) => string
  readonly tools: ReactNode
  readonly onMore: (() => void) | undefined
  readonly children?: ReactNode
}

/** What was offered, when, by whom, to whom, and what they said (S52): one table, and the rates of it. */
export function OfferRecordView({ lines, figures, offers, hasFailed, now, agentName, tools, onMore, children }: OfferRecordViewProps) {
  const words = useWords()
  const { t, timeZone } = words
  // The columns name days, so they change once a day and not at every tick of the clock.
  const today = words.dayOf(now)
  const { nameOfAgent } = useNames()
  const columns = useMemo(() => recordColumns(words, nameOfAgent, fromWallClock(`${today}T12:00`, timeZone) ?? (0 as EpochMs)), [words, nameOfAgent, today, timeZone])
  if (hasFailed) return <Failed />
  if (!lines || !figures) return <Skeleton lines={10} />
  return (
    <div className="offer-record">
      <OfferRates figures={figures} offers={offers} agentName={agentName} />
      <DataTable
        label={t('offers.record.title')} items={lines} columns={columns} idOf={(each) => `${each.contact} ${each.offer}`} sortedBy={{ id: 'at', desc: true }}
        empty={<Empty title={t('offers.record.empty')} hint={t('offers.record.emptyHint')} />} searchHint={t('offers.record.search')} tools={tools}
      />
      {onMore && <div><button type="button" className="button" onClick={onMore}>{t('offers.record.more')}</button></div>}
      {children}
    </div>
  )
}
