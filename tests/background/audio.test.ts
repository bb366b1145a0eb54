import { Dexie } from 'dexie'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from '../../src/adapters/browser/settings-storage'
import { changeListening, listeningNow } from '../../src/adapters/store/listening'
import { readTranscriptOfCall } from '../../src/adapters/store/read/read-transcript'
import { HANDLERS } from '../../src/background/all-handlers'
import { reviveListening } from '../../src/background/audio/revive-listening'
import { reportSignal } from '../../src/background/calls/report-signal'
import { routeMessage } from '../../src/background/route-message'
import type { AudioRequest, MissingChannels } from '../../src/core/contract/audio'
import type { CallSignal } from '../../src/core/contract/call-signal'
import type { EpochMs } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import type { ReplyOf } from '../../src/core/contract/replies'
import { portableSettings } from '../../src/core/backup/portable-settings'
import { startSpeechServer, type SpeechServer } from '../e2e/support/speech-server'
import { NOON } from '../fixtures/builders/a-store'
import { AGENT } from '../fixtures/builders/a-fact'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'

const KEY = 'sk-made-up-for-a-test-1234'
const later = (ms: number) => (NOON + ms) as EpochMs
let server: SpeechServer
let background: Background
/** What the offscreen document was asked, and what it says it cannot hear. */
let asked: AudioRequest[]
let missing: MissingChannels

beforeAll(async () => {
  server = await startSpeechServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  background = await aBackground({ shift: { agent: AGENT, startedAt: NOON } })
  background.browser.granted.add('http://127.0.0.1/*')
  background.setNow(later(3_000))
  asked = []
  missing = {}
  background.browser.offscreen.take = (packet, port) => {
    const { request } = packet as { request: AudioRequest }
    asked.push(request)
    port.postMessage({ ok: true, value: request.ask === 'start' ? { missing: { ...request.missing, ...missing } } : {} })
  }
  server.behave({ kind: 'good', hear: () => '卡号 4111 1111 1111 1111' })
})

async function order<N extends MessageName>(name: N, body: MessageBody<N>): Promise<ReplyOf<N>> {
  const ready = async () => ({ ...background.desk, settings: await readSettings() })
  return (await routeMessage({ callside: 1, name, body }, AT_DESK, HANDLERS, ready, (_, bug) => { throw bug })) as ReplyOf<N>
}
const signal = (...more: readonly CallSignal[]) => reportSignal(background.desk, { signals: more, refused: 0, dropped: 0, hookErrors: 0 }, HOME)
const call = async () => (await background.desk.store.db.calls.toArray())[0]!
const written = (more: Partial<MessageBody<'audio/save'>> = {}) => ({ way: 'server', baseUrl: server.url, model: 'whisper-1', language: 'zh-CN', timeoutMs: 20_000, consent: '', key: KEY, ...more }) as const
const report = async (more: Partial<MessageBody<'audio/report'>> = {}) => await order('audio/report', { session: (await listeningNow(background.desk.store))?.session ?? '', missing: {}, keptSeconds: 0, lostSeconds: 0, ...more })
/** The document goes away that listened to this session, to what is listened to now if none is told. */
const dies = async (session?: string) => await reviveListening({ ...background.desk, settings: await readSettings() }, session ?? (await listeningNow(background.desk.store))?.session ?? '')
const said = async () => (await readTranscriptOfCall(background.desk.store, (await call()).id)).lines.map(({ text }) => text)

async function listening(): Promise<string> {
  await order('audio/save', written())
  await order('audio/switch', { isOn: true })
  await signal(aSignal('ringing'), aSignal('answered', { at: later(1_000) }))
  expect(await order('audio/listen', { call: (await call()).id })).toEqual({ ok: true, value: undefined })
  return (await listeningNow(background.desk.store))!.session
}

describe('listening', () => {
  test('is off: no click begins it, and it cannot be switched on without an address', async () => {
    await signal(aSignal('ringing'), aSignal('answered', { at: later(1_000) }))
    expect(await order('audio/listen', { call: (await call()).id })).toEqual({ ok: false, why: 'not-allowed' })
    expect(await order('audio/switch', { isOn: true })).toEqual({ ok: false, why: 'malformed' })
    expect(asked).toEqual([])
  })

  test('is never begun by a ring, nor for a call that only rings', async () => {
    await order('audio/save', written())
    await order('audio/switch', { isOn: true })
    await signal(aSignal('ringing'))
    expect(await order('audio/listen', { call: (await call()).id })).toEqual({ ok: false, why: 'no-such-call' })
    expect(asked).toEqual([])
  })

  test('begins by the click, says what is not heard, and gives the document no key', async () => {
    await listening()
    expect(asked.filter(({ ask }) => ask === 'start')).toEqual([{ ask: 'start', session: expect.any(String), way: 'server', language: 'zh-CN', missing: { customer: 'not-asked' } }])
    expect(JSON.stringify(asked)).not.toContain(KEY)
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'on', missing: { customer: 'not-asked' } })
  })

  test('does not begin where nothing can be heard, and says why', async () => {
    missing = { agent: 'not-allowed' }
    await listening()
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'refused', missing: { customer: 'not-asked', agent: 'not-allowed' } })
  })

  test('rests on hold, goes on, and ends with the call', async () => {
    await listening()
    expect(await report()).toEqual({ ok: true, value: { wish: 'go-on' } })
    await signal(aSignal('held', { at: later(4_000) }))
    expect(await report()).toEqual({ ok: true, value: { wish: 'pause' } })
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'paused' })
    await signal(aSignal('resumed', { at: later(5_000) }))
    expect(await report()).toEqual({ ok: true, value: { wish: 'go-on' } })
    await signal(aSignal('ended', { at: later(6_000) }))
    expect(await report()).toEqual({ ok: true, value: { wish: 'stop' } })
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'over' })
    expect(await report({ session: 'another' })).toEqual({ ok: true, value: { wish: 'stop' } })
  })

  test('becomes redacted lines, one for each piece, also after the hang-up and when a piece is told twice', async () => {
    const session = await listening()
    const piece = { session, channel: 'customer', number: 1, at: later(2_000), wav: btoa('RIFF') } as const
    expect(await order('audio/send-piece', piece)).toEqual({ ok: true, value: { isHeard: true } })
    expect(await order('audio/send-piece', piece)).toEqual({ ok: true, value: { isHeard: true } })
    expect(await said()).toEqual(['卡号 [card]'])
    // What is heard is suggested for, as what is read.
    await expect.poll(() => asked.map(({ ask }) => String(ask))).toContain('suggest')
    expect(server.asked.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
    await signal(aSignal('ended', { at: later(6_000) }))
    server.behave({ kind: 'good', hear: () => '再见' })
    await order('audio/send-piece', { ...piece, channel: 'agent', at: later(1_500) })
    expect(await said()).toEqual(['再见', '卡号 [card]'])
    expect(await order('audio/send-words', { session, channel: 'agent', number: 2, at: later(2_500), text: '谢谢' })).toEqual({ ok: true, value: { isHeard: true } })
    expect((await said()).at(-1)).toBe('谢谢')
  })

  test('tells why a piece has no text, and sends nothing to a host that was not allowed', async () => {
    const session = await listening()
    const send = () => order('audio/send-piece', { session, channel: 'customer', number: 1, at: later(2_000), wav: btoa('RIFF') })
    server.behave({ kind: 'refuses', status: 401 })
    expect(await send()).toEqual({ ok: true, value: { isHeard: false, trouble: 'unauthorised' } })
    background.browser.granted.delete('http://127.0.0.1/*')
    const before = server.asked.length
    expect(await send()).toEqual({ ok: true, value: { isHeard: false, trouble: 'no-host' } })
    expect(server.asked.length).toBe(before)
    expect(await said()).toEqual([])
  })

  test('of a document that died is begun again, once, by the panel that sees that it is gone', async () => {
    const first = await listening()
    await dies()
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'gone', tab: 1 })
    const again = async (session: string) => await order('audio/listen', { call: (await call()).id, tabStream: 'stream-2', again: session })
    expect(await again('another')).toEqual({ ok: false, why: 'no-such-call' })
    expect(await again(first)).toEqual({ ok: true, value: undefined })
    // A second panel has seen it too.
    expect(await again(first)).toEqual({ ok: false, why: 'no-such-call' })
    expect(asked.filter(({ ask }) => ask === 'start')).toMatchObject([{ missing: { customer: 'not-asked' } }, { missing: {}, tabStream: 'stream-2' }])
    const second = await listeningNow(background.desk.store)
    expect(second).toMatchObject({ state: 'on', revivals: 1, startedAt: later(3_000) })
    await dies()
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'lost' })
    expect(await again(second!.session)).toEqual({ ok: false, why: 'no-such-call' })
  })

  test('that was begun anew is not begun again because the first one went away', async () => {
    const first = await listening()
    await order('audio/listen', { call: (await call()).id })
    await dies(first)
    expect(asked.map(({ ask }) => ask)).toEqual(['start', 'stop', 'start'])
    expect(await listeningNow(background.desk.store)).toMatchObject({ state: 'on', revivals: 0 })
  })

  test('goes on in the call that it turned out to be', async () => {
    const session = await listening()
    await signal(aSignal('ringing', { ref: 'call-2', at: later(2_000), remote: { rawNumber: '+8613900139000' } }), aSignal('answered', { ref: 'call-2', at: later(2_100), remote: { rawNumber: '+8613900139000' } }))
    const { db } = background.desk.store
    const [first, second] = await db.calls.toArray()
    await db.calls.put({ ...first!, legs: [], phase: 'ended', mergedInto: second!.id, wrapUp: 'not-needed' })
    expect(await report()).toEqual({ ok: true, value: { wish: 'go-on' } })
    expect(await listeningNow(background.desk.store)).toMatchObject({ call: second!.id, session, state: 'on' })
    await order('audio/send-piece', { session, channel: 'customer', number: 1, at: later(3_000), wav: btoa('RIFF') })
    expect((await readTranscriptOfCall(background.desk.store, second!.id)).lines).toHaveLength(1)
  })

  test('that is stopped while a report is under way stays stopped', async () => {
    const session = await listening()
    const { store } = background.desk
    // The report has read that it is on, and now reads the call.
    store.db.calls.hook('reading', (row) => {
      void Dexie.ignoreTransaction(() => changeListening(store, session, (known) => ({ ...known, state: 'over' })))
      return row
    })
    await report()
    expect(await listeningNow(store)).toMatchObject({ state: 'over' })
  })

  test('is stopped by hand, and a document that goes then is not made again', async () => {
    await listening()
    expect(await order('audio/stop', {})).toEqual({ ok: true, value: undefined })
    await dies()
    expect(asked.map(({ ask }) => ask)).toEqual(['start', 'stop'])
  })
})

describe('its key', () => {
  test('lies in the record of the keys alone, shows its end only, and is in no backup', async () => {
    await order('audio/save', written())
    expect(background.browser.local['model-keys']).toEqual({ audio: KEY })
    expect((await readSettings()).audio.keyEnd).toBe('1234')
    expect(JSON.stringify(background.browser.local.settings)).not.toContain(KEY)
    expect(JSON.stringify(portableSettings(await readSettings()))).not.toContain('1234')
  })

  test('stays where none is written, and does not go along to another host', async () => {
    await order('audio/save', written())
    const { key: _, ...without } = written()
    await order('audio/save', { ...without, model: 'other' })
    expect(background.browser.local['model-keys']).toEqual({ audio: KEY })
    await order('audio/save', { ...without, baseUrl: 'https://elsewhere.example/v1' })
    expect(background.browser.local['model-keys']).toEqual({})
    expect((await readSettings()).audio.keyEnd).toBeUndefined()
  })

  test('is not taken under a policy that forbids listening', async () => {
    background.browser.managed.mayListen = false
    expect(await order('audio/save', written())).toEqual({ ok: false, why: 'not-allowed' })
    expect(await order('audio/switch', { isOn: true })).toEqual({ ok: false, why: 'not-allowed' })
    expect(background.browser.local['model-keys']).toBeUndefined()
  })
})
