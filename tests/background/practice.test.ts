import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importArticles } from '../../src/adapters/store/save-articles'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { openPracticeStore } from '../../src/adapters/store/practice/practice-store'
import { readAttempts } from '../../src/adapters/store/practice/attempts'
import { readCard } from '../../src/adapters/store/read/read-card'
import { readDefinitions } from '../../src/adapters/store/read/read-definitions'
import { readFeedback } from '../../src/adapters/store/read/read-feedback'
import { readPracticeHome, readPracticeRun, readPractisedCall } from '../../src/adapters/store/read/read-practice'
import { readSuggested } from '../../src/adapters/store/read/read-suggested'
import { readTranscriptOfCall } from '../../src/adapters/store/read/read-transcript'
import { openKeysInMemory } from '../../src/adapters/store/sealing/open-keys-port'
import type { Store } from '../../src/adapters/store/open-store'
import { HANDLERS } from '../../src/background/all-handlers'
import type { Desk } from '../../src/background/desk'
import { routeMessage } from '../../src/background/route-message'
import type { AgentId, ArticleId, CallId, CodeId, EpochMs, LineId, PracticeCallId } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import { practiceSettings } from '../../src/core/practice/practice-settings'
import { scoreRun } from '../../src/core/practice/score-run'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, HOME, shownIn, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { watchedLocks, type WatchedLocks } from './fakes/watched-locks'

const LINE = 'line-1' as LineId
const BILL = `${LINE}.practice.bill.zh-CN` as PracticeCallId
const AGENT = 'agent:1001' as AgentId
let background: Background
let practice: Desk
let seconds = 0
let locks: WatchedLocks

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN', shift: { agent: AGENT, startedAt: NOON } })
  const { desk } = background
  await seedDefinitions(desk.store, { line: LINE, lineName: '客服', now: NOON })
  await importArticles(desk.store, [anArticleRow('overage', '账单比上个月多怎么办', { phrasings: ['这个月的账单怎么比上个月多', '账单比上个月多了四十多块'] })])
  answerByThread(background, threadOf(desk.store))
  seconds = 0
  locks = watchedLocks()
  const store = await openPracticeStore(desk.store, { openKeys: openKeysInMemory(), role: 'writer', locks, indexedDb: { indexedDB: new IDBFactory(), IDBKeyRange }, newId: desk.newId, now: desk.now })
  practice = { ...desk, store, settings: practiceSettings(desk.settings), isPractice: true }
})
afterEach(async () => await locks.quiet())

const order = async <N extends MessageName>(name: N, body: MessageBody<N>, isPractice = true) =>
  await routeMessage({ callside: 1, name, body, ...(isPractice && { isPractice }) }, { ...HOME, sender: 'desk' }, HANDLERS, async (isOfPractice) => (isOfPractice ? practice : background.desk), (what, bug) => { throw new Error(what, { cause: bug }) })
const ok = async (reply: Promise<{ readonly ok: boolean }>) => expect(await reply).toMatchObject({ ok: true })
const later = (more: number) => background.setNow((NOON + (seconds += more) * 1000) as EpochMs)
const row = async () => {
  const call = await readPractisedCall(practice.store)
  if (!call) throw new Error('no call is practised')
  return call
}
const say = async (speaker: 'customer' | 'agent', text: string) => {
  later(5)
  await ok(order('transcript/type-line', { call: (await row()).id, speaker, text }))
}
/** Every row of a database, by table; tables without any left out. */
async function contentOf({ db }: Store): Promise<Record<string, number>> {
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const))
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

async function playWell(): Promise<CallId> {
  await ok(order('practice/begin', { call: BILL }))
  later(2)
  await ok(order('practice/signal', { kind: 'answered' }))
  await say('agent', '您好，很高兴为您服务，请问有什么可以帮您？')
  await say('customer', '你好，我想问一下，我这个月的账单怎么比上个月多了四十多块？')
  await say('agent', '您的意思是这个月的费用比平时高，想知道多在哪里，对吗？')
  await say('agent', '跟您核实一下身份信息，请问您是机主本人吗？')
  await say('agent', '请问您的问题解决了吗？')
  await say('agent', '请问还有其他可以帮您的吗？')
  await say('agent', '感谢您的来电，祝您生活愉快，再见。')
  await ok(order('practice/signal', { kind: 'ended' }))
  const { id } = await row()
  await ok(order('wrap-up/save', { call: id, draft: { ...EMPTY_DRAFT, code: `${LINE}.bill-explained` as CodeId, note: '多出的是套餐外用量', isResolved: true } }))
  await ok(order('practice/finish', { call: BILL }))
  return id
}

describe('a practice call', () => {
  test('rings with its made-up customer and his past on the card, and pops nowhere', async () => {
    await ok(order('practice/begin', { call: BILL }))
    const card = await readCard(practice.store, await row(), practice.settings, practice.now())
    expect(card).toMatchObject({ call: { phase: 'ringing' }, person: { name: '陈晓东' }, unsolved: [{ note: '问本月账单，坐席答应核对后回电' }] })
    expect(card.tags.map(({ labels }) => labels.en)).toEqual(['Long-standing'])
    expect([shownIn(background.browser, 'pop-1'), background.browser.orders]).toEqual([[], []])
  })

  test('is suggested for by the real articles, and what is made of it teaches nothing', async () => {
    const asked: string[] = []
    answerByThread(background, threadOf(background.desk.store), ({ ask }) => asked.push(ask))
    await ok(order('practice/begin', { call: BILL }))
    await ok(order('practice/signal', { kind: 'answered' }))
    await say('customer', '我这个月的账单怎么比上个月多了四十多块')
    const { id } = await row()
    await expect.poll(async () => (await readSuggested(practice.store, id))?.card?.article.title ?? (await readSuggested(practice.store, id))?.others[0]?.title).toBe('账单比上个月多怎么办')
    const card = (await readSuggested(practice.store, id))?.card
    if (card) await ok(order('suggestion/judge', { call: id, suggestion: card.id, judgement: 'accepted' }))
    else await ok(order('suggestion/take', { call: id, article: `${LINE}.overage` as ArticleId }))
    await say('customer', '为什么呢')
    expect(new Set(asked)).toEqual(new Set(['suggest', 'offers']))
    expect((await readPracticeRun(practice.store, BILL))).toBeUndefined()
  })

  test('played to its end is scored, and what was reached is kept for the agent', async () => {
    const id = await playWell()
    const run = await readPracticeRun(practice.store, BILL)
    if (!run) throw new Error('it is over')
    const { points, of, scored } = scoreRun(run)
    expect([points, scored.filter(({ isReached }) => !isReached).map(({ key }) => key)]).toEqual([of, []])
    expect(await readAttempts(practice.store, AGENT, LINE)).toMatchObject([{ id, call: BILL, points, of, missed: [], tookSeconds: 35 }])
    // Told again, it is the same attempt.
    await ok(order('practice/finish', { call: BILL }))
    expect((await readPracticeHome(practice.store, LINE, AGENT)).attempts).toHaveLength(1)
    expect((await readPracticeHome(practice.store, LINE, 'agent:2' as AgentId)).attempts).toEqual([])
    await ok(order('practice/forget', {}))
    expect((await readPracticeHome(practice.store, LINE, AGENT)).attempts).toEqual([])
  })

  test('leaves not one row in the real database, not in any table', async () => {
    // The index of the articles is built when it is first asked, by whomever.
    await ok(order('knowledge/search', { typed: '账单' }, false))
    const before = await contentOf(background.desk.store)
    const alarms = JSON.stringify(background.browser.alarms)
    await playWell()
    await locks.quiet()
    expect(await contentOf(background.desk.store)).toEqual(before)
    expect(JSON.stringify(background.browser.alarms)).toBe(alarms)
    expect((await contentOf(practice.store)).facts).toBeGreaterThan(5)
  })

  test('begun again is as it was the first time: nothing of the last one is left but what was reached', async () => {
    await playWell()
    await ok(order('practice/begin', { call: BILL }))
    const call = await row()
    expect((await readTranscriptOfCall(practice.store, call.id)).lines).toEqual([])
    const card = await readCard(practice.store, call, practice.settings, practice.now())
    expect([await practice.store.db.contacts.count(), card.unsolved.length]).toEqual([1, 1])
    expect(await readAttempts(practice.store, AGENT, LINE)).toHaveLength(1)
  })

  test('is over as well when the card says so, without a word to any page', async () => {
    await ok(order('practice/begin', { call: BILL }))
    await ok(order('practice/signal', { kind: 'answered' }))
    await ok(order('call/finish', { call: (await row()).id }))
    expect(await row()).toMatchObject({ phase: 'ended', wrapUp: 'waiting' })
    expect([await practice.store.db.contacts.count(), background.browser.orders]).toEqual([2, []])
  })

  test('that is turned away is over, and is no attempt', async () => {
    await ok(order('practice/begin', { call: BILL }))
    await ok(order('practice/signal', { kind: 'ended' }))
    expect(await row()).toMatchObject({ phase: 'ended', wrapUp: 'not-needed' })
    expect(await order('practice/finish', { call: BILL })).toEqual({ ok: false, why: 'no-such-practice-call' })
    expect(await order('practice/begin', { call: 'gone' as PracticeCallId })).toEqual({ ok: false, why: 'no-such-practice-call' })
  })

  test('of a stranger shows a number and no name', async () => {
    const [written] = (await readDefinitions(background.desk.store, 'practice-call', LINE)).filter(({ id }) => id === BILL)
    if (!written) throw new Error('it comes with the line')
    const { name: _, salutation: __, ...customer } = written.customer
    await background.desk.store.db.latestDefinitions.put({ ...written, customer: { ...customer, contacts: [], tags: [], remembered: [] } })
    await ok(order('practice/begin', { call: BILL }))
    expect((await readCard(practice.store, await row(), practice.settings, practice.now())).match.kind).toBe('none')
  })
})

describe('the page of practice', () => {
  test('changes nothing of the real desk but what is said of its content', async () => {
    const refusedThere = ['shift/end', 'notice/see', 'settings/change', 'item/save', 'site/forget'] as const
    for (const name of refusedThere) expect(await order(name, {} as never)).toEqual({ ok: false, why: 'not-in-practice' })
    await ok(order('feedback/give', { kind: 'mismatch', text: '话术和实际不符' }))
    expect((await readFeedback(background.desk.store, LINE)).map(({ text }) => text)).toEqual(['话术和实际不符'])
    expect(await readFeedback(practice.store, LINE)).toEqual([])
  })

  test('alone may order what is practised', async () => {
    for (const name of ['practice/begin', 'practice/finish'] as const) expect(await order(name, { call: BILL }, false)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await order('practice/signal', { kind: 'answered' }, false)).toEqual({ ok: false, why: 'not-allowed' })
    expect(await order('practice/forget', {}, false)).toEqual({ ok: false, why: 'not-allowed' })
  })

  test('does not hold up a ring: the real call pops while a practice call is talked', async () => {
    await ok(order('practice/begin', { call: BILL }))
    await ok(order('practice/signal', { kind: 'answered' }))
    const ring = { callside: 1, name: 'signal/report', body: { signals: [aSignal('ringing')], refused: 0, dropped: 0, hookErrors: 0 } }
    expect(await routeMessage(ring, HOME, HANDLERS, async (isOfPractice) => (isOfPractice ? practice : background.desk), (what, bug) => { throw new Error(what, { cause: bug }) })).toMatchObject({ ok: true })
    expect(shownIn(background.browser, 'pop-1')).toHaveLength(1)
    expect(await row()).toMatchObject({ phase: 'talking' })
  })
})

test('a line of before gets its first practice calls by one click, and an agent’s desk does not write them', async () => {
  const { store } = background.desk
  const ids = (await readDefinitions(store, 'practice-call', LINE)).map(({ id }) => id)
  await store.db.definitions.where('[kind+id+version]').between(['practice-call'], ['practice-call', []]).delete()
  await store.db.latestDefinitions.where('kind').equals('practice-call').delete()
  background = { ...background, desk: { ...background.desk, settings: { ...background.desk.settings, role: 'agent' } } }
  expect(await order('practice/add-defaults', { line: LINE })).toEqual({ ok: false, why: 'read-only' })
  background = { ...background, desk: { ...background.desk, settings: { ...background.desk.settings, role: 'lead' } } }
  await ok(order('practice/add-defaults', { line: LINE }))
  expect((await readDefinitions(store, 'practice-call', LINE)).map(({ id }) => id)).toEqual(ids)
})
