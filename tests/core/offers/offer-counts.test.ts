import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceId, LineId, OfferId } from '../../../src/core/contract/ids'
import { cellOf, decodeOfferCounts, learnFrom, mergeCounts, type OfferCount } from '../../../src/core/offers/offer-counts'

const aCount = (change: Partial<OfferCount> = {}): OfferCount =>
  ({ device: 'desk-1' as DeviceId, day: 20_000, offer: 'a' as OfferId, segment: 'none', line: 'line-1' as LineId, shown: 10, accepted: 2, seq: 5, ...change })

const someCounts = fc.array(fc.record({
  device: fc.constantFrom('desk-1', 'desk-2').map((id) => id as DeviceId), day: fc.integer({ min: 1, max: 3 }), offer: fc.constantFrom('a', 'b').map((id) => id as OfferId),
  segment: fc.constantFrom('none', 'vip'), line: fc.constant('line-1' as LineId), shown: fc.integer({ min: 0, max: 50 }), accepted: fc.integer({ min: 0, max: 50 }), dismissed: fc.integer({ min: 0, max: 9 }), seq: fc.integer({ min: 0, max: 4 }),
}), { maxLength: 12 })

describe('counts of several desks', () => {
  it('are the same in whatever order, and however often, they are merged', () => {
    fc.assert(fc.property(someCounts, someCounts, someCounts, (one, two, three) => {
      const merged = mergeCounts(one, two, three)
      expect(mergeCounts(three, mergeCounts(two, one))).toEqual(merged)
      expect(mergeCounts(merged, two, merged)).toEqual(merged)
    }))
  })

  it('of a bucket that was counted again keep the later count', () => {
    expect(mergeCounts([aCount({ seq: 9, shown: 12 })], [aCount()])).toEqual([aCount({ seq: 9, shown: 12 })])
  })

  it('come from a file, or are refused', () => {
    const file = { callside: 'offer-counts', v: 1, counts: [aCount()] }
    expect(decodeOfferCounts(JSON.parse(JSON.stringify(file)))).toEqual(file)
    expect(decodeOfferCounts({ ...file, counts: [{ ...aCount(), shown: -1 }] })).toBeUndefined()
    expect(decodeOfferCounts({ ...file, counts: [aCount({ dismissed: 4 })] })?.counts[0]?.dismissed).toBe(4)
    expect(decodeOfferCounts({ ...file, callside: 'library' })).toBeUndefined()
  })
})

describe('learning from counts', () => {
  it('adds up by offer and by segment', () => {
    const learnt = learnFrom([aCount({ dismissed: 3 }), aCount({ segment: 'vip', shown: 5, accepted: 5 }), aCount({ device: 'desk-2' as DeviceId })])
    expect(learnt.ofOffer.get('a' as OfferId)).toEqual({ shown: 25, accepted: 9, dismissed: 3 })
    expect(learnt.ofSegment.get(cellOf('a' as OfferId, 'vip'))).toEqual({ shown: 5, accepted: 5, dismissed: 0 })
  })

  it('forgets a little with every two hundred impressions that came after', () => {
    const learnt = learnFrom([aCount({ offer: 'old' as OfferId }), aCount({ offer: 'new' as OfferId, day: 20_001, shown: 400, accepted: 1 })])
    expect(learnt.ofOffer.get('old' as OfferId)?.shown).toBeCloseTo(10 * 0.98 ** 2)
    expect(learnt.ofOffer.get('new' as OfferId)?.shown).toBe(400)
  })
})
