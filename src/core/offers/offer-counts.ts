import { integer, listOf, optional, record, text, type Decoded } from '../contract/decode'
import type { DeviceId, LineId, OfferId } from '../contract/ids'

/**
 * How often an offer was shown, accepted, and said by the agent not to fit, at one desk on one day, in one segment of customers. Figures of nobody in particular:
 * they are what a team's desks may give each other, for one desk alone learns slowly.
 */
export const decodeOfferCount = record({
  device: text<DeviceId>(64), day: integer(0, 100_000), offer: text<OfferId>(64), segment: text(80), line: text<LineId>(64), shown: integer(0, 1e6), accepted: integer(0, 1e6),
  /** Absent in files of before this was counted: none. */
  dismissed: optional(integer(0, 1e6)),
  /** How far the device's records went when this was counted: of two counts of one bucket the later one is the truer. */
  seq: integer(0, Number.MAX_SAFE_INTEGER),
})
export type OfferCount = Decoded<typeof decodeOfferCount>

/** A file of counts. */
export const decodeOfferCounts = record({ callside: (input: unknown) => (input === 'offer-counts' ? input : undefined), v: integer(1, 1), counts: listOf(decodeOfferCount, 200_000) })

export const bucketOf = ({ device, day, offer, segment }: Pick<OfferCount, 'device' | 'day' | 'offer' | 'segment'>): string => JSON.stringify([device, day, offer, segment])

/** In any order, any number of times, the outcome is the same: of each bucket the latest count stays. */
export function mergeCounts(...lists: readonly (readonly OfferCount[])[]): readonly OfferCount[] {
  const merged = new Map<string, OfferCount>()
  for (const count of lists.flat()) {
    const name = bucketOf(count)
    const known = merged.get(name)
    if (known === undefined || isLater(count, known)) merged.set(name, count)
  }
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}

/** Two desks never count one bucket; a file that somebody changed by hand may, and then the order of merging still does not matter. */
function isLater(one: OfferCount, other: OfferCount): boolean {
  return one.seq !== other.seq ? one.seq > other.seq : one.shown !== other.shown ? one.shown > other.shown : one.accepted !== other.accepted ? one.accepted > other.accepted : (one.dismissed ?? 0) > (other.dismissed ?? 0)
}

export interface Tally {
  readonly shown: number
  readonly accepted: number
  /** Of those shown: not put to the customer, by the agent's word. */
  readonly dismissed: number
}

/** By offer; in it the whole and each segment. */
export interface Learnt {
  readonly all: Tally
  readonly ofOffer: ReadonlyMap<OfferId, Tally>
  readonly ofSegment: ReadonlyMap<string, Tally>
}

/** What worked in spring may not in autumn: every so many impressions all that was counted before weighs a little less. */
const FORGET_EVERY = 200
const KEPT = 0.98

/** Days are forgotten by the impressions that came after them, whoever's: a quiet desk forgets slowly. */
export function learnFrom(counts: readonly OfferCount[]): Learnt {
  const shownOn = new Map<number, number>()
  for (const { day, shown } of counts) shownOn.set(day, (shownOn.get(day) ?? 0) + shown)
  const weights = new Map<number, number>()
  let after = 0
  for (const day of [...shownOn.keys()].sort((one, other) => other - one)) {
    weights.set(day, KEPT ** Math.floor(after / FORGET_EVERY))
    after += shownOn.get(day) ?? 0
  }
  const ofOffer = new Map<OfferId, Tally>()
  const ofSegment = new Map<string, Tally>()
  let all: Tally = NOTHING
  for (const count of counts) {
    const weight = weights.get(count.day) ?? 1
    all = plus(all, count, weight)
    ofOffer.set(count.offer, plus(ofOffer.get(count.offer), count, weight))
    const cell = cellOf(count.offer, count.segment)
    ofSegment.set(cell, plus(ofSegment.get(cell), count, weight))
  }
  return { all, ofOffer, ofSegment }
}

export const cellOf = (offer: OfferId, segment: string): string => JSON.stringify([offer, segment])

const NOTHING: Tally = { shown: 0, accepted: 0, dismissed: 0 }

const plus = (tally: Tally = NOTHING, { shown, accepted, dismissed = 0 }: OfferCount, weight: number): Tally =>
  ({ shown: tally.shown + weight * shown, accepted: tally.accepted + weight * Math.min(accepted, shown), dismissed: tally.dismissed + weight * Math.min(dismissed, shown) })
