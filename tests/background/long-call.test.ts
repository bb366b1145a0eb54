import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { readTranscriptOfCall } from '../../src/adapters/store/read/read-transcript'
import { importArticles } from '../../src/adapters/store/save-articles'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { readSuggestions } from '../../src/adapters/store/suggestion-rows'
import { openTranscript, rowOfLine } from '../../src/adapters/store/transcript-rows'
import { reportSignal } from '../../src/background/calls/report-signal'
import type { Desk } from '../../src/background/desk'
import { typeLine } from '../../src/background/transcripts/type-line'
import type { CallId, EpochMs, LineId, TranscriptLineId, VaultId } from '../../src/core/contract/ids'
import type { KnowledgeRequest, KnowledgeRequests } from '../../src/core/knowledge/thread-messages'
import { anArticleRow } from '../fixtures/builders/an-article'
import { NOON } from '../fixtures/builders/a-store'
import { threadOf } from '../fixtures/builders/thread-of'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { answerByThread } from './fakes/answer-by-thread'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
let background: Background
let desk: Desk
let told: KnowledgeRequests['suggest'][]
let unsealing: MockInstance<SubtleCrypto['decrypt']>
let rowsRead = 0

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await importArticles(desk.store, [anArticleRow('roaming', '国际漫游怎么开', { phrasings: ['去国外怎么开通漫游'] }), anArticleRow('bill', '话费账单怎么查')])
  told = []
  answerByThread(background, threadOf(desk.store), hear)
  background.setNow((NOON + 1000) as EpochMs)
  await reportSignal(desk, { signals: [aSignal('ringing'), aSignal('answered', { at: (NOON + 500) as EpochMs })], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  unsealing = vi.spyOn(crypto.subtle, 'decrypt')
  countRows(desk)
})
afterEach(() => unsealing.mockRestore())

const hear = (request: KnowledgeRequest) => void (request.ask === 'suggest' && told.push(request))
const call = async () => (await desk.store.db.calls.toArray())[0]?.id as CallId
const countRows = ({ store }: Desk) => store.db.transcriptLines.hook('reading', (row) => {
  rowsRead += 1
  return row
})

async function say(text: string): Promise<void> {
  const id = await call()
  const before = (await readSuggestions(desk.store, id))?.heard
  await typeLine(desk, { call: id, speaker: 'customer', text }, AT_DESK)
  await eventually(async () => expect((await readSuggestions(desk.store, id))?.heard).not.toBe(before))
  // Behind what the line set going.
  await desk.store.locks.withLock('teach', async () => undefined)
  await desk.store.locks.withLock(`alerts/${id}`, async () => undefined)
}

/** Of one line: what the worker did for it. */
async function costOf(text: string) {
  const id = await call()
  const judgements = vi.spyOn(desk.store.db.facts, 'where')
  told = []
  rowsRead = 0
  unsealing.mockClear()
  await typeLine(desk, { call: id, speaker: 'customer', text }, AT_DESK)
  await eventually(() => expect(told.length).toBeGreaterThan(0))
  await desk.store.locks.withLock(`suggest/${id}`, async () => undefined)
  await desk.store.locks.withLock('teach', async () => undefined)
  const cost = { unsealed: unsealing.mock.calls.length, rows: rowsRead, turns: told.map(({ turns }) => turns.length), counted: judgements.mock.calls.filter(([index]) => String(index) === '[kind+happenedAt]').length }
  judgements.mockRestore()
  return cost
}

/** So many lines that were said before, as another worker wrote them. */
async function saidBefore(count: number): Promise<void> {
  const id = await call()
  const { lines: [first, ...rest] } = await openTranscript(desk.store, id)
  const rows = Array.from({ length: count }, async (_, at) => await rowOfLine(desk.store, { ...first!.line!, id: `before-${at}` as TranscriptLineId, block: `before/${at}`, seq: rest.length + 2 + at }, rest.length + 2 + at))
  await desk.store.db.transcriptLines.bulkPut(await Promise.all(rows))
}

test('the thousandth line of a call costs what the third does: itself', async () => {
  await say('你好')
  await say('在吗')
  const third = await costOf('喂')
  expect(third).toMatchObject({ turns: [1], counted: 0 })
  await saidBefore(1_000)
  await say('还在吗')
  expect(await costOf('喂')).toEqual(third)
})

test('a worker that was killed opens each line once, and the thread, which lives on, is told the new one alone', async () => {
  await say('你好')
  await saidBefore(20)
  await say('在吗')
  desk = await background.wake()
  countRows(desk)
  const first = await costOf('喂')
  expect(first.turns).toEqual([1])
  expect(first.unsealed).toBeGreaterThanOrEqual(22)
  expect((await costOf('喂')).unsealed).toBeLessThan(8)
})

test('a thread that was made anew asks for all of the call, once', async () => {
  await say('去国外怎么开通漫游')
  await say('你好')
  answerByThread(background, threadOf(desk.store), hear)
  expect((await costOf('喂')).turns).toEqual([1, 3])
  expect((await costOf('喂')).turns).toEqual([1])
})

test('the words of a call are forgotten when it leaves the desk', async () => {
  await say('你好')
  const id = await call()
  const read = async () => {
    unsealing.mockClear()
    await readTranscriptOfCall(desk.store, id)
    return unsealing.mock.calls.length
  }
  await read()
  expect(await read()).toBe(0)
  await desk.store.db.calls.delete(id)
  await eventually(async () => expect(await read()).toBe(1))
})

test('and when any context locks the vault', async () => {
  await say('你好')
  const vault = (await desk.store.db.vaults.toCollection().first())?.id as VaultId
  await setPassphrase(desk.store, vault, '正确的马 battery', 1_000)
  expect((await readTranscriptOfCall(desk.store, await call())).lines).toHaveLength(1)
  const other = await background.wake()
  await lockVault(other.store, vault)
  expect(await readTranscriptOfCall(desk.store, await call())).toEqual({ lines: [], isLocked: true })
})
