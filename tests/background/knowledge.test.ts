import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { importArticles } from '../../src/adapters/store/save-articles'
import { readArticle } from '../../src/adapters/store/read/read-articles'
import { readDoubtsOf, readGaps, readOpenDoubts } from '../../src/adapters/store/read/read-doubts'
import { HANDLERS } from '../../src/background/all-handlers'
import { routeMessage } from '../../src/background/route-message'
import type { AgentId, ArticleId, EpochMs, LineId } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, HOME, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'

const LINE = 'line-1' as LineId
const ROAMING = 'line-1.roaming' as ArticleId
let background: Background
beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN', shift: { agent: 'agent:1001' as AgentId, startedAt: NOON } })
  await importArticles(background.desk.store, [anArticleRow('roaming', '国际漫游怎么开'), anArticleRow('moving', '宽带移机')])
  answerByThread(background, threadOf(background.desk.store))
})
afterEach(() => vi.useRealTimers())

const order = async <N extends MessageName>(name: N, body: MessageBody<N>, from: 'desk' | 'page' | 'pop' = 'desk') =>
  await routeMessage({ callside: 1, name, body }, { ...HOME, sender: from }, HANDLERS, async () => background.desk, (what, bug) => { throw new Error(what, { cause: bug }) })

describe('what an agent types', () => {
  test('is asked of the thread in the offscreen document, which is made for it', async () => {
    expect(await order('knowledge/search', { typed: 'gjmy' })).toEqual({ ok: true, value: { articles: [ROAMING], isBuilding: false } })
    expect(await order('knowledge/search', { typed: '移機' })).toMatchObject({ ok: true, value: { articles: ['line-1.moving'] } })
    expect(background.browser.offscreen.made).toBe(1)
  })

  test('finds the document made again when it was closed', async () => {
    await order('knowledge/search', { typed: 'gjmy' })
    background.browser.offscreen.hasDocument = false
    expect(await order('knowledge/search', { typed: 'gjmy' })).toMatchObject({ ok: true, value: { articles: [ROAMING] } })
    expect(background.browser.offscreen.made).toBe(2)
  })

  test('makes a document that does not answer anew, once, and is told when that one does not answer either', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let asked = 0
    background.browser.offscreen.take = () => void (asked += 1)
    const found = order('knowledge/search', { typed: 'gjmy' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await found).toEqual({ ok: false, why: 'failed' })
    expect([asked, background.browser.offscreen.made, background.browser.offscreen.closed]).toEqual([2, 2, 1])
  })

  test('is nothing that a page may ask', async () => {
    expect(await order('knowledge/search', { typed: 'gjmy' }, 'page')).toEqual({ ok: false, why: 'not-allowed' })
    expect(await order('article/doubt', { article: ROAMING, text: '' }, 'pop')).toEqual({ ok: false, why: 'not-allowed' })
  })
})

test('an article that is retired is not found any more, and found again when it is shown again', async () => {
  const find = async () => await order('knowledge/search', { typed: 'gjmy' })
  const retire = async (isRetired: boolean) => await order('item/change-many', { kind: 'article', ids: [ROAMING], change: { isRetired } })
  expect(await retire(true)).toMatchObject({ ok: true })
  expect(await find()).toMatchObject({ value: { articles: [] } })
  await retire(false)
  expect(await find()).toMatchObject({ value: { articles: [ROAMING] } })
  expect((await background.desk.store.db.audit.toArray()).map(({ action, about }) => [action, about])).toEqual([['changed', `item/article/${ROAMING}`], ['changed', `item/article/${ROAMING}`]])
})

describe('a doubt', () => {
  test('has a clock of 24 hours from the first of them, until its owner answers', async () => {
    await order('article/doubt', { article: ROAMING, text: '' })
    background.setNow((NOON + 3_600_000) as EpochMs)
    await order('article/doubt', { article: ROAMING, text: '资费不对' })
    const { store } = background.desk
    expect(await readOpenDoubts(store, LINE)).toEqual([{ article: ROAMING, since: NOON, dueAt: NOON + 86_400_000, texts: ['资费不对'], count: 2 }])
    expect(await order('article/answer', { article: ROAMING, text: '已改' })).toMatchObject({ ok: true })
    expect(await readDoubtsOf(store, ROAMING)).toEqual({ open: undefined, answer: { at: NOON + 3_600_000, text: '已改' } })
    expect(await readArticle(store, ROAMING)).toMatchObject({ checkedAt: NOON + 3_600_000, version: 2 })
  })

  test('about an article that is not there is refused', async () => {
    expect(await order('article/doubt', { article: 'gone' as ArticleId, text: '' })).toEqual({ ok: false, why: 'no-such-article' })
  })

  test('and a gap are sealed: what was written and searched is not in clear on the disk', async () => {
    await order('article/doubt', { article: ROAMING, text: '王小明说打不开' })
    await order('knowledge/note-gap', { typed: '王小明 补卡' })
    const rows = await background.desk.store.db.facts.toArray()
    expect(rows.map(({ kind }) => kind)).toEqual(['article/doubted', 'knowledge/gap'])
    expect(JSON.stringify(rows)).not.toContain('王小明')
    expect(await readGaps(background.desk.store, LINE)).toMatchObject([{ at: NOON, typed: '王小明 补卡' }])
  })
})

test('a task from a demand belongs to the agent on shift', async () => {
  expect(await order('task/set', { kind: 'follow-up', text: '回访网速', dueAt: (NOON + 86_400_000) as EpochMs })).toEqual({ ok: true, value: undefined })
  expect(await background.desk.store.db.tasks.toArray()).toMatchObject([{ owner: 'agent:1001', state: 'open', dueAt: NOON + 86_400_000 }])
  const { shift: _, ...settings } = background.desk.settings
  background = { ...background, desk: { ...background.desk, settings } }
  expect(await order('task/set', { kind: 'follow-up', text: '回访', dueAt: NOON })).toEqual({ ok: false, why: 'no-agent' })
})
