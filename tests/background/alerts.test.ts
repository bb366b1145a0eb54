import { beforeEach, expect, test } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { saveDefinitions } from '../../src/adapters/store/definitions'
import { readAlerts, readAlertsOf } from '../../src/adapters/store/read/read-alerts'
import { readBoard } from '../../src/adapters/store/read/read-board'
import { readCard } from '../../src/adapters/store/read/read-card'
import { answerAlert } from '../../src/background/alerts/answer-alert'
import { watchHolds } from '../../src/background/alerts/watch-call'
import { reportSignal } from '../../src/background/calls/report-signal'
import type { Desk } from '../../src/background/desk'
import { typeLine } from '../../src/background/transcripts/type-line'
import { decodeAlertRule } from '../../src/core/contract/decode-alert-rule'
import type { AlertRuleId, CodeId, EpochMs, LineId, TagId } from '../../src/core/contract/ids'
import { aNewFact, LI_NA } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { storyOfLiNa } from '../fixtures/builders/a-story'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { eventually } from './fakes/eventually'

const LINE = 'line-1' as LineId
const REGULATOR = 'line-1.regulator' as AlertRuleId
const HELD_LONG = 'line-1.held-long' as AlertRuleId
let background: Background
let desk: Desk
const later = (ms: number) => (NOON + ms) as EpochMs

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  const rules = [
    { id: 'regulator', labels: { 'zh-CN': '提到监管' }, todo: { 'zh-CN': '请主管回电' }, conditions: [{ asks: 'escalation', to: ['regulator', 'consumer-body'] }] },
    { id: 'held-long', labels: { 'zh-CN': '等太久' }, todo: { 'zh-CN': '先回来说一声' }, conditions: [{ asks: 'hold', leastSeconds: 60 }] },
  ].flatMap((raw) => {
    const read = decodeAlertRule(raw, { line: LINE, now: NOON })
    return read.ok ? [read.value] : []
  })
  await saveDefinitions(desk.store, rules)
  background.setNow(later(1000))
  await tell(aSignal('ringing'), aSignal('answered', { at: later(500) }))
})

const tell = async (...signals: readonly ReturnType<typeof aSignal>[]) => await reportSignal(desk, { signals: [...signals], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
const call = async () => (await desk.store.db.calls.toArray())[0]!
const raised = async () => (await readAlertsOf(desk.store, (await call()).contact)).map(({ rule }) => rule)
const say = async (text: string) => await typeLine(desk, { call: (await call()).id, speaker: 'customer', text }, AT_DESK)

test('a regulator that the customer names is told at once, with what to do and his words, and once only', async () => {
  await say('你好')
  await say('再不处理我就打12315了')
  await eventually(async () => expect(await raised()).toEqual([REGULATOR]))
  const card = await readCard(desk.store, await call(), desk.settings, desk.now())
  expect(card.alerts).toMatchObject([{ rule: REGULATOR, todo: { 'zh-CN': '请主管回电' }, evidence: [{ asks: 'escalation', said: '12315' }] }])
  await say('12315 听到没有')
  await say('消保委我也去')
  await Promise.all([say('找12300'), say('找工信部')])
  await eventually(async () => expect((await desk.store.db.transcriptLines.toArray()).length).toBe(6))
  await watchHolds(desk)
  expect((await desk.store.db.facts.toArray()).filter(({ kind }) => kind === 'alert/raised')).toHaveLength(1)
})

test('what was said stays sealed, and the list of the lead has it', async () => {
  await say('我要找消保委')
  await eventually(async () => expect(await raised()).toEqual([REGULATOR]))
  expect(JSON.stringify(await desk.store.db.facts.where('[kind+happenedAt]').between(['alert/raised', 0], ['alert/raised', Infinity]).toArray())).not.toContain('消保')
  expect(await readAlerts(desk.store, LINE)).toMatchObject([{ rule: REGULATOR, agent: (await call()).agent, written: { version: 1 } }])
})

test('the agent says done, or that it is not the case, of his own call', async () => {
  await say('我要找消保委')
  await eventually(async () => expect(await raised()).toEqual([REGULATOR]))
  const { id, contact } = await call()
  expect(await answerAlert(desk, { call: id, contact, rule: HELD_LONG, answer: 'done' }, AT_DESK)).toEqual({ ok: false, why: 'no-such-alert' })
  expect((await answerAlert(desk, { call: id, contact, rule: REGULATOR, answer: 'wrong' }, AT_DESK)).ok).toBe(true)
  background.setNow(later(9000))
  expect((await answerAlert(desk, { call: id, contact, rule: REGULATOR, answer: 'done' }, AT_DESK)).ok).toBe(true)
  expect((await readAlerts(desk.store, LINE))[0]?.answer).toBe('done')
})

test('a hold that goes on without a sign of it is told of by the alarm', async () => {
  await tell(aSignal('held', { at: later(2000) }))
  background.setNow(later(62_500))
  expect(await raised()).toEqual([])
  await watchHolds(desk)
  expect(await raised()).toEqual([HELD_LONG])
})

test('whose third call of the day it is, and whose tag, is told at the next sign of the call', async () => {
  const rules = [
    { id: 'third', labels: { en: 'Third call' }, todo: { en: 'Stay with it' }, conditions: [{ asks: 'calls', within: 'today', least: 3 }, { asks: 'tag', tag: 'VIP' }] },
    { id: 'fourth', labels: { en: 'Fourth call' }, todo: { en: 'Stay with it' }, conditions: [{ asks: 'calls', within: 'today', least: 4 }] },
  ].flatMap((raw) => {
    const read = decodeAlertRule(raw, { line: LINE, now: NOON })
    return read.ok ? [read.value] : []
  })
  const vip = 'line-1.vip' as TagId
  await saveDefinitions(desk.store, [...rules, { kind: 'tag', id: vip, line: LINE, version: 1, changedAt: NOON, labels: { 'zh-CN': '贵宾', 'zh-TW': '貴賓', en: 'VIP' }, order: 0, tier: 'value' }])
  await appendFacts(desk.store, storyOfLiNa(NOON, (name) => name as CodeId))
  await tell(aSignal('held', { at: later(2000) }))
  await watchHolds(desk)
  expect(await raised()).toEqual([])
  await appendFacts(desk.store, [aNewFact('customer/tagged', { open: { customer: LI_NA, tag: vip }, personal: {} })])
  await watchHolds(desk)
  expect(await raised()).toEqual(['line-1.third'])
  expect((await readAlertsOf(desk.store, (await call()).contact))[0]?.evidence).toMatchObject([{ asks: 'calls', within: 'today', count: 3 }, { asks: 'tag', labels: { en: 'VIP' } }])
})

test('of a caller nothing is read where no rule asks who he is', async () => {
  await appendFacts(desk.store, storyOfLiNa(NOON, (name) => name as CodeId))
  await tell(aSignal('held', { at: later(2000) }))
  await watchHolds(desk)
  let read = 0
  for (const table of [desk.store.db.customers, desk.store.db.history]) table.hook('reading', (row: unknown) => {
    read += 1
    return row
  })
  background.setNow(later(30_000))
  await watchHolds(desk)
  expect(read).toBe(0)
  background.setNow(later(62_500))
  await watchHolds(desk)
  expect(await raised()).toEqual([HELD_LONG])
})

test('how often and how long the customer was on hold stands with the contact, and the board counts it', async () => {
  background.setNow(later(45_000))
  await tell(aSignal('held', { at: later(2_000) }), aSignal('resumed', { at: later(32_000) }), aSignal('held', { at: later(40_000) }))
  background.setNow(later(60_000))
  await tell(aSignal('ended', { at: later(50_000), outcome: 'completed' }))
  await eventually(async () => expect(await desk.store.db.contacts.toArray()).toMatchObject([{ holds: 2, holdMs: 40_000 }]))
  const board = await readBoard(desk.store, { lines: [LINE], from: (NOON - 900_000) as EpochMs, until: later(900_000), timeZone: 'UTC', now: later(60_000) })
  expect(board.all).toMatchObject({ counts: { held: 1 }, holdMs: 40_000 })
})
