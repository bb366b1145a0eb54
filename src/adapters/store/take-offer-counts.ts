import type { DeviceId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { bucketOf, mergeCounts, type OfferCount } from '../../core/offers/offer-counts'
import { keyOfCount } from './fold-offer-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { Store } from './store'

/** Takes in counts of other desks. What they say of this one it knows itself. Answers how many were new or newer. */
export async function takeOfferCounts({ db }: Store, counts: readonly OfferCount[]): Promise<Result<number, NotSaved>> {
  return await orNotSaved(() => db.transaction('rw', db.offerCountsElsewhere, db.meta, async () => {
    const device = await db.meta.get('device')
    const own: DeviceId | undefined = device?.key === 'device' ? device.id : undefined
    const given = mergeCounts(counts.filter((count) => count.device !== own))
    const here = (await db.offerCountsElsewhere.bulkGet(given.map(keyOfCount))).filter((row) => row !== undefined)
    const before = new Map(here.map((row) => [bucketOf(row), row]))
    const fresh = mergeCounts(here, given).filter((count) => !isSame(count, before.get(bucketOf(count))))
    await db.offerCountsElsewhere.bulkPut(fresh)
    return fresh.length
  }))
}

const isSame = (one: OfferCount, other: OfferCount | undefined): boolean =>
  one.seq === other?.seq && one.shown === other.shown && one.accepted === other.accepted && (one.dismissed ?? 0) === (other.dismissed ?? 0)
