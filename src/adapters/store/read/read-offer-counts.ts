import type { LineId } from '../../../core/contract/ids'
import { mergeCounts, type OfferCount } from '../../../core/offers/offer-counts'
import { wholeUpTo } from '../segments/whole-up-to'
import type { Store } from '../store'

/** This desk's own counts, and the latest that is known of every other's. `line`: of that one alone, for what one client's customers accept says nothing of another's. */
export async function readOfferCounts(store: Store, line?: LineId): Promise<readonly OfferCount[]> {
  const { db } = store
  const isAsked = (count: { readonly line: LineId }) => line === undefined || count.line === line
  const [own, elsewhere, device] = await Promise.all([db.offerCounts.filter(isAsked).toArray(), db.offerCountsElsewhere.filter(isAsked).toArray(), db.meta.get('device')])
  const { id, nextSeq } = device?.key === 'device' ? device : { id: undefined, nextSeq: 0 }
  if (elsewhere.length === 0) return mergeCounts(own.map((count) => ({ ...count, seq: count.device === id ? nextSeq : 0 })))
  // Of another desk's facts the segments say how far they are whole; as far as that they are as true as its own file.
  const desks = new Map(own.map((count) => [`${count.device} ${count.line}`, count]))
  const known = new Map(await Promise.all([...desks].map(async ([name, { device: of, line }]) => [name, await wholeUpTo(store, of, line)] as const)))
  return mergeCounts(own.map((count) => ({ ...count, seq: count.device === id ? nextSeq : (known.get(`${count.device} ${count.line}`) ?? 0) })), elsewhere)
}
