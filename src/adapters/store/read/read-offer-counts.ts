import { mergeCounts, type OfferCount } from '../../../core/offers/offer-counts'
import type { Store } from '../store'

/** This desk's own counts, and the latest that is known of every other's. */
export async function readOfferCounts({ db }: Store): Promise<readonly OfferCount[]> {
  const [own, elsewhere, device] = await Promise.all([db.offerCounts.toArray(), db.offerCountsElsewhere.toArray(), db.meta.get('device')])
  const { id, nextSeq } = device?.key === 'device' ? device : { id: undefined, nextSeq: 0 }
  // Of another desk's facts that a backup brought, its own file knows better.
  return mergeCounts(own.map((count) => ({ ...count, seq: count.device === id ? nextSeq : 0 })), elsewhere)
}
