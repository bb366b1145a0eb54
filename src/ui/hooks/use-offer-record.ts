import { useState } from 'react'
import { useLive } from '../../adapters/store/read/live'
import { readOfferFigures, readOfferRecord, type OfferFiguresBy, type OfferFilters, type OfferLine } from '../../adapters/store/read/read-offer-record'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { AgentId, LineId } from '../../core/contract/ids'
import type { Offer } from '../../core/contract/offers'
import type { Settings } from '../../core/contract/settings'
import { reader } from './reader'

const PAGE = 500
/** As many as the table sorts at once; who wants more narrows the search, or exports. */
const MOST_ROWS = 10_000

export interface OfferAsk {
  readonly line: LineId
  readonly filters: OfferFilters
}

export interface OfferRecordShown {
  /** Newest first. Absent: being read. */
  readonly lines: readonly OfferLine[] | undefined
  /** Of all that fits, not only of the lines. */
  readonly figures: OfferFiguresBy | undefined
  /** Of the line of business, retired ones too. */
  readonly offers: readonly Offer[]
  /** Whoever offered anything in that line, by what is filtered or not. */
  readonly agents: readonly AgentId[]
  readonly hasFailed: boolean
  /** Absent: that is all. */
  readonly onMore: (() => void) | undefined
}

/** What was offered and what came of it, as filtered. */
export function useOfferRecord(settings: Settings, ask: OfferAsk): OfferRecordShown {
  const of = JSON.stringify(ask)
  const [wanted, setWanted] = useState({ of, count: PAGE })
  const count = wanted.of === of ? wanted.count : PAGE
  const live = useLive(reader(), async (store) => {
    const asked = { ...ask, agent: settings.agent }
    const [page, figures, offers] = await Promise.all([readOfferRecord(store, asked, count), readOfferFigures(store, asked), readDefinitions(store, 'offer', ask.line)])
    const everybody = Object.keys(ask.filters).length === 0 ? figures : await readOfferFigures(store, { ...asked, filters: {} })
    return { ...page, figures, offers, agents: [...everybody.byAgent.keys()].sort() }
  }, [of, count, settings.agent])
  const { lines, figures, offers = [], agents = [], next } = live.value ?? {}
  return { lines, figures, offers, agents, hasFailed: live.hasFailed, onMore: next && count < MOST_ROWS ? () => setWanted({ of, count: count + PAGE }) : undefined }
}
