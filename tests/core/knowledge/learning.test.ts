import { describe, expect, it } from 'vitest'
import { learnActions, likelyActions, whyAction } from '../../../src/core/knowledge/actions/action-model'
import { momentOf } from '../../../src/core/knowledge/actions/moment-of'
import { chooseThreshold, NEVER } from '../../../src/core/knowledge/suggest/choose-threshold'
import { confidenceOf, EVIDENCE } from '../../../src/core/knowledge/suggest/confidence'
import { learnFromFeedback, type Feedback } from '../../../src/core/knowledge/suggest/feedback'
import { choiceOf, learnWeights } from '../../../src/core/knowledge/suggest/learn-weights'
import { NOTHING_LEARNED } from '../../../src/core/knowledge/suggest/learned'
import { DEFAULT_WEIGHTS, FEATURES, type RankedArticle } from '../../../src/core/knowledge/suggest/rank-articles'
import { atOnce } from '../../../src/core/at-once'

const features = (given: Partial<Record<(typeof FEATURES)[number], number>>) => FEATURES.map((name) => given[name] ?? 0)
const evidence = (given: Partial<Record<(typeof EVIDENCE)[number], number>>) => EVIDENCE.map((name) => (name === 'always' ? 1 : given[name] ?? 0))
const taken = { taken: features({ window: 0.4, parent: 1 }), left: [features({ window: 1 })] }
const accepted = (call: string, isRight: boolean): Feedback =>
  ({ kind: 'accepted', turn: { call, article: 'a', terms: new Map(), newest: new Map() }, choice: taken, judged: { evidence: evidence({ aheadOfSecond: isRight ? 0.9 : 0.1 }), isRight } })
const alternating = Array.from({ length: 200 }, (_, call) => accepted(`call ${call}`, call % 2 === 0))

describe('learning', () => {
  it('puts what is taken higher the next time', () => {
    const weights = atOnce(learnWeights(Array.from({ length: 50 }, () => taken), DEFAULT_WEIGHTS))
    const score = (values: readonly number[]) => values.reduce((sum, value, at) => sum + value * weights[at]!, 0)
    expect(score(taken.taken)).toBeGreaterThan(score(taken.left[0]!))
  })

  it('learns nothing from what stood too low to be seen', () => {
    const ranked = Array.from({ length: 50 }, (_, article): RankedArticle => ({ article, score: 50 - article, features: DEFAULT_WEIGHTS }))
    expect([choiceOf(ranked, (article) => article === 40), choiceOf(ranked, (article) => article === 3)?.left.length]).toEqual([undefined, 10])
  })

  it('learns nothing from cards that were only put away', () => {
    expect(atOnce(learnFromFeedback(Array.from({ length: 100 }, () => ({ kind: 'cleared' as const }))))).toEqual(NOTHING_LEARNED)
  })

  it('is less sure of cards like those that were dismissed', () => {
    const dismissed = Array.from({ length: 100 }, (_, call): Feedback => ({ kind: 'dismissed', call: `bad ${call}`, judged: { evidence: evidence({ aheadOfSecond: 0.9 }), isRight: false } }))
    const sure = ({ coefficients }: typeof NOTHING_LEARNED) => confidenceOf(evidence({ aheadOfSecond: 0.9 }), coefficients)
    expect(sure(atOnce(learnFromFeedback([...alternating, ...dismissed])))).toBeLessThan(sure(atOnce(learnFromFeedback(alternating))))
  })

  it('shows what was right, and not what was wrong', () => {
    const { coefficients, threshold } = atOnce(learnFromFeedback(alternating))
    const isShown = (aheadOfSecond: number) => confidenceOf(evidence({ aheadOfSecond }), coefficients) >= threshold
    expect([isShown(0.9), isShown(0.1)]).toEqual([true, false])
  })

  it('goes in small steps, so that its thread can breathe', () => {
    let steps = 0
    for (const _ of learnFromFeedback(alternating)) steps += 1
    expect(steps).toBeGreaterThan(50)
  })

  it('learns the same from the same log', () => {
    expect(atOnce(learnFromFeedback(alternating))).toEqual(atOnce(learnFromFeedback(alternating)))
  })

  it('keeps the threshold of before while hardly any card was judged', () => {
    expect(atOnce(learnFromFeedback(alternating.slice(0, 5))).threshold).toBe(NOTHING_LEARNED.threshold)
  })
})

describe('the threshold', () => {
  const halfRight = (count: number) => Array.from({ length: count }, (_, n) => ({ confidence: n / count, isRight: n >= count / 2 || n % 10 === 0 }))

  it('is the least at which four of five cards are right, and a little more, where many were judged', () => {
    const cards = halfRight(20_000)
    const threshold = chooseThreshold(cards)
    const shown = cards.filter(({ confidence }) => confidence >= threshold)
    const share = shown.filter(({ isRight }) => isRight).length / shown.length
    expect([share >= 0.8, share < 0.85]).toEqual([true, true])
  })

  it('of few cards stays near to where it stood before, from above and from below', () => {
    const before = NOTHING_LEARNED.threshold
    const tooHigh = Array.from({ length: 80 }, (_, n) => ({ confidence: 0.9 + n / 1000, isRight: n >= 10 }))
    for (const cards of [halfRight(80), tooHigh]) expect(Math.abs(chooseThreshold(cards) - before)).toBeLessThan(0.15)
    expect(chooseThreshold(halfRight(80))).toBeLessThan(before)
  })

  it('is higher the fewer cards speak for it', () => {
    expect(chooseThreshold(halfRight(60))).toBeGreaterThan(chooseThreshold(halfRight(1000)))
  })

  it('shows nothing at all where no card is sure enough', () => {
    expect(chooseThreshold(Array.from({ length: 100 }, (_, n) => ({ confidence: n / 200, isRight: n % 3 === 0 })))).toBe(NEVER)
  })
})

describe('the next action', () => {
  const call = (said: string) => [{ role: 'agent' as const, text: 'How can I help?' }, { role: 'customer' as const, text: said }]
  const log = ['book a room', 'book a room please', 'I want to book a room', 'room to book'].map((said) => ({ moment: momentOf(call(said)), action: 'ask name' }))
    .concat(['that is all', 'that is all thanks', 'no that is all', 'all good that is all'].map((said) => ({ moment: momentOf(call(said)), action: 'say goodbye' })))
  const model = atOnce(learnActions(log))

  it('is what was done at moments like this one', () => {
    expect(likelyActions(model, momentOf(call('please book me a room')), 1)[0]?.action).toBe('ask name')
    expect(likelyActions(model, momentOf(call('thanks that is all')), 1)[0]?.action).toBe('say goodbye')
  })

  it('has a probability, and all of them together are one', () => {
    expect(likelyActions(model, momentOf(call('book')), 10).reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
  })

  it('says which words spoke for it', () => {
    expect(whyAction(model, momentOf(call('book a room')), 'ask name').some((feature) => feature.includes('room'))).toBe(true)
  })

  it('is none where nothing was ever done', () => {
    expect(likelyActions(atOnce(learnActions([])), momentOf(call('hello')), 3)).toEqual([])
  })
})
