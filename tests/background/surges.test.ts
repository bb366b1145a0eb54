import { beforeEach, expect, test } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { readContactsBehind, readSurges } from '../../src/adapters/store/read/read-surges'
import { saveDefinitions, seedDefinitions } from '../../src/adapters/store/definitions'
import type { Desk } from '../../src/background/desk'
import { setSurgeAlarm, setSurgeWatch, watchForSurges } from '../../src/background/surges/watch-for-surges'
import type { CodeId, EpochMs, LineId } from '../../src/core/contract/ids'
import { aBackground, AT_DESK, type Background } from './fakes/a-background'
import { NOON } from '../fixtures/builders/a-store'
import { recorded, wrappedUp } from '../fixtures/builders/a-story'

const LINE = 'line-1' as LineId
const WEEK_MS = 7 * 86_400_000
let background: Background
let desk: Desk

/** So many contacts of a code in the half hour before. */
const contacts = (code: string, before: number, count: number) => Array.from({ length: count }, (_, index) => {
  const id = `${code}-${before}-${index}`
  const at = (before - 60_000 * (1 + (index % 25))) as EpochMs
  return [{ ...recorded(id, at), line: LINE }, { ...wrappedUp(id, at, { code: code as CodeId }, `${code} ${index}`), line: LINE }]
}).flat()

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await seedDefinitions(desk.store, { line: LINE, lineName: '客服热线', now: NOON })
  background.setNow(NOON)
  for (let week = 1; week <= 4; week += 1) await appendFacts(desk.store, [...contacts('fault', NOON - week * WEEK_MS, 3), ...contacts('bill', NOON - week * WEEK_MS, 12)])
})

test('a code with far more contacts than its hour of the week is warned of once, with the contacts behind it', async () => {
  await appendFacts(desk.store, [...contacts('fault', NOON, 22), ...contacts('bill', NOON, 13)])
  await watchForSurges(desk)
  const [surge, ...rest] = await readSurges(desk.store, LINE)
  expect(rest).toEqual([])
  expect(surge).toMatchObject({ subject: { of: 'code', code: 'fault' }, count: 22, until: NOON })
  expect(surge?.usual).toBeLessThan(6)
  const behind = await readContactsBehind(desk.store, surge?.contacts ?? [], desk.settings)
  expect(behind).toHaveLength(22)
  expect(behind[0]?.note).toContain('fault')
  background.setNow((NOON + 120_000) as EpochMs)
  await watchForSurges(desk)
  expect(await readSurges(desk.store, LINE)).toHaveLength(1)
})

/** Without a code: nobody has wrapped them up. */
const from = (area: string, before: number, count: number) => Array.from({ length: count }, (_, index) => {
  const at = (before - 60_000 * (1 + (index % 25))) as EpochMs
  return { ...recorded(`${area}-${before}-${index}`, at, { area }), line: LINE }
})

test('an area out of which far more rings than is usual is warned of, with the weeks of before counted from when areas were recorded', async () => {
  for (let week = 1; week <= 4; week += 1) await appendFacts(desk.store, [...from('CN-755', NOON - week * WEEK_MS, 3), ...from('CN', NOON - week * WEEK_MS, 10)])
  await appendFacts(desk.store, [...from('CN-755', NOON, 24), ...from('CN', NOON, 40)])
  await watchForSurges(desk)
  const [surge, ...rest] = await readSurges(desk.store, LINE)
  expect(rest).toEqual([])
  expect(surge).toMatchObject({ subject: { of: 'area', area: 'CN-755' }, count: 24 })
  expect(surge?.contacts).toHaveLength(24)
})

test('an area is none while the weeks before did not know areas', async () => {
  await appendFacts(desk.store, [...contacts('bill', NOON, 5), ...from('CN-755', NOON, 24)])
  await watchForSurges(desk)
  expect(await readSurges(desk.store, LINE)).toEqual([])
})

test('codes of one demand that are each too few are a surge together', async () => {
  const demand = { 'zh-CN': '上网慢', 'zh-TW': '上網慢', en: 'Slow' }
  await saveDefinitions(desk.store, ['slow-1', 'slow-2', 'slow-3'].map((id, order) => ({ kind: 'code' as const, id: id as CodeId, line: LINE, version: 1, labels: { 'zh-CN': id, 'zh-TW': id, en: id }, changedAt: NOON, codeClass: 'fault' as const, demand, isClosing: false, order })))
  for (let week = 1; week <= 4; week += 1) await appendFacts(desk.store, ['slow-1', 'slow-2', 'slow-3'].flatMap((code) => contacts(code, NOON - week * WEEK_MS, 2)))
  await appendFacts(desk.store, ['slow-1', 'slow-2', 'slow-3'].flatMap((code) => contacts(code, NOON, 9)))
  await watchForSurges(desk)
  expect((await readSurges(desk.store, LINE)).map(({ subject, count }) => [subject, count])).toEqual([[{ of: 'demand', codes: ['slow-1', 'slow-2', 'slow-3'] }, 27]])
})

test('a usual half hour is no surge, nor is one in which everything is asked more', async () => {
  await appendFacts(desk.store, [...contacts('fault', NOON, 7), ...contacts('bill', NOON, 26)])
  await watchForSurges(desk)
  expect(await readSurges(desk.store, LINE)).toEqual([])
})

test('how many at least, and in what time, is what the lead says; an agent may not', async () => {
  expect((await setSurgeWatch(desk, { windowMinutes: 30, falseAlarmsPerWeek: 1, least: 50 }, AT_DESK)).ok).toBe(true)
  await appendFacts(desk.store, contacts('fault', NOON, 22))
  await watchForSurges({ ...desk, settings: { ...desk.settings, surgeWatch: { windowMinutes: 30, falseAlarmsPerWeek: 1, least: 50 } } })
  const asAgent: Desk = { ...desk, settings: { ...desk.settings, role: 'agent' } }
  await watchForSurges(asAgent)
  expect(await readSurges(desk.store, LINE)).toEqual([])
  expect(await setSurgeWatch(asAgent, { windowMinutes: 30, falseAlarmsPerWeek: 1, least: 5 }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
})

test('the browser wakes a desk for surges only where a lead watches for them', async () => {
  const { alarms } = background.browser
  await setSurgeAlarm(desk)
  expect(alarms.has('surges')).toBe(true)
  await setSurgeAlarm({ settings: { ...desk.settings, role: 'agent' } })
  expect(alarms.has('surges')).toBe(false)
  const watch = { windowMinutes: 30, falseAlarmsPerWeek: 1, least: 5 }
  await setSurgeWatch(desk, watch, AT_DESK)
  expect(alarms.has('surges')).toBe(true)
  await setSurgeWatch(desk, { ...watch, isOff: true }, AT_DESK)
  expect(alarms.has('surges')).toBe(false)
  await appendFacts(desk.store, contacts('fault', NOON, 22))
  await watchForSurges({ ...desk, settings: { ...desk.settings, surgeWatch: { ...watch, isOff: true } } })
  expect(await readSurges(desk.store, LINE)).toEqual([])
})
