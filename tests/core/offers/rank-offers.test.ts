import { describe, expect, it } from 'vitest'
import type { Offer } from '../../../src/core/contract/offers'
import type { OfferId } from '../../../src/core/contract/ids'
import { drawBeta } from '../../../src/core/offers/draw-beta'
import { cellOf, type Learnt, type Tally } from '../../../src/core/offers/offer-counts'
import { EXPLORED_SHARE, rankOffers } from '../../../src/core/offers/rank-offers'
import { seededRandom } from '../../../src/core/offers/seeded-random'
import { anOffer } from './an-offer'

const NOTHING: Learnt = { all: { shown: 0, accepted: 0, dismissed: 0 }, ofOffer: new Map(), ofSegment: new Map() }
const tally = (shown: number, accepted: number, dismissed = 0): Tally => ({ shown, accepted, dismissed })
const offer = (id: string, change: Partial<Offer> = {}) => anOffer({ id: id as OfferId, ...change })
const options = (seed: string, more: Partial<Parameters<typeof rankOffers>[1]> = {}) =>
  ({ learnt: NOTHING, segment: 'none', contextOf: () => 1, random: seededRandom(seed), ...more })
/** How often each came first. */
function firsts(offers: readonly Offer[], more: Partial<Parameters<typeof rankOffers>[1]>, rounds = 600): Record<string, number> {
  const counts: Record<string, number> = {}
  for (let round = 0; round < rounds; round += 1) {
    const id = rankOffers(offers, options(`round ${round}`, more)).ranked[0]!.offer.id
    counts[id] = (counts[id] ?? 0) + 1 / rounds
  }
  return counts
}

describe('ranking', () => {
  it('is the same each time for one seed, so that a card does not change its mind', () => {
    const offers = ['a', 'b', 'c', 'd'].map((id) => offer(id))
    const order = () => rankOffers(offers, options('call-1')).ranked.map(({ offer: { id } }) => id)
    expect(order()).toEqual(order())
    expect(order()).toHaveLength(4)
  })

  it('puts first what is worth more, all else alike', () => {
    expect(firsts([offer('dear', { value: 50 }), offer('cheap', { value: 5 })], {}).dear).toBeGreaterThan(0.8)
  })

  it('follows the context and the lever of a lead', () => {
    const offers = [offer('fits'), offer('else')]
    expect(firsts(offers, { contextOf: ({ id }) => (id === 'fits' ? 8 : 1) }).fits).toBeGreaterThan(0.75)
    // The lot may still bring it up: that is how it is known what it would be worth.
    expect(firsts([offer('up'), offer('never', { weight: 0 })], {}).never ?? 0).toBeLessThan(2 * EXPLORED_SHARE)
  })

  it('puts first what is accepted more often, and asks the segment before the whole', () => {
    const learnt: Learnt = {
      all: tally(400, 40), ofOffer: new Map([['liked' as OfferId, tally(200, 30)], ['other' as OfferId, tally(200, 10)]]),
      ofSegment: new Map([[cellOf('other' as OfferId, 'vip'), tally(100, 60)]]),
    }
    const offers = [offer('liked'), offer('other')]
    expect(firsts(offers, { learnt }).liked).toBeGreaterThan(0.6)
    expect(firsts(offers, { learnt, segment: 'vip' }).other).toBeGreaterThan(0.9)
  })

  it('puts later what agents keep saying does not fit, less so than what was only shown so much more, and among such customers alone', () => {
    const learntOf = (dismissed: number): Learnt => ({
      all: tally(400, 40, dismissed), ofOffer: new Map([['a' as OfferId, tally(200, 20)], ['b' as OfferId, tally(200, 20)]]), ofSegment: new Map([[cellOf('a' as OfferId, 'vip'), tally(60, 6, dismissed)], [cellOf('b' as OfferId, 'vip'), tally(60, 6)]]),
    })
    const [offers, often] = [[offer('a'), offer('b')], (dismissed: number, segment: string) => firsts(offers, { learnt: learntOf(dismissed), segment }).a ?? 0]
    expect(often(40, 'vip')).toBeLessThan(often(0, 'vip') - 0.05)
    expect(often(40, 'vip')).toBeGreaterThan(0.1)
    expect(often(40, 'none')).toBe(often(0, 'none'))
  })

  it('writes down with what probability the first came first', () => {
    const offers = [offer('a', { value: 12 }), offer('b'), offer('c', { value: 8 })]
    const often = firsts(offers, {}, 2000)
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const { ranked, probability } = rankOffers(offers, options(seed))
      expect(Math.abs(probability() - (often[ranked[0]!.offer.id] ?? 0))).toBeLessThan(0.1)
    }
    expect(rankOffers([offer('a')], options('1')).probability()).toBe(1)
    expect(rankOffers([], options('1'))).toMatchObject({ ranked: [], isExploring: false })
  })

  it('gives a small share of first places by lot', () => {
    const offers = [offer('sure', { value: 1000 }), offer('other', { value: 1 })]
    let explored = 0
    for (let round = 0; round < 3000; round += 1) if (rankOffers(offers, options(`${round}`)).isExploring) explored += 1
    expect(explored / 3000).toBeGreaterThan(EXPLORED_SHARE / 2)
    expect(explored / 3000).toBeLessThan(EXPLORED_SHARE * 2)
  })
})

it.each([[1, 9], [0.4, 3.6], [30, 10]])('a draw of Beta(%d, %d) has its mean and its spread', (a, b) => {
  const random = seededRandom(`beta ${a}`)
  const draws = Array.from({ length: 20_000 }, () => drawBeta(a, b, random))
  const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
  const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length
  expect(mean).toBeCloseTo(a / (a + b), 2)
  expect(Math.sqrt(variance)).toBeCloseTo(Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1))), 2)
})
