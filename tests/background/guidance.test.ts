import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { readPastNotes } from '../../src/adapters/store/read/read-past-notes'
import { readGuidance, readScriptTicks } from '../../src/adapters/store/read/read-guidance'
import { saveDefinitions, seedDefinitions } from '../../src/adapters/store/definitions'
import { reportSignal } from '../../src/background/calls/report-signal'
import { sweepCalls } from '../../src/background/calls/sweep-calls'
import { addDefaultGuidance } from '../../src/background/guidance/add-default-guidance'
import { tickScript } from '../../src/background/guidance/tick-script'
import type { CallId, EpochMs, LineId, ScriptId, CodeId } from '../../src/core/contract/ids'
import { AGENT, LINE } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { storyOfLiNa } from '../fixtures/builders/a-story'
import { aBackground, aSignal, HOME, type Background } from './fakes/a-background'

let background: Background
const SCRIPT = `${LINE}.standard` as ScriptId
beforeEach(async () => {
  background = await aBackground({ shift: { agent: AGENT as never, startedAt: NOON } })
})
afterEach(() => vi.restoreAllMocks())

async function aCallInProgress(): Promise<CallId> {
  await reportSignal(background.desk, { signals: [aSignal('ringing')], refused: 0, dropped: 0, hookErrors: 0 }, HOME)
  return (await background.desk.store.db.calls.toArray())[0]?.id as CallId
}
const tick = (call: CallId, step: string, isTicked?: boolean, script = SCRIPT) => tickScript(background.desk, { call, script, step, ...(isTicked !== undefined && { isTicked }) }, HOME)

test('what is ticked by hand survives a killed worker, and can be taken away again', async () => {
  const call = await aCallInProgress()
  expect(await tick(call, 'greet', true)).toEqual({ ok: true, value: undefined })
  await tick(call, 'verify', false)
  const { store } = await background.wake()
  expect((await readScriptTicks(store, call))?.ticks).toEqual({ greet: true, verify: false })
  await tick(call, 'verify')
  expect((await readScriptTicks(store, call))?.ticks).toEqual({ greet: true })
})

test('ticks of another script are forgotten with it', async () => {
  const call = await aCallInProgress()
  await tick(call, 'greet', true)
  await tick(call, 'hello', true, 'other' as ScriptId)
  expect(await readScriptTicks(background.desk.store, call)).toMatchObject({ script: 'other', ticks: { hello: true } })
})

test('a call that is not there is not ticked', async () => {
  expect(await tick('nowhere' as CallId, 'greet', true)).toEqual({ ok: false, why: 'no-such-call' })
})

test('ticks go when their call is gone', async () => {
  const call = await aCallInProgress()
  await tick(call, 'greet', true)
  await sweepCalls(background.desk)
  expect(await readScriptTicks(background.desk.store, call)).toBeDefined()
  await background.desk.store.db.calls.clear()
  await sweepCalls(background.desk)
  expect(await readScriptTicks(background.desk.store, call)).toBeUndefined()
})

test('a new line comes with words to say, and a line of an earlier version is given them once', async () => {
  const { store } = background.desk
  await seedDefinitions(store, { line: LINE, lineName: '宽带客服', now: NOON })
  const given = await readGuidance(store, LINE)
  expect([given.scripts.length, given.wordings.length, given.snippets.length > 0, given.closings.length > 0]).toEqual([1, 10, true, true])

  const [script] = given.scripts
  await store.db.latestDefinitions.clear()
  await store.db.definitions.clear()
  await saveDefinitions(store, [{ kind: 'line', id: LINE, version: 1, labels: { 'zh-CN': '宽带', 'zh-TW': '寬頻', en: 'Broadband' }, changedAt: NOON, dialledNumbers: [] }])
  expect(await addDefaultGuidance(background.desk, { line: LINE }, HOME)).toEqual({ ok: true, value: undefined })
  expect((await readGuidance(store, LINE)).scripts).toEqual([script])
  if (!script) throw new Error('the line has no script')
  await saveDefinitions(store, [{ ...script, version: 2, order: 7, changedAt: (NOON + 1) as EpochMs }])
  await addDefaultGuidance(background.desk, { line: LINE }, HOME)
  expect((await readGuidance(store, LINE)).scripts[0]?.order).toBe(7)
  expect(await addDefaultGuidance(background.desk, { line: 'nowhere' as LineId }, HOME)).toEqual({ ok: false, why: 'malformed' })
})

test('the notes of earlier wrap-ups are read with their codes, to learn from', async () => {
  const { store } = background.desk
  await appendFacts(store, storyOfLiNa(NOON, (name) => `${LINE}:${name}` as CodeId))
  const notes = await readPastNotes(store, LINE)
  expect(notes.length).toBeGreaterThan(0)
  expect(notes.every(({ code, note }) => code.startsWith(LINE) && note.length > 0)).toBe(true)
  expect(await readPastNotes(store, 'other' as LineId)).toEqual([])
})
