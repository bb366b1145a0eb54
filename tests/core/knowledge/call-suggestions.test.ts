import { describe, expect, it } from 'vitest'
import type { ArticleId, EpochMs, OfferId } from '../../../src/core/contract/ids'
import type { SuggestedList } from '../../../src/core/contract/suggestions'
import { NO_SUGGESTIONS, takeFromList, takeOffer, takeSuggested, withoutCard, type CallSuggestions } from '../../../src/core/knowledge/suggest/call-suggestions'
import { feedbackOf, learnedFrom } from '../../../src/core/knowledge/suggest/learned-from'

const NOON = 1_790_000_000_000
let ids = 0
const desk = (ms: number, dial: 'novice' | 'practised' | 'expert' = 'practised') => ({ dial, now: (NOON + ms) as EpochMs, newId: () => `id-${(ids += 1)}` })
const id = (name: string) => name as ArticleId
const aList = (names: readonly string[], confidence = 0.9): SuggestedList => ({
  ranked: names.map((name, place) => ({ article: id(name), score: 1 - place / 10, features: [1 - place / 10, 0] })), confidence, threshold: 0.8, evidence: [1, 0.4],
  said: { terms: [['漫游', 1]], newest: [['日本', 1]] },
})
const shown = (state: CallSuggestions) => state.card?.article

describe('the one card of a call', () => {
  it('comes when the first of the list is sure enough, and not before', () => {
    const unsure = takeSuggested(NO_SUGGESTIONS, aList(['roaming'], 0.7), desk(0))
    expect([shown(unsure), unsure.list?.ranked.length]).toEqual([undefined, 1])
    expect(shown(takeSuggested(unsure, aList(['roaming'], 0.85), desk(1000)))).toBe('roaming')
  })

  it('stays while nobody has touched it: another that fits better does not push it away', () => {
    const one = takeSuggested(NO_SUGGESTIONS, aList(['roaming', 'bill']), desk(0))
    const next = takeSuggested(one, aList(['bill', 'roaming']), desk(20_000))
    expect([shown(next), next.list?.ranked[0]?.article]).toEqual(['roaming', 'bill'])
  })

  it('goes by itself when it was left for a minute and something else fits now; that comes after the usual pause', () => {
    const one = takeSuggested(NO_SUGGESTIONS, aList(['roaming']), desk(0))
    const left = takeSuggested(one, aList(['bill']), desk(61_000))
    expect(shown(left)).toBeUndefined()
    expect(shown(takeSuggested(left, aList(['bill']), desk(92_000)))).toBe('bill')
  })

  it('is not shown again in the same call, and no other comes within the pause', () => {
    const away = withoutCard(takeSuggested(NO_SUGGESTIONS, aList(['roaming']), desk(0)), 'card/dismissed', desk(5000).now)
    expect(shown(takeSuggested(away, aList(['bill']), desk(10_000)))).toBeUndefined()
    expect(shown(takeSuggested(away, aList(['roaming']), desk(60_000)))).toBeUndefined()
    expect(shown(takeSuggested(away, aList(['bill']), desk(60_000)))).toBe('bill')
  })

  it('may be taken from the list at any time, which costs nothing of what may come unasked', () => {
    const one = takeSuggested(NO_SUGGESTIONS, aList(['roaming', 'bill']), desk(0))
    const taken = takeFromList(one, id('bill'), desk(1000))
    expect([taken?.card?.article, taken?.card?.isAsked, taken?.attention.unasked]).toEqual(['bill', true, 1])
    expect(takeFromList(one, id('elsewhere'), desk(1000))).toBeUndefined()
  })

  it('may be an offer, within the same budget: never beside an article, never twice, and not in the pause after another', () => {
    const fits = (...offers: readonly (readonly [string, number])[]) => offers.map(([offer, fit]) => ({ offer: offer as OfferId, fit, words: ['流量'] }))
    const article = takeSuggested(NO_SUGGESTIONS, aList(['roaming']), desk(0))
    expect(takeOffer(article, fits(['pack', 1]), desk(1000)).offer).toBeUndefined()
    const offer = takeOffer(NO_SUGGESTIONS, fits(['unsure', 0.5], ['pack', 0.7], ['family', 1]), desk(0))
    expect([offer.offer?.offer, offer.attention.unasked]).toEqual(['pack', 1])
    expect(shown(takeSuggested(offer, aList(['roaming']), desk(20_000)))).toBeUndefined()
    const away: CallSuggestions = withoutCard(offer, 'card/cleared', desk(5000).now)
    expect(takeOffer(away, fits(['family', 1]), desk(10_000)).offer).toBeUndefined()
    expect(takeOffer(away, fits(['pack', 1], ['family', 1]), desk(60_000)).offer?.offer).toBe('family')
  })

  it('that is an offer makes room for the article that the agent takes, and for what fits after a minute', () => {
    const offer = takeOffer({ ...NO_SUGGESTIONS, list: aList(['roaming']) }, [{ offer: 'pack' as OfferId, fit: 1, words: [] }], desk(0))
    const taken = takeFromList({ ...offer, heard: 'line-9' }, id('roaming'), desk(1000))
    expect(taken).toMatchObject({ card: { article: 'roaming' }, heard: 'line-9', attention: { unasked: 1, lastGoneAt: desk(1000).now, visible: 'roaming' } })
    expect(taken).not.toHaveProperty('offer')
    expect(takeSuggested(offer, aList(['roaming']), desk(61_000)).offer).toBeUndefined()
  })
})

describe('what is learned of a judgement', () => {
  const card = takeSuggested(NO_SUGGESTIONS, aList(['roaming', 'bill']), desk(0)).card!

  it('is, of what was accepted: what was said, what stood beside it, and that the first was right', () => {
    const learned = learnedFrom(card, 'accepted')
    expect(learned).toMatchObject({ choice: { taken: [1, 0], left: [[0.9, 0]] }, judged: { isRight: true } })
    expect(feedbackOf('accepted', { call: 'c', article: 'roaming' }, JSON.parse(JSON.stringify(learned)))).toMatchObject({ kind: 'accepted', turn: { terms: new Map([['漫游', 1]]), newest: new Map([['日本', 1]]) } })
  })

  it('is, of what was taken further down, that the first was wrong', () => {
    const taken = takeFromList({ ...NO_SUGGESTIONS, list: card.list }, id('bill'), desk(0))?.card
    expect(taken && learnedFrom(taken, 'accepted').judged).toEqual({ evidence: [1, 0.4], isRight: false })
  })

  it('is, of what was dismissed, only that it was wrong, without a word of the call', () => {
    expect(learnedFrom(card, 'dismissed')).toEqual({ judged: { evidence: [1, 0.4], isRight: false } })
    expect(feedbackOf('dismissed', { call: 'c', article: 'roaming' }, learnedFrom(card, 'dismissed'))).toMatchObject({ kind: 'dismissed' })
  })

  it('is nothing of what was only put away', () => {
    expect(learnedFrom(card, 'cleared')).toEqual({})
    expect(feedbackOf('cleared', { call: 'c', article: 'roaming' }, {})).toEqual({ kind: 'cleared' })
  })
})
