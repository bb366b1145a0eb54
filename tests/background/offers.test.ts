import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { saveCall } from '../../src/adapters/store/calls'
import { saveDefinitions, seedDefinitions } from '../../src/adapters/store/definitions'
import { readOfferCounts } from '../../src/adapters/store/read/read-offer-counts'
import { saveDraft } from '../../src/adapters/store/drafts'
import { readOfferFigures, readOfferRecord } from '../../src/adapters/store/read/read-offer-record'
import { readOffers } from '../../src/adapters/store/read/read-offers'
import { readOpenTasks } from '../../src/adapters/store/read/read-tasks'
import { answerOffer } from '../../src/background/offers/answer-offer'
import { recordShown } from '../../src/background/offers/record-shown'
import { takeCounts } from '../../src/background/offers/take-counts'
import type { CallId, CodeId, ContactId, DeviceId, EpochMs, OfferId } from '../../src/core/contract/ids'
import type { Offer } from '../../src/core/contract/offers'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { anOffer, aPlan, same } from '../core/offers/an-offer'
import { aCallRow } from '../fixtures/builders/a-call-row'
import { AGENT, LI_NA, LINE } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, recorded } from '../fixtures/builders/a-story'
import { aBackground, HOME, type Background } from './fakes/a-background'

let background: Background
const PACK = `${LINE}.pack` as OfferId
const CALL = 'call-1' as CallId
const later = (ms: number) => (NOON + ms) as EpochMs
const DAY_MS = 86_400_000
const offer = (change: Partial<Offer> = {}) => anOffer({ id: PACK, line: LINE, ...change })

beforeEach(async () => {
  background = await aBackground({ shift: { agent: AGENT as never, startedAt: NOON }, agent: { id: AGENT as never, number: '1001', name: '林小满' } })
  const { store } = background.desk
  await seedDefinitions(store, { line: LINE, lineName: '手机客服', now: NOON })
  await saveDefinitions(store, [offer(), aPlan({ line: LINE })])
  await appendFacts(store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER)])
  await saveCall(store, await aCall())
})
afterEach(() => vi.restoreAllMocks())

const aCall = async (change: { id?: CallId; contact?: ContactId } = {}) =>
  ({ ...(await aCallRow(background.desk.store)), line: LINE, agent: AGENT as never, match: { rule: 'chosen', customer: LI_NA, isChosen: true, candidates: 1 }, ...change })
const shown = { call: CALL, offer: PACK, segment: 'known', probability: 0.4, isExploring: false }
const offersNow = async (call = CALL) => {
  const row = await background.desk.store.db.calls.get(call)
  return row && (await readOffers(background.desk.store, { call: row, settings: background.desk.settings, now: background.desk.now() }))
}
const record = () => readOfferRecord(background.desk.store, { line: LINE, filters: {}, agent: background.desk.settings.agent }, 10)

describe('an offer that is shown', () => {
  test('is recorded once for a call, however often it is looked at', async () => {
    expect((await offersNow())?.ranked.map(({ id }) => id)).toEqual([PACK])
    expect(await recordShown(background.desk, shown, HOME)).toEqual({ ok: true, value: undefined })
    await recordShown(background.desk, shown, HOME)
    expect(await background.desk.store.db.facts.where('[kind+happenedAt]').between(['offer/shown'], ['offer/shown', Infinity]).count()).toBe(1)
    expect((await record()).lines).toMatchObject([{ offer: PACK, customerName: '李娜', agentShown: '林小满', probability: 0.4 }])
    expect((await offersNow())?.shown).toEqual(new Set([PACK]))
  })
  test('must be there, and the call be the agent’s own', async () => {
    expect(await recordShown(background.desk, { ...shown, offer: 'nothing' as OfferId }, HOME)).toEqual({ ok: false, why: 'no-such-offer' })
    expect(await recordShown(background.desk, { ...shown, call: 'nowhere' as CallId }, HOME)).toEqual({ ok: false, why: 'no-such-call' })
    await saveCall(background.desk.store, { ...(await aCall()), agent: 'agent:1002' as never })
    expect(await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'accepted' }, HOME)).toEqual({ ok: false, why: 'not-yours' })
  })
})

describe('an answer', () => {
  test('is kept with the customer’s words, and counts in the rates', async () => {
    await recordShown(background.desk, shown, HOME)
    expect(await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'accepted', words: '那就办吧' }, HOME)).toEqual({ ok: true, value: undefined })
    expect((await record()).lines).toMatchObject([{ answer: 'accepted', words: '那就办吧' }])
    expect((await readOfferFigures(background.desk.store, { line: LINE, filters: {} })).byOffer.get(PACK)).toEqual({ shown: 1, accepted: 1, declined: 0, later: 0 })
    const now = await offersNow()
    expect(now?.ranked).toEqual([])
    expect(now?.answered).toMatchObject([{ answer: 'accepted', words: '那就办吧' }])
    const raw = JSON.stringify(await background.desk.store.db.table('facts').toArray())
    expect(raw).not.toContain('那就办吧')
  })
  test('"declined" leaves the customer alone for the days of the cool-down, and says so', async () => {
    await recordShown(background.desk, shown, HOME)
    await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'declined' }, HOME)
    await appendFacts(background.desk.store, [recorded((await aCall()).contact, NOON, { customer: LI_NA })])
    await background.desk.store.db.calls.clear()
    background.setNow(later(10 * DAY_MS))
    await saveCall(background.desk.store, await aCall({ id: 'call-2' as CallId, contact: 'contact-2' as ContactId }))
    expect((await offersNow('call-2' as CallId))?.others).toMatchObject([{ offer: { id: PACK }, whys: [{ kind: 'declined', daysAgo: 10, daysLeft: 20 }] }])
    background.setNow(later(30 * DAY_MS))
    expect((await offersNow('call-2' as CallId))?.ranked.map(({ id }) => id)).toEqual([PACK])
  })
  test('"later" makes a follow-up; said yes to after all, the follow-up is done', async () => {
    await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'later', words: '月底再说', laterAt: later(3 * DAY_MS) }, HOME)
    expect(await readOpenTasks(background.desk.store, AGENT as never)).toMatchObject([{ kind: 'follow-up', dueAt: later(3 * DAY_MS), customerName: '李娜', text: 'Data pack · 月底再说' }])
    background.setNow(later(1000))
    await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'later', laterAt: later(5 * DAY_MS) }, HOME)
    expect((await readOpenTasks(background.desk.store, AGENT as never)).map(({ dueAt }) => dueAt)).toEqual([later(5 * DAY_MS)])
    background.setNow(later(2000))
    await answerOffer(background.desk, { call: CALL, offer: PACK, answer: 'accepted' }, HOME)
    expect(await readOpenTasks(background.desk.store, AGENT as never)).toEqual([])
    expect((await offersNow())?.answered).toMatchObject([{ answer: 'accepted' }])
  })
})

describe('the half-written wrap-up', () => {
  const draft = async (change: object) => await saveDraft(background.desk.store, { call: CALL, contact: (await aCall()).contact, owner: AGENT as never, line: LINE, draft: { ...EMPTY_DRAFT, ...change } })
  test('marked angry, or a complaint, takes offers away, but for those that help then', async () => {
    await saveDefinitions(background.desk.store, [offer({ id: `${LINE}.care` as OfferId, isSoothing: true })])
    const complaint = (await background.desk.store.db.latestDefinitions.where('kind').equals('code').toArray()).find((code) => code.kind === 'code' && code.codeClass === 'complaint')
    await draft({ code: complaint?.id as CodeId })
    expect((await offersNow())?.ranked.map(({ id }) => id)).toEqual([`${LINE}.care`])
    await draft({ mood: 'angry' })
    expect((await offersNow())?.ranked).toEqual([])
  })
})

test('a condition reads the names of tags, what is remembered and the months of use', async () => {
  const { store } = background.desk
  const asking = (name: string, rule: object) => offer({ id: `${LINE}.${name}` as OfferId, eligibility: [{ id: name, rule: rule as never, whyNot: same('no') }] })
  await saveDefinitions(store, [asking('tag', { in: ['Broadband', { var: 'tags' }] }), asking('fee', { '<': [{ var: 'remembered.月费' }, 60] }), asking('use', { '>': [{ var: 'averageUse.mb' }, 5120] }), asking('other', { in: ['VIP', { var: 'tags' }] })])
  await appendFacts(store, [
    { ...named(LI_NA, ''), kind: 'customer/tagged', open: { customer: LI_NA, tag: `${LINE}.broadband` as never }, personal: {} } as never,
    ...[['月费', '59'], ['用量 2026-02', 'mb 6000; minutes 20']].map(([field, value]) => ({ ...named(LI_NA, ''), kind: 'customer/remembered', open: { customer: LI_NA }, personal: { field, value } }) as never),
  ])
  const now = await offersNow()
  expect(now?.ranked.map(({ id }) => id).sort()).toEqual([`${LINE}.fee`, PACK, `${LINE}.tag`, `${LINE}.use`].sort())
  expect(now?.months).toEqual({ '2026-02': { mb: 6000, minutes: 20 } })
  expect(now?.plans).toHaveLength(1)
})

test('counts of another desk join what is learnt, once', async () => {
  const count = { device: 'desk-2' as DeviceId, day: 20_000, offer: PACK, segment: 'known', line: LINE, shown: 50, accepted: 9, seq: 4 }
  expect(await takeCounts(background.desk, { counts: [count] }, HOME)).toEqual({ ok: true, value: { taken: 1 } })
  expect(await takeCounts(background.desk, { counts: [count, { ...count, seq: 3, shown: 1 }] }, HOME)).toEqual({ ok: true, value: { taken: 0 } })
  await recordShown(background.desk, shown, HOME)
  const counts = await readOfferCounts(background.desk.store)
  expect(counts.map(({ shown: times }) => times).sort()).toEqual([1, 50])
  // What another desk's file says of this desk is not taken: it knows itself.
  const own = counts.find(({ device }) => device !== 'desk-2')
  expect(await takeCounts(background.desk, { counts: [{ ...own!, shown: 99, seq: 999_999 }] }, HOME)).toEqual({ ok: true, value: { taken: 0 } })
})
