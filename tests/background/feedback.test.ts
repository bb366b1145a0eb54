import { beforeEach, describe, expect, test } from 'vitest'
import { importArticles } from '../../src/adapters/store/save-articles'
import { readFeedback } from '../../src/adapters/store/read/read-feedback'
import { HANDLERS } from '../../src/background/all-handlers'
import { routeMessage } from '../../src/background/route-message'
import type { AgentId, EpochMs, FeedbackId, LineId } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, HOME, type Background } from './fakes/a-background'

const LINE = 'line-1' as LineId
let background: Background
beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN', shift: { agent: 'agent:1001' as AgentId, startedAt: NOON } })
  await importArticles(background.desk.store, [anArticleRow('roaming', '国际漫游怎么开')])
})

const order = async <N extends MessageName>(name: N, body: MessageBody<N>, from: 'desk' | 'page' | 'pop' = 'desk') =>
  await routeMessage({ callside: 1, name, body }, { ...HOME, sender: from }, HANDLERS, async () => background.desk, (what, bug) => { throw new Error(what, { cause: bug }) })
const listed = async () => await readFeedback(background.desk.store, LINE)
const asAgent = () => {
  background = { ...background, desk: { ...background.desk, settings: { ...background.desk.settings, role: 'agent' } } }
}

describe('feedback', () => {
  test('is said of an article in the agent\'s words, and its lead takes it up and answers it', async () => {
    expect(await order('feedback/give', { kind: 'mismatch', about: { kind: 'article', id: 'line-1.roaming' }, text: ' 实际要先交押金 ' })).toEqual({ ok: true, value: undefined })
    const [given] = await listed()
    expect(given).toMatchObject({ kind: 'mismatch', name: '国际漫游怎么开', text: '实际要先交押金', agent: 'agent:1001', state: 'new' })
    background.setNow((NOON + 60_000) as EpochMs)
    const feedback = given?.id as FeedbackId
    expect(await order('feedback/answer', { feedback, state: 'taken-up', text: '' })).toMatchObject({ ok: true })
    background.setNow((NOON + 120_000) as EpochMs)
    expect(await order('feedback/answer', { feedback, state: 'answered', text: '已改' })).toMatchObject({ ok: true })
    expect(await listed()).toMatchObject([{ state: 'answered', answer: { at: NOON + 120_000, text: '已改' } }])
    expect(await readFeedback(background.desk.store, LINE, 'agent:2' as AgentId)).toEqual([])
    expect((await background.desk.store.db.audit.toArray()).map(({ action, about }) => [action, about])).toEqual([['changed', `feedback/${feedback}`], ['changed', `feedback/${feedback}`]])
  })

  test('is sealed: what was written is not in clear on the disk', async () => {
    await order('feedback/give', { kind: 'idea', text: '王小明说的办法更好' })
    const rows = await background.desk.store.db.facts.toArray()
    expect(rows.map(({ kind }) => kind)).toEqual(['feedback/given'])
    expect(JSON.stringify(rows)).not.toContain('王小明')
  })

  test('needs words, but for praise of something', async () => {
    expect(await order('feedback/give', { kind: 'praise', text: ' ' })).toEqual({ ok: false, why: 'no-words' })
    expect(await order('feedback/give', { kind: 'idea', about: { kind: 'article', id: 'line-1.roaming' }, text: '' })).toEqual({ ok: false, why: 'no-words' })
    expect(await order('feedback/give', { kind: 'praise', about: { kind: 'article', id: 'line-1.roaming' }, text: '' })).toMatchObject({ ok: true })
    const [given] = await listed()
    expect(await order('feedback/answer', { feedback: given?.id as FeedbackId, state: 'answered', text: ' ' })).toEqual({ ok: false, why: 'no-words' })
  })

  test('is answered by a lead only, and only where it is there', async () => {
    await order('feedback/give', { kind: 'question', text: '押金多少' })
    expect(await order('feedback/answer', { feedback: 'gone' as FeedbackId, state: 'taken-up', text: '' })).toEqual({ ok: false, why: 'no-such-feedback' })
    const [given] = await listed()
    asAgent()
    expect(await order('feedback/answer', { feedback: given?.id as FeedbackId, state: 'answered', text: '一百' })).toEqual({ ok: false, why: 'read-only' })
    expect(await order('feedback/give', { kind: 'question', text: '押金多少' })).toMatchObject({ ok: true })
  })

  test('is nothing that a page may give', async () => {
    for (const from of ['page', 'pop'] as const) expect(await order('feedback/give', { kind: 'idea', text: 'x' }, from)).toEqual({ ok: false, why: 'not-allowed' })
  })
})
