import { beforeEach, describe, expect, test } from 'vitest'
import { saveDefinitions } from '../../src/adapters/store/definitions'
import { importArticles } from '../../src/adapters/store/save-articles'
import { readOffers } from '../../src/adapters/store/read/read-offers'
import { readSuggested } from '../../src/adapters/store/read/read-suggested'
import { readSuggestions } from '../../src/adapters/store/suggestion-rows'
import { reportSignal } from '../../src/background/calls/report-signal'
import type { Desk } from '../../src/background/desk'
import { answerOffer } from '../../src/background/offers/answer-offer'
import { judgeSuggestion, muteSuggestions } from '../../src/background/suggestions/judge-suggestion'
import { putAside } from '../../src/background/suggestions/put-aside'
import { typeLine } from '../../src/background/transcripts/type-line'
import type { ArticleId, CallId, EpochMs, LineId, OfferId } from '../../src/core/contract/ids'
import { FITS } from '../../src/core/offers/context-of-fit'
import { anOffer, same } from '../core/offers/an-offer'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
const [PACK, FAMILY, VIP] = ['line-1.pack', 'line-1.family', 'line-1.vip'] as [OfferId, OfferId, OfferId]
let background: Background
let desk: Desk
const later = (ms: number) => (NOON + ms) as EpochMs

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await saveDefinitions(desk.store, [
    anOffer({ id: PACK, line: LINE, labels: same('流量加餐包'), phrasings: { 'zh-CN': ['流量怎么超了', '流量不够用'], 'zh-TW': ['流量怎麼超量了'] } }),
    anOffer({ id: FAMILY, line: LINE, labels: same('家庭共享套餐'), phrasings: { 'zh-CN': ['家里几个号码能不能合在一起'] }, value: 1_000 }),
    anOffer({ id: VIP, line: LINE, labels: same('贵宾礼遇'), phrasings: { 'zh-CN': ['老客户有没有优惠'] }, eligibility: [{ id: 'vip', rule: { in: ['贵宾', { var: 'tags' }] }, whyNot: same('只给贵宾') }] }),
  ])
  answerByThread(background, threadOf(desk.store))
  background.setNow(later(1000))
  await reportSignal(desk, { signals: [aSignal('ringing'), aSignal('answered', { at: later(500) })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
})

const call = async () => (await desk.store.db.calls.toArray())[0]?.id as CallId
async function say(text: string, speaker: 'customer' | 'agent' = 'customer'): Promise<void> {
  const before = (await readSuggestions(desk.store, await call()))?.heard
  await typeLine(desk, { call: await call(), speaker, text }, AT_DESK)
  await eventually(async () => expect((await readSuggestions(desk.store, await call()))?.heard ?? before).not.toBe(before))
}
const now = async () => await readSuggested(desk.store, await call())
const offers = async () => {
  const row = await desk.store.db.calls.get(await call())
  return row && (await readOffers(desk.store, { call: row, settings: desk.settings, now: desk.now() }))
}
const facts = async (kind: string) => (await desk.store.db.facts.toArray()).filter((fact) => fact.kind === kind)

describe('what is said', () => {
  test('puts up the offer that fits and may be made, with the words that brought it, and is on record once', async () => {
    await say('你好')
    expect((await now())?.offer).toBeUndefined()
    await say('我这个月流量怎么又超了')
    expect(await now()).toMatchObject({ offer: { offer: PACK, words: [expect.stringContaining('流量')] } })
    await say('谢谢')
    expect((await facts('offer/shown')).map(({ open }) => open)).toMatchObject([{ offer: PACK, probability: 1 }])
    expect(JSON.stringify(await desk.store.db.suggestions.toArray())).not.toContain('流量')
  })

  test('moves the order of what may be offered: what was spoken of comes before what is worth more', async () => {
    expect((await offers())?.ranked[0]?.id).toBe(FAMILY)
    await saveDefinitions(desk.store, [anOffer({ id: FAMILY, version: 2, line: LINE, labels: same('家庭共享套餐'), phrasings: {} })])
    await muteSuggestions(desk, { call: await call(), isMuted: true }, AT_DESK)
    await say('流量不够用，流量怎么超了')
    const first = (await offers())?.ranked[0]?.id
    expect(first).toBe(PACK)
    expect((await now())?.offer).toBeUndefined()
  })

  test('puts up nothing that this customer may not be offered', async () => {
    await say('老客户有没有优惠')
    expect((await readSuggestions(desk.store, await call()))?.fits?.find(({ offer }) => offer === VIP)?.fit).toBeGreaterThanOrEqual(FITS)
    expect((await now())?.offer).toBeUndefined()
    expect(await facts('offer/shown')).toEqual([])
  })

  test('brings the answer first: an article that comes up keeps its place, and the offer waits', async () => {
    await importArticles(desk.store, [anArticleRow('usage', '流量超了怎么收费', { body: '套外按 5 元 1 GB 计。', phrasings: ['流量怎么超了', '我这个月流量怎么超了这么多'] }), anArticleRow('moving', '宽带移机', { body: '预约师傅上门。', phrasings: ['我搬家了宽带怎么办'] })])
    await say('我这个月流量怎么超了')
    expect([(await now())?.card?.article.id, (await now())?.offer]).toEqual(['line-1.usage' as ArticleId, undefined])
    const shown = (await now())?.card
    await judgeSuggestion(desk, { call: await call(), suggestion: shown?.id as never, judgement: 'accepted' }, AT_DESK)
    background.setNow(later(10_000))
    await say('流量真的不够用')
    expect((await now())?.offer).toBeUndefined()
    background.setNow(later(60_000))
    await say('所以流量总不够用')
    expect((await now())?.offer?.offer).toBe(PACK)
  })
})

describe('the offer that is up', () => {
  test('goes when the customer has answered, and no other takes its place at once', async () => {
    await say('我这个月流量怎么超了')
    await answerOffer(desk, { call: await call(), offer: PACK, answer: 'accepted', words: '办吧' }, AT_DESK)
    expect((await now())?.offer).toBeUndefined()
    await say('家里几个号码能不能合在一起')
    expect((await now())?.offer).toBeUndefined()
  })

  test('is put away by one click, and does not come back in this call', async () => {
    await say('我这个月流量怎么超了')
    await judgeSuggestion(desk, { call: await call(), suggestion: (await now())?.offer?.id as never, judgement: 'dismissed' }, AT_DESK)
    background.setNow(later(120_000))
    await say('流量不够用')
    expect((await now())?.offer).toBeUndefined()
    expect(await facts('suggestion/judged')).toEqual([])
    expect((await facts('offer/dismissed')).map(({ open }) => open)).toMatchObject([{ offer: PACK, call: await call() }])
  })

  test('teaches nothing when it is only put away', async () => {
    await say('我这个月流量怎么又超了')
    await judgeSuggestion(desk, { call: await call(), suggestion: (await now())?.offer?.id as never, judgement: 'cleared' }, AT_DESK)
    expect([await facts('offer/dismissed'), (await offers())?.others.find(({ offer }) => offer.id === PACK)]).toEqual([[], undefined])
  })

  test('comes up no more where agents keep saying that it does not fit such customers; it may still be made, and "Why not?" says so', async () => {
    await say('我这个月流量怎么超了')
    await judgeSuggestion(desk, { call: await call(), suggestion: (await now())?.offer?.id as never, judgement: 'dismissed' }, AT_DESK)
    const [count] = await desk.store.db.offerCounts.toArray()
    expect(count).toMatchObject({ offer: PACK, shown: 1, accepted: 0, dismissed: 1 })
    expect((await offers())?.others.find(({ offer }) => offer.id === PACK)?.whys).toEqual([{ kind: 'dismissed', count: 1 }])
    await desk.store.db.offerCounts.put({ ...count!, shown: 9, dismissed: 9 })
    await reportSignal(desk, { signals: [aSignal('ended', { at: later(2000), outcome: 'completed' }), aSignal('ringing', { ref: 'call-2', at: later(3000) }), aSignal('answered', { ref: 'call-2', at: later(4000) })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
    const second = (await desk.store.db.calls.toArray()).find(({ legs }) => legs.some(({ ref }) => ref === 'call-2'))!
    background.setNow(later(5000))
    await typeLine(desk, { call: second.id, speaker: 'customer', text: '我这个月流量怎么超了' }, AT_DESK)
    await eventually(async () => expect((await readSuggestions(desk.store, second.id))?.fits?.[0]?.fit).toBeGreaterThanOrEqual(FITS))
    expect((await readSuggested(desk.store, second.id))?.offer).toBeUndefined()
    expect((await readOffers(desk.store, { call: second, settings: desk.settings, now: desk.now() }))?.ranked.map(({ id }) => id)).toContain(PACK)
  })

  test('makes room as soon as the customer complains, with the line that says so, until the agent says that it is none', async () => {
    await say('我这个月流量怎么超了')
    await say('我要投诉你们')
    expect((await now())?.offer).toBeUndefined()
    expect((await offers())?.ranked).toEqual([])
    expect((await offers())?.upset).toMatchObject([{ kind: 'complaint', text: '我要投诉你们', words: '投诉' }])
    expect((await offers())?.others.find(({ offer }) => offer.id === PACK)?.whys).toMatchObject([{ kind: 'complaint', heard: { words: '投诉' } }])
    expect(await putAside(desk, { call: await call(), line: (await offers())?.upset[0]?.line as never }, AT_DESK)).toEqual({ ok: true, value: undefined })
    expect((await offers())?.upset).toEqual([])
    expect((await offers())?.ranked.map(({ id }) => id)).toContain(PACK)
  })

  test('is not put up in anger, whatever fits', async () => {
    await say('气死我了，流量怎么超了')
    expect((await now())?.offer).toBeUndefined()
    expect((await offers())?.facts.mood).toBe('angry')
    expect((await offers())?.others.find(({ offer }) => offer.id === PACK)?.whys).toMatchObject([{ kind: 'anger', heard: { words: '气死' } }])
  })
})
