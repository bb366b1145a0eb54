import { Dexie } from 'dexie'
import { customerOf } from '../../../core/contacts/fold-contact'
import type { OfferAnswer } from '../../../core/contract/facts'
import type { AgentId, ContactId, CustomerId, EpochMs, LineId, OfferId, VaultId } from '../../../core/contract/ids'
import type { Labels } from '../../../core/contract/language'
import type { AgentProfile } from '../../../core/contract/settings'
import { given } from '../../../core/facts/given'
import { agentShown } from '../../../core/settings/agent-shown'
import { readFacts } from '../fact-rows'
import type { OfferResultRow } from '../offer-rows'
import type { Store } from '../store'
import { groupsOfRows } from './customer-group'

/** One offer in one contact, to be read by a person. */
export interface OfferLine {
  readonly contact: ContactId
  readonly offer: OfferId
  /** Absent: an offer that is not known here, of another desk. */
  readonly offerLabels?: Labels
  readonly at: EpochMs
  readonly agent: AgentId
  readonly agentShown?: string
  readonly customer?: CustomerId
  readonly customerName?: string
  /** Absent: it was shown and nothing was said to it. */
  readonly answer?: OfferAnswer
  readonly laterAt?: EpochMs
  readonly words?: string
  /** 0: the agent chose it himself. */
  readonly probability?: number
  readonly isExploring?: boolean
}

export interface OfferFilters {
  readonly agent?: AgentId
  readonly offer?: OfferId
  readonly from?: EpochMs
  readonly until?: EpochMs
}

export interface OfferRecordAsked {
  readonly line: LineId
  readonly filters: OfferFilters
  readonly agent?: AgentProfile | undefined
}

export interface OfferPage {
  /** Newest first. */
  readonly lines: readonly OfferLine[]
  /** Given to the next call as `after`. Absent: that was all. */
  readonly next?: OfferCursor
}
type OfferCursor = readonly [newestFirst: number, contact: string, offer: string]

/** Searched by time, agent, line of business and offer (S52): all clear columns, by their index. */
export async function readOfferRecord(store: Store, asked: OfferRecordAsked, limit: number, after?: OfferCursor): Promise<OfferPage> {
  const rows = await collectionOf(store, asked, after).limit(limit).toArray()
  const last = rows.at(-1)
  return { lines: await linesOf(store, rows, asked.agent), ...(last && rows.length === limit && { next: [last.newestFirst, last.contact, last.offer] as const }) }
}

export interface OfferFigures {
  readonly shown: number
  readonly accepted: number
  readonly declined: number
  readonly later: number
}

export interface OfferFiguresBy {
  readonly all: OfferFigures
  readonly byOffer: ReadonlyMap<OfferId, OfferFigures>
  readonly byAgent: ReadonlyMap<AgentId, OfferFigures>
}

const NONE: OfferFigures = { shown: 0, accepted: 0, declined: 0, later: 0 }

/** Of all that fits, whatever page is looked at. */
export async function readOfferFigures(store: Store, asked: OfferRecordAsked): Promise<OfferFiguresBy> {
  const byOffer = new Map<OfferId, OfferFigures>()
  const byAgent = new Map<AgentId, OfferFigures>()
  let all = NONE
  await collectionOf(store, asked).each((row) => {
    all = plus(all, row)
    byOffer.set(row.offer, plus(byOffer.get(row.offer), row))
    byAgent.set(row.agent, plus(byAgent.get(row.agent), row))
  })
  return { all, byOffer, byAgent }
}

/** Answered without a showing that is known here: it was shown all the same. */
function plus(before: OfferFigures = NONE, { answered }: OfferResultRow): OfferFigures {
  const counted = { ...before, shown: before.shown + 1 }
  return answered ? { ...counted, [answered.answer]: counted[answered.answer] + 1 } : counted
}

/** By the index of the offer, else of the agent; the other one is looked at row by row. */
function collectionOf({ db }: Store, { line, filters: { agent, offer, from, until } }: OfferRecordAsked, after?: OfferCursor) {
  const lower = [until === undefined ? Dexie.minKey : -until]
  const upper = from === undefined ? [Dexie.maxKey] : [-from, Dexie.maxKey]
  if (offer !== undefined) {
    const rows = db.offerResults.where('[line+offer+newestFirst+contact]').between([line, offer, ...(after?.slice(0, 2) ?? lower)], [line, offer, ...upper], after === undefined, true)
    return agent === undefined ? rows : rows.filter((row) => row.agent === agent)
  }
  const [index, prefix] = agent === undefined ? ['[line+newestFirst+contact+offer]', [line]] as const : ['[line+agent+newestFirst+contact+offer]', [line, agent]] as const
  return db.offerResults.where(index).between([...prefix, ...(after ?? lower)], [...prefix, ...upper], after === undefined, true)
}

async function linesOf(store: Store, rows: readonly OfferResultRow[], own: AgentProfile | undefined): Promise<readonly OfferLine[]> {
  const [facts, contacts, offers] = await Promise.all([
    readFacts(store, rows.flatMap(({ answered }) => answered?.fact ?? [])), store.db.contacts.bulkGet(rows.map(({ contact }) => contact)),
    store.db.latestDefinitions.bulkGet([...new Set(rows.map(({ offer }) => offer))].map((id): [string, string] => ['offer', id])),
  ])
  const labels = new Map(offers.flatMap((offer) => (offer?.kind === 'offer' ? [[offer.id, offer.labels] as const] : [])))
  // Whose contact it is now; while it goes on, whose it was when the offer came.
  const customers = rows.map((row, index) => (contacts[index] ? customerOf(contacts[index]) : (row.shown ?? row.answered)?.customer))
  const names = await namesOf(store, customers, rows[0]?.vault)
  return rows.map((row, index) => {
    const fact = row.answered && facts.get(row.answered.fact)
    const customer = customers[index]
    return given({
      contact: row.contact, offer: row.offer, offerLabels: labels.get(row.offer), at: row.at, agent: row.agent, agentShown: agentShown(row.agent, own), customer,
      customerName: customer && names.get(customer), answer: row.answered?.answer, laterAt: row.answered?.laterAt,
      words: fact?.kind === 'offer/answered' ? fact.personal.words : undefined, probability: row.shown?.probability, isExploring: row.shown?.isExploring,
    })
  })
}

async function namesOf(store: Store, ids: readonly (CustomerId | undefined)[], vault: VaultId | undefined): Promise<ReadonlyMap<CustomerId, string>> {
  const rows = (await store.db.customers.bulkGet([...new Set(ids.flatMap((id) => id ?? []))])).filter((row) => row?.vault === vault).filter((row) => row !== undefined)
  const groups = await groupsOfRows(store, rows)
  return new Map(groups.flatMap(({ ids: own, state }) => own.flatMap((id) => (state.name ? [[id, state.name.value.name] as const] : []))))
}
