import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readSuggested } from '../../src/adapters/store/read/read-suggested'
import { importArticles } from '../../src/adapters/store/save-articles'
import { askModel } from '../../src/background/models/ask-model'
import { reportSignal } from '../../src/background/calls/report-signal'
import { typeLine } from '../../src/background/transcripts/type-line'
import type { Desk } from '../../src/background/desk'
import type { ArticleId, CallId, EpochMs, LineId, ModelProfileId } from '../../src/core/contract/ids'
import type { ModelUse } from '../../src/core/contract/models'
import { startModelServer, type AskedOfModel, type ModelServer } from '../e2e/support/model-server'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
const ROAMING = 'line-1.roaming' as ArticleId
const BILL = 'line-1.bill' as ArticleId
let server: ModelServer
let background: Background
let desk: Desk
let call: CallId

beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  background.browser.granted.add('http://127.0.0.1/*')
  desk = background.desk
  await importArticles(desk.store, [
    anArticleRow('roaming', '国际漫游怎么开', { body: '发送 KTGJMY 即可开通国际漫游。', phrasings: ['出国手机能用吗', '我要去日本，怎么开漫游', '去国外怎么开通漫游'] }),
    anArticleRow('bill', '话费账单怎么查', { body: '在应用的「账单」里查询，每月 5 日出账。', phrasings: ['这个月话费怎么这么多', '账单在哪里看'] }),
  ])
  answerByThread(background, threadOf(desk.store))
  background.setNow((NOON + 1000) as EpochMs)
  await reportSignal(desk, { signals: [aSignal('ringing'), aSignal('answered', { at: (NOON + 500) as EpochMs })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  call = (await desk.store.db.calls.toArray())[0]?.id as CallId
})

function use(...uses: readonly ModelUse[]): void {
  const profile = { id: 'm' as ModelProfileId, name: '试用', baseUrl: server.url, model: 'small', timeoutMs: 20_000, dailyCap: {} }
  desk = { ...desk, settings: { ...desk.settings, models: { isOn: true, profiles: [profile], uses: Object.fromEntries(uses.map((each) => [each, profile.id])), keyEnds: {} } } }
}
/** The label of what has these words, as the question has it. */
const label = ({ body }: AskedOfModel, words: string) => body.messages[1]?.content.split('\n').find((line) => line.includes(words))?.split(' ')[0] ?? ''
const isChoice = ({ body }: AskedOfModel) => body.messages[0]?.content.includes('"article"') === true
const say = async (text: string) => await typeLine(desk, { call, speaker: 'customer', text }, AT_DESK)
const card = async () => (await readSuggested(desk.store, call))?.card
const facts = async (kind: string) => (await desk.store.db.facts.toArray()).filter((fact) => fact.kind === kind)
const ASKED = '我要去日本，怎么开通国际漫游，还有账单在哪里看，电话 138 0013 8000'

describe('a card that came up by what is known here', () => {
  test('makes room for the one that the model takes from the list, and carries what to say by it', async () => {
    use('rerank', 'sentence')
    server.behave({ kind: 'good', reply: (asked) => (isChoice(asked) ? `{"article":"${label(asked, '话费账单')}"}` : `账单每月 5 日出，在应用里就能查到。[${label(asked, '话费账单')}]`) })
    await say(ASKED)
    await eventually(async () => expect(await card()).toMatchObject({ article: { id: BILL }, isModelChoice: true, words: ['账单每月 5 日出，在应用里就能查到。'] }))
    expect((await card())?.explanation).toBeUndefined()
    expect((await facts('suggestion/shown')).map(({ open }) => (open as { article: string }).article)).toEqual([ROAMING, BILL])
    expect(await facts('suggestion/judged')).toMatchObject([{ open: { article: ROAMING, judgement: 'cleared' } }])
    expect(JSON.stringify(server.asked.slice(-2))).not.toMatch(/138|8000/)
    expect(JSON.stringify(await desk.store.db.suggestions.toArray())).not.toContain('每月')
  })

  test('stays where the model takes the same, is not sure, or fails; the words come for it alone', async () => {
    use('rerank', 'sentence')
    server.behave({ kind: 'good', reply: (asked) => (isChoice(asked) ? '{"article":null}' : `发 KTGJMY 就能开通。[${label(asked, '国际漫游怎么开')}]`) })
    await say(ASKED)
    await eventually(async () => expect(await card()).toMatchObject({ article: { id: ROAMING }, isModelChoice: false, words: ['发 KTGJMY 就能开通。'] }))
    expect((await card())?.explanation).toBeDefined()
  })

  test('has no words where what the model says rests on nothing', async () => {
    use('sentence')
    const before = server.asked.length
    server.behave({ kind: 'good', reply: '每天只要 39 元，马上给您减免 5000 元。[A1]' })
    await say(ASKED)
    await eventually(() => expect(server.asked.length).toBe(before + 1))
    await eventually(async () => expect(await desk.store.db.modelDays.count()).toBe(1))
    expect(await card()).toMatchObject({ article: { id: ROAMING }, words: [] })
  })

  test('loses the words that came before the answer broke off', async () => {
    use('sentence')
    server.behave({ kind: 'slow', reply: '发 KTGJMY 就能开通。[A1]\n还可以' })
    await say(ASKED)
    await eventually(async () => expect((await card())?.words).toEqual(['发 KTGJMY 就能开通。']))
    server.behave({ kind: 'good', reply: '' })
    // A newer question ends the older.
    await askModel(desk, { profile: desk.settings.models.profiles[0]!, prompt: { use: 'sentence', system: 'x' as never, data: 'x' as never, mostReplyTokens: 10 }, signal: new AbortController().signal })
    await eventually(async () => expect((await card())?.words).toEqual([]))
  })

  test('is asked of no model where none is on for it', async () => {
    use('summary')
    const before = server.asked.length
    await say(ASKED)
    await eventually(async () => expect(await card()).toMatchObject({ article: { id: ROAMING }, words: [] }))
    expect(server.asked.length).toBe(before)
  })
})
