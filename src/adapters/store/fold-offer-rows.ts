import { dayBucket } from '../../core/contacts/day'
import type { OfferId, VaultId } from '../../core/contract/ids'
import { foldOfferResult, type OfferFact, type OfferResult } from '../../core/offers/fold-offer-result'
import { bucketOf, type OfferCount } from '../../core/offers/offer-counts'
import type { HeldFact } from './held-fact'
import type { OfferCountKey, OfferCountRow, OfferResultRow } from './offer-rows'
import type { Store } from './store'

export interface FoldedOffers {
  readonly offerResults: readonly OfferResultRow[]
  readonly offerCounts: readonly OfferCountRow[]
}

export interface OfferChange {
  readonly before: OfferResultRow | undefined
  readonly after: OfferResultRow
}

type HeldOfferFact = HeldFact & { readonly fact: OfferFact }
const isOfOffer = (held: HeldFact): held is HeldOfferFact => held.fact.kind === 'offer/shown' || held.fact.kind === 'offer/answered' || held.fact.kind === 'offer/dismissed'

export async function foldOfferRows(store: Store, held: readonly HeldFact[]): Promise<FoldedOffers & { readonly changes: readonly OfferChange[] }> {
  const own = held.filter(isOfOffer)
  if (own.length === 0) return { offerResults: [], offerCounts: [], changes: [] }
  const nameOf = ({ contact, offer }: { readonly contact: string; readonly offer: OfferId }) => `${contact} ${offer}`
  const keys = [...new Map(own.map(({ fact: { open } }) => [nameOf(open), [open.contact, open.offer] as [string, string]])).values()]
  const before = new Map((await store.db.offerResults.bulkGet(keys)).flatMap((row) => (row ? [[nameOf(row), row] as const] : [])))
  const after = new Map<string, OfferResultRow>()
  for (const { fact, access } of own) {
    const name = nameOf(fact.open)
    const known = after.get(name) ?? before.get(name)
    const row = rowOf(foldOfferResult(known && resultOf(known), fact), known?.vault ?? access.vault)
    if (row) after.set(name, row)
  }
  const offerResults = [...after.values()]
  const changes = offerResults.map((row) => ({ before: before.get(nameOf(row)), after: row }))
  return { offerResults, offerCounts: await countOffers(store, changes), changes }
}

/** The counts that these changes touch, as they become: 0 shown is a row that goes. */
export async function countOffers({ db }: Store, changes: readonly { readonly before?: OfferResultRow | undefined; readonly after?: OfferResultRow }[]): Promise<OfferCountRow[]> {
  const deltas = new Map<string, OfferCountRow>()
  for (const { before, after } of changes) {
    add(deltas, before, -1)
    add(deltas, after, 1)
  }
  const touched = [...deltas.values()].filter(({ shown, accepted, dismissed }) => shown !== 0 || accepted !== 0 || dismissed !== 0)
  const known = await db.offerCounts.bulkGet(touched.map(keyOfCount))
  return touched.map((delta, index) => sumOf(delta, known[index]))
}

export function putOfferCounts({ db }: Store, rows: readonly OfferCountRow[]): readonly (PromiseLike<unknown>)[] {
  return rows.map((row) => (row.shown > 0 ? db.offerCounts.put(row) : db.offerCounts.delete(keyOfCount(row))))
}

export const keyOfCount = ({ device, day, offer, segment }: Pick<OfferCount, 'device' | 'day' | 'offer' | 'segment'>): OfferCountKey => [device, day, offer, segment]

/** Of an answer without its showing (half of a merge) nobody knows where and when it counts. */
function add(deltas: Map<string, OfferCountRow>, row: OfferResultRow | undefined, sign: 1 | -1): void {
  if (row?.shown === undefined) return
  const { device, segment, at, line } = row.shown
  const { answered, dismissed, offer } = row
  // Who asked the customer after all has the customer's word.
  const count: OfferCountRow = { device, day: dayBucket(at), offer, segment, line, shown: sign, accepted: answered?.answer === 'accepted' ? sign : 0, dismissed: dismissed && !answered ? sign : 0 }
  deltas.set(bucketOf(count), sumOf(count, deltas.get(bucketOf(count))))
}

const sumOf = (one: OfferCountRow, other: OfferCountRow | undefined): OfferCountRow =>
  ({ ...one, shown: one.shown + (other?.shown ?? 0), accepted: one.accepted + (other?.accepted ?? 0), dismissed: (one.dismissed ?? 0) + (other?.dismissed ?? 0) })

function rowOf(result: OfferResult, vault: VaultId): OfferResultRow | undefined {
  const told = result.shown ?? result.answered ?? result.dismissed
  return told && { ...result, vault, line: told.line, agent: told.agent, at: told.at, newestFirst: -told.at }
}

function resultOf(row: OfferResultRow): OfferResult {
  const { vault: _, line: __, agent: ___, at: ____, newestFirst: _____, ...result } = row
  return result
}
