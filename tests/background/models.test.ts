import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../../src/adapters/browser/settings-storage'
import { readModelDays } from '../../src/adapters/store/read/read-model-days'
import { HANDLERS } from '../../src/background/all-handlers'
import { routeMessage } from '../../src/background/route-message'
import type { ModelProfileId } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import type { ReplyOf } from '../../src/core/contract/replies'
import { portableSettings } from '../../src/core/backup/portable-settings'
import { startModelServer, type ModelServer } from '../e2e/support/model-server'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, AT_DESK, type Background } from './fakes/a-background'

let server: ModelServer
let background: Background
const KEY = 'sk-made-up-for-a-test-1234'

beforeAll(async () => {
  server = await startModelServer()
})
beforeEach(async () => {
  background = await aBackground()
  background.browser.granted.add('http://127.0.0.1/*')
  server.behave({ kind: 'good', reply: '{"article":"A2"}' })
})
afterAll(() => server.close())

/** As our own page sends it, each by a worker that reads the settings anew. */
async function order<N extends MessageName>(name: N, body: MessageBody<N>): Promise<ReplyOf<N>> {
  const ready = async () => ({ ...background.desk, settings: await readSettings() })
  return (await routeMessage({ callside: 1, name, body }, AT_DESK, HANDLERS, ready, (_, bug) => { throw bug })) as ReplyOf<N>
}
const written = (more: Partial<MessageBody<'model/save-profile'>> = {}) => ({ name: '试用', baseUrl: server.url, model: 'small', timeoutMs: 20_000, dailyCap: {}, key: KEY, ...more })
async function saved(more: Partial<MessageBody<'model/save-profile'>> = {}): Promise<ModelProfileId> {
  const reply = await order('model/save-profile', written(more))
  if (!reply.ok) throw new Error(reply.why)
  return reply.value.profile
}
const tried = async (profile: ModelProfileId) => await order('model/try', { profile })

test('a try asks about nobody, says what came of it, and is counted', async () => {
  const profile = await saved({ price: { currency: 'CNY', perMillionIn: 2, perMillionOut: 8 } })
  expect(await tried(profile)).toEqual({ ok: true, value: { isAnswered: true, isAsAsked: true, tookMs: expect.any(Number), usage: { tokensIn: 120, tokensOut: 9, isEstimated: false } } })
  expect(server.asked.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(server.asked.at(-1)?.body.messages[1]?.content).toContain('我下周去国外出差')
  expect(await readModelDays(background.desk.store, NOON, 'Asia/Shanghai')).toEqual([
    { profile, day: expect.any(Number), requests: 1, guessed: 0, tokensIn: 120, tokensOut: 9, costMicros: 120 * 2 + 9 * 8 },
  ])
})

test('a model that talks but does not do as asked is told apart from one that is silent', async () => {
  const profile = await saved()
  server.behave({ kind: 'good', reply: '当然可以！您可以开通国际漫游。' })
  expect(await tried(profile)).toMatchObject({ value: { isAnswered: true, isAsAsked: false } })
  server.behave({ kind: 'good', reply: '{"article":"A7"}' })
  expect(await tried(profile)).toMatchObject({ value: { isAnswered: true, isAsAsked: false } })
  server.behave({ kind: 'refuses', status: 401 })
  expect(await tried(profile)).toEqual({ ok: true, value: { isAnswered: false, why: 'unauthorised' } })
})

test('nothing is sent where the browser does not allow the host, over the cap of the day, or under a policy that forbids it', async () => {
  const capped = await saved({ dailyCap: { tokens: 100 } })
  const before = server.asked.length
  expect(await tried(capped)).toEqual({ ok: true, value: { isAnswered: false, why: 'over-cap' } })
  const profile = await saved()
  background.browser.granted.clear()
  expect(await tried(profile)).toEqual({ ok: true, value: { isAnswered: false, why: 'no-host' } })
  background.browser.managed.mayUseModels = false
  expect(await tried(profile)).toEqual({ ok: true, value: { isAnswered: false, why: 'forbidden' } })
  expect(await order('model/switch', { isOn: true })).toEqual({ ok: false, why: 'not-allowed' })
  expect(await order('model/save-profile', written())).toEqual({ ok: false, why: 'not-allowed' })
  expect(server.asked.length).toBe(before)
})

test('a cap holds within the day, and the next day begins anew', async () => {
  const profile = await saved({ dailyCap: { tokens: 1300 } })
  const whys: unknown[] = []
  for (let time = 0; time < 9; time += 1) {
    const reply = await tried(profile)
    whys.push(reply.ok && (reply.value.isAnswered ? 'answered' : reply.value.why))
  }
  expect(whys[0]).toBe('answered')
  expect(whys.at(-1)).toBe('over-cap')
  background.setNow((NOON + 86_400_000) as never)
  expect(await tried(profile)).toMatchObject({ value: { isAnswered: true } })
})

test('the key lies in a record of its own: not in the settings, not in a backup, not in what any page is told', async () => {
  const profile = await saved()
  const short = await saved({ key: 'abc' })
  expect(background.browser.local['model-keys']).toEqual({ [profile]: KEY, [short]: 'abc' })
  const settings = await readSettings()
  expect(settings.models.keyEnds).toEqual({ [profile]: '1234', [short]: '' })
  for (const told of [settings, portableSettings(settings), background.browser.local.settings, await tried(profile), await background.desk.store.db.audit.toArray()]) expect(JSON.stringify(told)).not.toContain(KEY)
  await order('model/save-profile', { ...written(), id: profile, key: '' })
  expect(background.browser.local['model-keys']).toEqual({ [short]: 'abc' })
  expect((await readSettings()).models.keyEnds).toEqual({ [short]: '' })
})

test('a profile that moves to another server leaves its key behind', async () => {
  const profile = await saved()
  const { key: _typed, ...same } = written({ name: '改名' })
  await order('model/save-profile', { ...same, id: profile })
  expect((await readSettings()).models).toMatchObject({ profiles: [{ name: '改名' }], keyEnds: { [profile]: '1234' } })
  await order('model/save-profile', { ...same, id: profile, baseUrl: 'https://elsewhere.example/v1' })
  expect((await readSettings()).models.keyEnds).toEqual({})
  expect(background.browser.local['model-keys']).toEqual({})
})

test('the first profile serves every use, once models are switched on; another is chosen by hand, and one that goes leaves nothing', async () => {
  const first = await saved()
  const second = await saved({ name: '第二个' })
  expect((await readSettings()).models).toMatchObject({ isOn: false, uses: { rerank: first, sentence: first, summary: first } })
  expect((await order('model/switch', { isOn: true })).ok).toBe(true)
  await order('model/choose', { uses: [{ use: 'sentence', profile: second }, { use: 'summary', profile: first }] })
  await tried(first)
  expect((await order('model/forget-profile', { profile: first })).ok).toBe(true)
  expect((await readSettings()).models).toMatchObject({ isOn: true, profiles: [{ id: second }], uses: { sentence: second } })
  expect(background.browser.local['model-keys']).toEqual({ [second]: KEY })
  expect(await readModelDays(background.desk.store, NOON, 'Asia/Shanghai')).toEqual([])
  expect(await order('model/choose', { uses: [{ use: 'sentence', profile: first }] })).toEqual({ ok: false, why: 'malformed' })
})

test('of a profile that the policy gives, only the key is the desk’s', async () => {
  background.browser.managed.models = [{ id: 'house', name: '公司模型', baseUrl: server.url, model: 'house' }]
  const profile = 'given:house' as ModelProfileId
  expect((await order('model/save-profile', { ...written(), id: profile })).ok).toBe(true)
  expect((await readSettings()).models).toMatchObject({ profiles: [{ name: '公司模型', model: 'house' }], keyEnds: { [profile]: '1234' } })
  await tried(profile)
  expect(server.asked.at(-1)).toMatchObject({ body: { model: 'house' }, headers: { authorization: `Bearer ${KEY}` } })
  const { key: _typed, ...renamed } = written({ name: '我的' })
  expect(await order('model/save-profile', { ...renamed, id: profile })).toEqual({ ok: false, why: 'not-allowed' })
  expect(await order('model/forget-profile', { profile })).toEqual({ ok: false, why: 'not-allowed' })
})

test('an address that is none, and a profile without a name, are refused', async () => {
  for (const wrong of [{ baseUrl: 'not an address' }, { baseUrl: 'https://u:p@models.example/v1' }, { name: '  ' }, { model: '' }, { id: 'no-such' as ModelProfileId }]) {
    expect(await order('model/save-profile', written(wrong))).toEqual({ ok: false, why: 'malformed' })
  }
})
