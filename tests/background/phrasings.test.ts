import { beforeEach, expect, test } from 'vitest'
import { readArticle } from '../../src/adapters/store/read/read-articles'
import { readOfferedPhrasings } from '../../src/adapters/store/read/read-offered-phrasings'
import { readSuggested } from '../../src/adapters/store/read/read-suggested'
import { importArticles } from '../../src/adapters/store/save-articles'
import { reportSignal } from '../../src/background/calls/report-signal'
import type { Desk } from '../../src/background/desk'
import { addPhrasing, setPhrasingAside } from '../../src/background/knowledge/take-phrasing'
import { judgeSuggestion } from '../../src/background/suggestions/judge-suggestion'
import { typeLine } from '../../src/background/transcripts/type-line'
import type { ArticleId, CallId, EpochMs, FactId, LineId } from '../../src/core/contract/ids'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, AT_DESK, HOME } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
const ROAMING = 'line-1.roaming' as ArticleId
let desk: Desk
let calls = 0

beforeEach(async () => {
  const background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await importArticles(desk.store, [
    anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY 即可开通国际漫游。', phrasings: ['出国手机能用吗', '去国外怎么开通漫游'] }), anArticleRow('bill', '话费账单怎么查'),
  ])
  answerByThread(background, threadOf(desk.store))
  background.setNow((NOON + 1000) as EpochMs)
  calls = 0
})

/** In a call of its own the customer says so, the card comes up, and the agent does this with it. */
async function judge(said: string, judgement: 'accepted' | 'dismissed'): Promise<void> {
  const ref = `call-${(calls += 1)}`
  await reportSignal(desk, { signals: [aSignal('ringing', { ref }), aSignal('answered', { ref, at: (NOON + 500) as EpochMs })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  const call = (await desk.store.db.calls.toArray()).find(({ legs }) => legs.some((leg) => leg.ref === ref))?.id as CallId
  await typeLine(desk, { call, speaker: 'customer', text: said }, AT_DESK)
  await eventually(async () => expect((await readSuggested(desk.store, call))?.card).toBeDefined())
  await judgeSuggestion(desk, { call, suggestion: (await readSuggested(desk.store, call))!.card!.id, judgement }, AT_DESK)
  await reportSignal(desk, { signals: [aSignal('ended', { ref, at: (NOON + 900) as EpochMs, outcome: 'completed' })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
}
const offered = () => readOfferedPhrasings(desk.store, LINE)
const ASKED = '我要去日本，怎么开通国际漫游'

test('what a customer said when the article was used is offered as a phrasing of it: redacted, and sealed on the disk', async () => {
  await judge(`${ASKED}，电话 13900139000`, 'accepted')
  expect(await offered()).toMatchObject([{ article: ROAMING, text: `${ASKED}，电话`, count: 1 }])
  expect(JSON.stringify(await desk.store.db.facts.toArray())).not.toMatch(/日本|139001/)
})

test('what was dismissed is not', async () => {
  await judge(ASKED, 'dismissed')
  expect(await offered()).toEqual([])
})

test('the same said twice is offered once; added, the next version of the article says so, and it is offered no more', async () => {
  await judge(ASKED, 'accepted')
  await judge(`${ASKED}？`, 'accepted')
  const [{ judged, count } = { judged: '' as FactId, count: 0 }] = await offered()
  expect(count).toBe(2)
  expect([await addPhrasing(desk, { article: ROAMING, judged }, AT_DESK), await addPhrasing(desk, { article: ROAMING, judged }, AT_DESK)]).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }])
  expect(await readArticle(desk.store, ROAMING)).toMatchObject({ version: 2, phrasings: ['出国手机能用吗', '去国外怎么开通漫游', expect.stringContaining(ASKED)] })
  expect(await offered()).toEqual([])
})

test('added from two panels in the same moment it stands there once', async () => {
  await judge(ASKED, 'accepted')
  const [{ judged } = { judged: '' as FactId }] = await offered()
  const add = async () => await addPhrasing(desk, { article: ROAMING, judged }, AT_DESK)
  expect(await Promise.all([add(), add()])).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }])
  expect(await readArticle(desk.store, ROAMING)).toMatchObject({ version: 2, phrasings: ['出国手机能用吗', '去国外怎么开通漫游', expect.stringContaining(ASKED)] })
})

test('set aside, it is offered no more, also where it is said again; the article stays as it is', async () => {
  await judge(ASKED, 'accepted')
  expect(await setPhrasingAside(desk, { judged: (await offered())[0]!.judged }, AT_DESK)).toEqual({ ok: true, value: undefined })
  await judge(ASKED, 'accepted')
  expect([await offered(), (await readArticle(desk.store, ROAMING))?.version]).toEqual([[], 1])
})

test('of a demand those are offered that were said of its articles', async () => {
  await judge(ASKED, 'accepted')
  const of = async (...named: readonly string[]) => await readOfferedPhrasings(desk.store, LINE, new Set(named as readonly ArticleId[]))
  expect([await of(ROAMING, 'line-1.bill'), await of('line-1.bill')]).toEqual([await offered(), []])
  await setPhrasingAside(desk, { judged: (await offered())[0]!.judged }, AT_DESK)
  expect(await of(ROAMING)).toEqual([])
})

test('of what is no taken suggestion nothing is added', async () => {
  await judge(ASKED, 'dismissed')
  const [{ id } = { id: '' as FactId }] = (await desk.store.db.facts.toArray()).filter(({ kind }) => kind === 'suggestion/judged')
  for (const judged of [id, 'gone' as FactId]) expect([await addPhrasing(desk, { article: ROAMING, judged }, AT_DESK), await setPhrasingAside(desk, { judged }, AT_DESK)]).toEqual([{ ok: false, why: 'no-such-suggestion' }, { ok: false, why: 'no-such-suggestion' }])
})
