import { beforeEach, describe, expect, test } from 'vitest'
import { readSuggested } from '../../src/adapters/store/read/read-suggested'
import { importArticles } from '../../src/adapters/store/save-articles'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { readSuggestions } from '../../src/adapters/store/suggestion-rows'
import { reportSignal } from '../../src/background/calls/report-signal'
import { sweepCalls } from '../../src/background/calls/sweep-calls'
import { judgeSuggestion, muteSuggestions, takeSuggestion } from '../../src/background/suggestions/judge-suggestion'
import { typeLine } from '../../src/background/transcripts/type-line'
import type { Desk } from '../../src/background/desk'
import type { ArticleId, CallId, EpochMs, LineId, VaultId } from '../../src/core/contract/ids'
import type { KnowledgeRequest } from '../../src/core/knowledge/thread-messages'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
const ROAMING = 'line-1.roaming' as ArticleId
const BILL = 'line-1.bill' as ArticleId
let background: Background
let desk: Desk
let asked: string[]
const hear = ({ ask }: KnowledgeRequest) => void asked.push(ask)
const later = (ms: number) => (NOON + ms) as EpochMs

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await importArticles(desk.store, [
    anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY 即可开通国际漫游。', phrasings: ['出国手机能用吗', '我要去日本，怎么开漫游', '去国外怎么开通漫游'] }),
    anArticleRow('bill', '话费账单怎么查', { body: '在应用的「账单」里查询。', phrasings: ['这个月话费怎么这么多', '账单在哪里看'] }),
    anArticleRow('moving', '宽带移机', { body: '搬家后预约师傅上门移机。', phrasings: ['我搬家了宽带怎么办'] }),
  ])
  asked = []
  answerByThread(background, threadOf(desk.store), hear)
  background.setNow(later(1000))
  await reportSignal(desk, { signals: [aSignal('ringing'), aSignal('answered', { at: later(500) })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
})

const call = async () => (await desk.store.db.calls.toArray())[0]?.id as CallId
async function say(text: string, speaker: 'customer' | 'agent' = 'customer'): Promise<void> {
  const before = (await readSuggestions(desk.store, await call()))?.heard
  const count = asked.length
  await typeLine(desk, { call: await call(), speaker, text }, AT_DESK)
  await eventually(async () => {
    expect(asked.length).toBeGreaterThan(count)
    expect((await readSuggestions(desk.store, await call()))?.heard ?? before).not.toBe(before)
  })
}
const now = async () => await readSuggested(desk.store, await call())
const facts = async (kind: string) => (await desk.store.db.facts.toArray()).filter((fact) => fact.kind === kind)

describe('what is said', () => {
  test('puts up the one article that fits, with the words that brought it, and is on record once', async () => {
    await say('你好')
    await say('我要去日本，怎么开通国际漫游')
    const suggested = await now()
    expect(suggested?.card?.article.id).toBe(ROAMING)
    expect(suggested?.card?.explanation?.words.join()).toContain('漫游')
    await say('谢谢')
    expect(await facts('suggestion/shown')).toHaveLength(1)
    expect((await facts('suggestion/shown'))[0]).toMatchObject({ line: LINE, open: { article: ROAMING, isAsked: false } })
  })

  test('leaves no word of it in clear on the disk', async () => {
    await say('我要去日本，怎么开通国际漫游')
    const rows = JSON.stringify([await desk.store.db.suggestions.toArray(), await facts('suggestion/shown')])
    expect(rows).not.toContain('日本')
    expect(rows).not.toContain('漫游')
  })

  test('puts up nothing while the agent has muted it, and a card afterwards', async () => {
    await say('你好')
    await muteSuggestions(desk, { call: await call(), isMuted: true }, AT_DESK)
    await say('我要去日本，怎么开通国际漫游')
    expect([(await now())?.card, (await now())?.isMuted, (await now())?.others[0]?.id]).toEqual([undefined, true, ROAMING])
    await muteSuggestions(desk, { call: await call(), isMuted: false }, AT_DESK)
    await say('就是去国外怎么开通漫游')
    expect((await now())?.card?.article.id).toBe(ROAMING)
  })

  test('suggests nothing on a locked vault, and says nothing wrong', async () => {
    const vault = (await desk.store.db.vaults.toArray())[0]?.id as VaultId
    expect(await setPassphrase(desk.store, vault, '正确的马 battery')).toMatchObject({ ok: true })
    expect(await lockVault(desk.store, vault)).toMatchObject({ ok: true })
    await typeLine(desk, { call: await call(), speaker: 'customer', text: '怎么开漫游' }, AT_DESK)
    // Behind what the line set going.
    await desk.store.locks.withLock(`suggest/${await call()}`, async () => undefined)
    expect([asked, await desk.store.db.suggestions.count()]).toEqual([[], 0])
  })
})

describe('what the agent does with a card', () => {
  const card = async () => (await now())?.card
  test('is learned from once: told twice, the second changes nothing', async () => {
    await say('我要去日本，怎么开通国际漫游')
    const { id } = (await card())!
    const judge = async () => await judgeSuggestion(desk, { call: await call(), suggestion: id, judgement: 'accepted' }, AT_DESK)
    expect([await judge(), await judge()]).toEqual([{ ok: true, value: undefined }, { ok: true, value: undefined }])
    expect(await facts('suggestion/judged')).toHaveLength(1)
    expect(await card()).toBeUndefined()
  })

  test('teaches the thread, also one that was made anew and knows nothing', async () => {
    await say('我要去日本，怎么开通国际漫游')
    await judgeSuggestion(desk, { call: await call(), suggestion: (await card())!.id, judgement: 'accepted' }, AT_DESK)
    const thread = threadOf(desk.store)
    answerByThread(background, thread, hear)
    await say('好的，那我再问一下')
    await eventually(() => expect(asked).toContain('teach'))
    await eventually(async () => expect((await thread.answer({ ask: 'suggest', line: LINE, call: 'other' as CallId, after: '', kept: 0, turns: [], heard: '' })) as unknown).toMatchObject({ taught: 1 }))
  })

  test('may be to take another from the list: shown because asked for, and right', async () => {
    await say('我要去日本，怎么开通国际漫游，还有账单在哪里看')
    const other = (await now())?.others.find(({ id }) => id === BILL)
    expect(other).toBeDefined()
    expect(await takeSuggestion(desk, { call: await call(), article: BILL }, AT_DESK)).toEqual({ ok: true, value: undefined })
    expect((await facts('suggestion/judged')).at(-1)).toMatchObject({ open: { article: BILL, judgement: 'accepted' } })
    expect(await takeSuggestion(desk, { call: await call(), article: 'line-1.gone' as ArticleId }, AT_DESK)).toEqual({ ok: false, why: 'no-such-suggestion' })
  })
})

test('what was suggested goes with its call', async () => {
  await say('我要去日本，怎么开通国际漫游')
  await desk.store.db.calls.clear()
  await sweepCalls(desk)
  expect(await desk.store.db.suggestions.count()).toBe(0)
})
