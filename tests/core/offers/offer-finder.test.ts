import { describe, expect, it } from 'vitest'
import { contextOfFit, FITS } from '../../../src/core/offers/context-of-fit'
import { OfferFinder } from '../../../src/core/knowledge/suggest/offer-finder'
import type { OfferId } from '../../../src/core/contract/ids'
import type { SaidTurn } from '../../../src/core/knowledge/thread-messages'
import { anOffer, same } from './an-offer'
import { demoOffers } from './demo-offers'
import { HARD_TALKS, TALKS, type Talk } from './offer-talks'

const turn = (text: string): SaidTurn => (text.startsWith('>') ? { speaker: 'agent', text: text.slice(1) } : { speaker: 'customer', text })
const finders = new Map((['telecom', 'bank', 'airline', 'utility'] as const).map((trade) => [trade, new OfferFinder(demoOffers(trade))]))

/** Of the talks: how many have an offer, for how many one is sure enough to be put up, and how many of those are the one that is meant. */
function measure(talks: readonly Talk[]) {
  const found = talks.map(([trade, meant, ...turns]) => ({ meant, first: finders.get(trade)?.find(turns.map(turn))[0] }))
  const up = found.flatMap(({ meant, first }) => (first && first.fit >= FITS ? [{ meant, first }] : []))
  return { meant: found.filter(({ meant }) => meant !== null).length, up: up.length, right: up.filter(({ meant, first }) => meant !== null && first.offer.endsWith(meant)).length }
}

describe('what is said, against what customers say when an offer fits', () => {
  it('finds the offer that is meant in talks in all three ways of writing, and none where another thing is meant', () => {
    const { meant, up, right } = measure(TALKS)
    expect(right).toBe(up)
    expect(right / meant).toBeGreaterThan(0.85)
  })

  it('is not sure where words only meet, and misses what is said in other words', () => {
    const { meant, up, right } = measure(HARD_TALKS)
    expect(right).toBe(up)
    expect(right / meant).toBeGreaterThan(0.25)
  })

  it('says the words that brought it, as they were said, and forgets what was said long ago', () => {
    const finder = finders.get('telecom')
    const [first] = finder?.find([turn('我的流量怎麼超量了')]) ?? []
    expect(first?.words[0]).toBe('流量')
    const later = ['好的', '那我問一下門號', '要怎麼停話', '需要什麼證件', '本人去嗎', '謝謝'].map(turn)
    expect(finder?.find([turn('我的流量怎麼超量了'), ...later])).toEqual([])
  })

  it('leaves out what is retired, and finds an offer by its name', () => {
    const offers = [anOffer({ id: 'a' as OfferId, labels: same('Travel cover'), phrasings: {} }), anOffer({ id: 'b' as OfferId, labels: same('Pet cover'), phrasings: {}, retiredAt: 1 as never })]
    const finder = new OfferFinder(offers)
    expect(finder.find([turn('what is travel cover')]).map(({ offer, fit }) => [offer, fit])).toEqual([['a', 1]])
    expect(finder.find([turn('what is pet cover')]).every(({ offer, fit }) => offer === 'a' && fit < FITS)).toBe(true)
    expect(new OfferFinder([]).find([turn('anything')])).toEqual([])
  })

  it('counts for an offer as much as it was said, and for none that was not spoken of', () => {
    expect([0, 0.5, 1].map(contextOfFit)).toEqual([1, 2.75, 8])
  })
})
