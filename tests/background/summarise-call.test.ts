import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { webSegmentCrypto } from '../../src/adapters/segments/web-segment-crypto'
import { readModelDraft } from '../../src/adapters/store/read/read-model-draft'
import { readTranscriptOfCall } from '../../src/adapters/store/read/read-transcript'
import { beginLeaving } from '../../src/adapters/store/leaving/begin-leaving'
import { goOnLeaving } from '../../src/adapters/store/leaving/go-on-leaving'
import { leavingJobs } from '../../src/adapters/store/leaving/leaving-job'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { summariseCall } from '../../src/background/models/summarise-call'
import { reportSignal } from '../../src/background/calls/report-signal'
import { sweepCalls } from '../../src/background/calls/sweep-calls'
import type { Desk } from '../../src/background/desk'
import { typeLine } from '../../src/background/transcripts/type-line'
import { skipWrapUp } from '../../src/background/wrap-up/keep-draft'
import type { AgentId, CallId, EpochMs, ModelProfileId, VaultId } from '../../src/core/contract/ids'
import type { ModelProfile } from '../../src/core/contract/models'
import type { Settings } from '../../src/core/contract/settings'
import { startModelServer, type AskedOfModel, type ModelServer } from '../e2e/support/model-server'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aSignal, AT_DESK, HOME, type Background } from './fakes/a-background'
import { eventually } from './fakes/eventually'

let server: ModelServer
let background: Background
let desk: Desk
let call: CallId
const later = (ms: number) => (NOON + ms) as EpochMs
const profile = (more: Partial<ModelProfile> = {}): ModelProfile => ({ id: 'm' as ModelProfileId, name: '试用', baseUrl: server.url, model: 'small', timeoutMs: 20_000, dailyCap: {}, ...more })
const withModel = (more: Partial<ModelProfile> = {}): Pick<Settings, 'models'> => ({ models: { isOn: true, profiles: [profile(more)], uses: { summary: 'm' as ModelProfileId }, keyEnds: {} } })
const use = (settings: Partial<Settings>) => void (desk = { ...desk, settings: { ...desk.settings, ...settings } })
const signal = (...signals: Parameters<typeof aSignal>[]) => reportSignal(desk, { signals: signals.map((each) => aSignal(...each)), refused: 0, dropped: 0, hookErrors: 0 }, HOME)
const say = (speaker: 'customer' | 'agent', text: string) => typeLine(desk, { call, speaker, text }, AT_DESK)
const summarise = () => summariseCall(desk, { call }, AT_DESK)
const draft = () => readModelDraft(desk.store, call)
const turns = async () => (await readTranscriptOfCall(desk.store, call)).lines
const sent = (asked: AskedOfModel | undefined) => JSON.stringify(asked)

beforeAll(async () => {
  server = await startModelServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  background = await aBackground()
  background.browser.granted.add('http://127.0.0.1/*')
  desk = background.desk
  use(withModel())
  await signal(['ringing'], ['answered', { at: later(1_000) }])
  background.setNow(later(3_000))
  call = (await desk.store.db.calls.toArray())[0]?.id as CallId
  await say('customer', '我这个月账单多扣了三十块钱，卡号 4111 1111 1111 1111，电话 138 0013 8000')
  await say('agent', '已经给您退了，三个工作日内到账')
  await signal(['ended', { at: later(4_000) }])
  server.behave({ kind: 'good', reply: 'demand: 客户说账单多扣了 30 元。[T1]\npromise: 三个工作日内到账。[T2]' })
})

describe('the wrap-up that a model drafts', () => {
  test('is kept with the lines it comes from, sealed', async () => {
    expect(await summarise()).toEqual({ ok: true, value: undefined })
    const [first, second] = await turns()
    expect(await draft()).toMatchObject({
      call, state: 'drafted', lines: [{ part: 'demand', text: '客户说账单多扣了 30 元。', ids: [first?.id] }, { part: 'promise', text: '三个工作日内到账。', ids: [second?.id] }],
    })
    expect(JSON.stringify(await desk.store.db.modelDrafts.toArray())).not.toMatch(/账单|到账/)
  })

  test('is made from redacted lines alone: no card and no number is sent', async () => {
    const before = server.asked.length
    await summarise()
    expect(server.asked.length).toBe(before + 1)
    expect(sent(server.asked.at(-1))).toContain('账单多扣了')
    expect(sent(server.asked.at(-1))).not.toMatch(/4111|1111|138|8000/)
  })

  test('is dropped where it cites nothing it was given, or says a number that nobody said', async () => {
    server.behave({ kind: 'good', reply: 'demand: 客户要退 5000 元。[T1]\ndone: 已开通国际漫游。[T7]\nnote: 客户很生气。' })
    expect((await summarise()).ok).toBe(true)
    expect(await draft()).toMatchObject({ state: 'dropped', why: 'bad-reply', lines: [] })
  })

  test.each([
    ['is refused', { kind: 'refuses', status: 401 }, 'unauthorised'],
    ['breaks off', { kind: 'breaks-off', reply: 'demand: 客户说账单多扣了 30 元。[T1]\nprom', how: 'closed' }, 'bad-reply'],
  ] as const)('that %s leaves nothing but why', async (_, behaviour, why) => {
    server.behave(behaviour)
    expect((await summarise()).ok).toBe(true)
    expect(await draft()).toMatchObject({ state: 'dropped', why, lines: [] })
  })

  test('shows its whole sentences while it comes, and ends when its time is up', async () => {
    use(withModel({ timeoutMs: 1_000 }))
    server.behave({ kind: 'slow', reply: 'demand: 客户说账单多扣了 30 元。[T1]\ndone: 已经退' })
    const asked = summarise()
    await eventually(async () => expect(await draft()).toMatchObject({ state: 'asked', lines: [{ text: '客户说账单多扣了 30 元。' }] }))
    await asked
    expect(await draft()).toMatchObject({ state: 'dropped', why: 'too-slow', lines: [] })
  })

  test('over the cap of the day is not asked for', async () => {
    use(withModel({ dailyCap: { tokens: 10 } }))
    const before = server.asked.length
    await summarise()
    expect(await draft()).toMatchObject({ state: 'dropped', why: 'over-cap' })
    expect(server.asked.length).toBe(before)
  })

  test('asked for again is drafted anew, and the older question is no longer listened to', async () => {
    server.behave({ kind: 'slow', reply: 'demand: 客户说账单多扣了 30 元。[T1]\n' })
    const first = summarise()
    await eventually(async () => expect((await draft())?.lines).toHaveLength(1))
    server.behave({ kind: 'good', reply: 'promise: 三个工作日内到账。[T2]' })
    await summarise()
    await first
    expect(await draft()).toMatchObject({ state: 'drafted', lines: [{ text: '三个工作日内到账。' }] })
  })

  test('of a worker that died is asked for again by the next', async () => {
    server.behave({ kind: 'slow', reply: 'demand: 客户说账单多扣了 30 元。[T1]\n' })
    void summarise()
    await eventually(async () => expect((await draft())?.lines).toHaveLength(1))
    server.behave({ kind: 'good', reply: 'promise: 三个工作日内到账。[T2]' })
    desk = { ...(await background.wake()), settings: desk.settings }
    await summarise()
    expect(await draft()).toMatchObject({ state: 'drafted', lines: [{ text: '三个工作日内到账。' }] })
  })

  test('goes when its wrap-up is skipped, and what still comes is not written', async () => {
    use(withModel({ timeoutMs: 1_000 }))
    server.behave({ kind: 'slow', reply: 'demand: 客户说账单多扣了 30 元。[T1]\n' })
    const asked = summarise()
    await eventually(async () => expect((await draft())?.lines).toHaveLength(1))
    expect((await skipWrapUp(desk, { call }, AT_DESK)).ok).toBe(true)
    await asked
    expect(await draft()).toBeUndefined()
  })

  test('goes with its call, and with its vault', async () => {
    await summarise()
    await sweepCalls(desk)
    expect(await draft()).toBeDefined()
    const { vault } = (await desk.store.db.modelDrafts.get(call)) ?? {}
    await desk.store.db.calls.delete(call)
    await sweepCalls(desk)
    expect(await draft()).toBeUndefined()
    await desk.store.db.modelDrafts.put({ call: 'other' as CallId, vault } as never)
    await beginLeaving(desk.store, { vault: vault as VaultId, agent: 'agent:1001' as AgentId })
    await goOnLeaving(desk.store, webSegmentCrypto)
    expect((await leavingJobs(desk.store)).map(({ cursor }) => cursor.removed.modelDrafts)).toEqual([1])
    expect(await desk.store.db.modelDrafts.count()).toBe(0)
  })

  test('is for the agent of a call that is over and can be read, where a model is on for it', async () => {
    const before = server.asked.length
    use({ models: { ...desk.settings.models, uses: {} } })
    expect(await summarise()).toEqual({ ok: false, why: 'not-allowed' })
    use(withModel())
    expect(await summariseCall(desk, { call: 'no-such' as CallId }, AT_DESK)).toEqual({ ok: false, why: 'no-such-call' })
    expect(await summariseCall({ ...desk, settings: { ...desk.settings, shift: { agent: 'other' as AgentId, startedAt: NOON } as never } }, { call }, AT_DESK)).toEqual({ ok: false, why: 'not-yours' })
    const { vault } = (await desk.store.db.transcriptLines.toArray())[0] ?? {}
    await setPassphrase(desk.store, vault as VaultId, '正确的马 battery')
    await lockVault(desk.store, vault as VaultId)
    expect(await summarise()).toEqual({ ok: false, why: 'vault-locked' })
    await signal(['ringing', { ref: 'call-2' }], ['answered', { ref: 'call-2' }])
    const [other] = (await desk.store.db.calls.toArray()).filter(({ id }) => id !== call)
    expect(await summariseCall(desk, { call: other?.id as CallId }, AT_DESK)).toEqual({ ok: false, why: 'not-over' })
    expect(server.asked.length).toBe(before)
  })
})
