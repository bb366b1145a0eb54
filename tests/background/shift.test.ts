import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readSettings } from '../../src/adapters/browser/settings-storage'
import { readDraft } from '../../src/adapters/store/drafts'
import { webSegmentCrypto } from '../../src/adapters/segments/web-segment-crypto'
import { unsentSegments } from '../../src/adapters/store/segments/made-segments'
import { makeSegmentKey, setRecipient } from '../../src/adapters/store/segments/segment-keys'
import { setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { HANDLERS } from '../../src/background/all-handlers'
import type { Desk } from '../../src/background/desk'
import { runDueEffects } from '../../src/background/effects/run-due-effects'
import { cutNow } from '../../src/background/segments/cut-now'
import { routeMessage } from '../../src/background/route-message'
import { importDefinitions } from '../../src/adapters/store/import-definitions'
import type { Definition } from '../../src/core/contract/definitions'
import type { CallId, CodeId, EpochMs, LineId, RosterAgentId, RosterTeamId, SiteId, TeamId } from '../../src/core/contract/ids'
import type { MessageBody, MessageName } from '../../src/core/contract/messages'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { NOON } from '../fixtures/builders/a-store'
import { aBackground, aSignal, HOME, type Background } from './fakes/a-background'

let background: Background
let store: Desk['store']
beforeEach(async () => {
  background = await aBackground()
  store = background.desk.store
})

/** As the panel gives it: each command finds the settings as they are then. */
const order = async <N extends MessageName>(name: N, body: MessageBody<N>, from: 'desk' | 'page' = 'desk') =>
  await routeMessage({ callside: 1, name, body }, { ...HOME, sender: from }, HANDLERS, async () => ({ ...background.desk, store, settings: await readSettings() }), (what, bug) => { throw new Error(what, { cause: bug }) })
const later = (ms: number) => (NOON + ms) as EpochMs
const report = (...signals: Parameters<typeof aSignal>[]) => order('signal/report', { signals: signals.map((each) => aSignal(...each)), refused: 0, dropped: 0, hookErrors: 0 }, 'page')
const factsOf = async (...kinds: string[]) => (await store.db.facts.toArray()).filter(({ kind }) => kinds.includes(kind)).map(({ kind, agent }) => `${kind} ${agent}`)
const LIN = { agentNumber: '1001', agentName: '林小满' }
const CHEN = { agentNumber: '1002', agentName: '陈宇' }

/** A talk of the agent on shift that is over and not wrapped up, with a draft begun. */
async function unfinished(ref: string): Promise<CallId> {
  await report(['ringing', { ref }], ['answered', { ref, at: later(1_000) }])
  background.setNow(later(60_000))
  await report(['ended', { ref, at: later(50_000), outcome: 'completed' }])
  const call = (await store.db.calls.toArray()).find(({ legs }) => legs.some((leg) => leg.ref === ref))
  if (!call) throw new Error('the call is there')
  await order('wrap-up/save-draft', { call: call.id, draft: { ...EMPTY_DRAFT, note: '说到一半' } })
  return call.id
}
const aCode = async () => (await store.db.latestDefinitions.toArray()).find((row) => row.kind === 'code' && row.parent !== undefined)?.id as CodeId
const setUp = () => order('setup/finish', { language: 'zh-CN', region: 'CN', timeZone: 'Asia/Shanghai', lineName: '宽带', ...LIN })

describe('a take-over', () => {
  test('leaves what is unfinished with its owner, who finds it again', async () => {
    await setUp()
    const call = await unfinished('kept')
    await order('shift/take-over', { ...CHEN, unfinished: 'keep' })
    const code = await aCode()
    expect(await order('wrap-up/save', { call, draft: { ...EMPTY_DRAFT, code } })).toEqual({ ok: false, why: 'not-yours' })
    expect(await order('wrap-up/save-draft', { call, draft: EMPTY_DRAFT })).toEqual({ ok: false, why: 'not-yours' })
    expect((await readDraft(store, call))?.draft?.note).toBe('说到一半')
    await order('shift/take-over', { ...LIN, unfinished: 'keep' })
    expect(await order('wrap-up/save', { call, draft: { ...EMPTY_DRAFT, code, followUp: { dueAt: later(99_000), text: '再看' } } })).toMatchObject({ ok: true })
    expect(await factsOf('contact/wrapped-up', 'task/set')).toEqual(['contact/wrapped-up agent:1001', 'task/set agent:1001'])
    expect(await store.db.tasks.toArray()).toMatchObject([{ owner: 'agent:1001' }])
  })

  test('hands over what is unfinished where it is asked for; the talk stays who talked', async () => {
    await setUp()
    const call = await unfinished('handed')
    await order('shift/take-over', { ...CHEN, unfinished: 'hand-over' })
    expect((await readDraft(store, call))?.owner).toBe('agent:1002')
    expect(await order('wrap-up/save', { call, draft: { ...EMPTY_DRAFT, code: await aCode() } })).toMatchObject({ ok: true })
    expect(await factsOf('contact/recorded', 'contact/wrapped-up', 'wrap-up/handed-over')).toEqual(['contact/recorded agent:1001', 'wrap-up/handed-over agent:1001', 'contact/wrapped-up agent:1002'])
  })

  test('is one end and one beginning, also when it is told twice', async () => {
    await setUp()
    await order('shift/take-over', { ...CHEN, unfinished: 'keep' })
    background.setNow(later(5_000))
    await order('shift/take-over', { ...CHEN, unfinished: 'keep' })
    expect(await factsOf('shift/started', 'shift/ended')).toEqual(['shift/started agent:1001', 'shift/ended agent:1001', 'shift/started agent:1002'])
    expect((await readSettings()).shift).toEqual({ agent: 'agent:1002', startedAt: NOON })
  })

  test('does not undo what a page told in the very moment', async () => {
    await setUp()
    await report(['ringing', { ref: 'racing' }])
    await Promise.all([order('shift/take-over', { ...CHEN, unfinished: 'hand-over' }), report(['answered', { ref: 'racing', at: later(10) }])])
    expect(await store.db.calls.toArray()).toMatchObject([{ phase: 'talking', agent: 'agent:1002' }])
  })
})

describe('the worker that dies in a take-over', () => {
  test('after it was written and before the settings followed: the next one knows who is here, and writes nothing twice', async () => {
    await setUp()
    const call = await unfinished('crash')
    const storage = vi.spyOn(chrome.storage.local, 'set').mockRejectedValueOnce(new Error('the worker is gone') as never)
    await expect(order('shift/take-over', { ...CHEN, unfinished: 'hand-over' })).rejects.toThrow()
    storage.mockRestore()
    expect((await readSettings()).shift?.agent).toBe('agent:1001')
    const woken = { ...(await background.wake()), settings: await readSettings() }
    background.setNow(later(90_000))
    await runDueEffects(woken, later(90_000))
    expect(await readSettings()).toMatchObject({ agent: { number: '1002', name: '陈宇' }, shift: { agent: 'agent:1002' } })
    expect((await readDraft(woken.store, call))?.owner).toBe('agent:1002')
    expect(await factsOf('shift/started', 'shift/ended')).toEqual(['shift/started agent:1001', 'shift/ended agent:1001', 'shift/started agent:1002'])
    expect(await woken.store.db.effects.toArray()).toEqual([])
  })

  test('before it was written: nothing of it is there', async () => {
    await setUp()
    const call = await unfinished('never')
    vi.spyOn(store.db.facts, 'bulkAdd').mockImplementationOnce(() => { throw new Error('the worker is gone') })
    await expect(order('shift/take-over', { ...CHEN, unfinished: 'hand-over' })).rejects.toThrow()
    expect((await readDraft(store, call))?.owner).toBe('agent:1001')
    expect((await store.db.calls.get(call))?.agent).toBe('agent:1001')
    expect(await store.db.effects.toArray()).toEqual([])
  })

  test('a turn that is carried out late does not send away who came after it', async () => {
    await setUp()
    const storage = vi.spyOn(chrome.storage.local, 'set').mockRejectedValueOnce(new Error('the worker is gone') as never)
    background.setNow(later(1_000))
    await expect(order('shift/end', {})).rejects.toThrow()
    storage.mockRestore()
    background.setNow(later(2_000))
    await order('shift/take-over', { ...CHEN, unfinished: 'keep' })
    await runDueEffects({ ...background.desk, settings: await readSettings() }, later(90_000))
    expect((await readSettings()).shift?.agent).toBe('agent:1002')
  })
})

describe('the end of a shift', () => {
  test('leaves calls that come meanwhile to whoever starts the next one', async () => {
    await setUp()
    const kept = await unfinished('of-lin')
    await order('shift/end', {})
    expect((await readSettings()).shift).toBeUndefined()
    background.setNow(later(61_000))
    await report(['ringing', { ref: 'between', at: later(61_000), remote: { rawNumber: '+8613900139000' } }])
    await order('shift/start', CHEN)
    const owners = Object.fromEntries((await store.db.calls.toArray()).map(({ id, legs, agent }) => [id === kept ? 'kept' : legs[0]?.ref, agent]))
    expect(owners).toEqual({ kept: 'agent:1001', between: 'agent:1002' })
  })

  test('sends on its way what the one who leaves recorded, before the records are locked behind him', async () => {
    await setUp()
    const [vault] = await store.db.vaults.toCollection().primaryKeys()
    if (!vault) throw new Error('the vault is there')
    await setPassphrase(store, vault, '正确的马 battery', 1_000)
    const key = await makeSegmentKey(store, webSegmentCrypto, { site: 'site' as SiteId, passphrase: '正确的马 battery', rounds: 1_000 })
    if (!key.ok) throw new Error(key.why)
    await setRecipient(store, webSegmentCrypto, { site: 'site' as SiteId, publicKey: key.value.publicKey }, 'site' as SiteId)
    await order('shift/end', {})
    const facts = await store.db.facts.count()
    expect((await unsentSegments(store)).map(({ firstSeq, lastSeq, count, personal }) => [firstSeq, lastSeq, count, personal])).toEqual([[1, facts, facts, 'withheld']])
    expect((await store.keyring.forLine('line' as LineId)).keys).toBeUndefined()
    // By the alarm it is only cut when it is worth it.
    await order('shift/start', LIN)
    await cutNow({ ...background.desk, store, settings: await readSettings() }, false)
    expect(await unsentSegments(store)).toHaveLength(1)
  })

  test('locks the records behind who leaves, if there is a passphrase and the settings say so', async () => {
    await setUp()
    const [vault] = await store.db.vaults.toCollection().primaryKeys()
    if (!vault) throw new Error('the vault is there')
    await setPassphrase(store, vault, '正确的马 battery', 1_000)
    const isOpen = async () => (await store.keyring.forLine('line' as LineId)).keys !== undefined
    await order('settings/change', { isLockedAtShiftEnd: false })
    await order('shift/end', {})
    expect(await isOpen()).toBe(true)
    await order('settings/change', { isLockedAtShiftEnd: true })
    await order('shift/start', LIN)
    await order('shift/end', {})
    expect(await isOpen()).toBe(false)
    expect(await factsOf('shift/ended')).toHaveLength(2)
    expect((await store.db.audit.toArray()).map(({ action }) => action)).toContain('locked')
  })
})

describe('the passphrase', () => {
  test('entered after a ring on the locked vault, its contact is the caller\'s', async () => {
    await setUp()
    await report(['ringing', { ref: 'named' }])
    const named = await order('call/name-customer', { call: (await store.db.calls.toArray())[0]?.id as CallId, name: '王小明' })
    await report(['ended', { ref: 'named', at: later(10), outcome: 'missed' }])
    const [vault] = await store.db.vaults.toCollection().primaryKeys()
    await setPassphrase(store, vault!, '正确的马 battery', 1_000)
    await order('vault/lock', {})
    background.setNow(later(60_000))
    await report(['ringing', { ref: 'locked', at: later(60_000) }])
    await report(['ended', { ref: 'locked', at: later(61_000), outcome: 'missed' }])
    background.setNow(later(70_000))
    expect(await order('vault/unlock', { passphrase: '正确的马 battery' })).toEqual({ ok: true, value: undefined })
    const customer = (named as { value: { customer: string } }).value.customer
    expect((await store.db.contacts.toArray()).map(({ who }) => who)).toEqual([customer, customer])
  })

  test('is changed and taken away only by who knows it', async () => {
    await setUp()
    expect(await order('vault/set-passphrase', { passphrase: 'short' })).toEqual({ ok: false, why: 'passphrase-too-short' })
    expect(await order('vault/set-passphrase', { passphrase: '正确的马 battery' })).toEqual({ ok: true, value: undefined })
    for (const wrong of [{}, { current: 'a wrong one' }]) expect(await order('vault/set-passphrase', { passphrase: 'another battery', ...wrong })).toEqual({ ok: false, why: 'wrong-passphrase' })
    expect(await order('vault/remove-passphrase', { current: 'a wrong one' })).toEqual({ ok: false, why: 'wrong-passphrase' })
    await order('vault/lock', {})
    expect(await order('vault/set-passphrase', { passphrase: 'another battery', current: '正确的马 battery' })).toEqual({ ok: true, value: undefined })
    expect(await order('vault/remove-passphrase', { current: 'another battery' })).toEqual({ ok: true, value: undefined })
    expect((await store.db.vaults.toArray())[0]?.kdf).toBeUndefined()
    expect((await store.db.audit.toArray()).flatMap(({ action, about }) => (action === 'changed' && about?.startsWith('vault') ? [about] : []))).toEqual(['vault/set-passphrase', 'vault/set-passphrase', 'vault/remove-passphrase'])
  }, 30_000)
})

describe('lines of business', () => {
  const lines = async () => (await store.db.latestDefinitions.toArray()).flatMap((row) => (row.kind === 'line' ? [row] : []))

  test('are added with codes of their own, chosen for a shift, and gone on with in the middle of one', async () => {
    await setUp()
    expect(await order('line/save', { name: '手机', dialledNumbers: ['4008001234', ' '], isRetired: false })).toEqual({ ok: true, value: undefined })
    const mobile = (await lines()).find(({ labels }) => labels['zh-CN'] === '手机')
    expect(mobile).toMatchObject({ version: 1, dialledNumbers: ['4008001234'] })
    expect((await store.db.latestDefinitions.toArray()).some((row) => row.kind === 'code' && row.line === mobile?.id)).toBe(true)
    expect(await order('shift/change-line', { line: mobile?.id as LineId })).toEqual({ ok: true, value: undefined })
    expect(await readSettings()).toMatchObject({ line: mobile?.id, shift: { agent: 'agent:1001', startedAt: NOON } })
    await report(['ringing', { ref: 'on-mobile' }])
    expect(await store.db.calls.toArray()).toMatchObject([{ line: mobile?.id }])
    for (const line of ['no-such-line', '']) expect(await order('shift/change-line', { line: line as LineId })).toEqual({ ok: false, why: 'malformed' })
  })

  test('take the calls to the numbers customers dial for them, however those are written', async () => {
    await setUp()
    const { line } = await readSettings()
    await order('line/save', { name: '手机', dialledNumbers: ['400-800-1234', '8001'], isRetired: false })
    const mobile = (await lines()).find(({ id }) => id !== line)?.id
    for (const [ref, dialled] of [['a', '4008001234'], ['b', '8001'], ['c', '95588'], ['d', undefined]] as const) {
      await report(['ringing', { ref, ...(dialled && { dialled }), remote: { rawNumber: `1380013800${'abcd'.indexOf(ref)}` } }])
      await report(['ended', { ref, at: later(10), outcome: 'missed' }])
    }
    const lineOf = Object.fromEntries((await store.db.calls.toArray()).map((call) => [call.legs[0]?.ref, call.line]))
    expect(lineOf).toEqual({ a: mobile, b: mobile, c: line, d: line })
    expect((await store.db.contacts.toArray()).map((contact) => contact.line).sort()).toEqual([line, line, mobile, mobile].sort())
  })

  test('take calls from the next ring on, when a number was given to them or taken away a moment ago', async () => {
    await setUp()
    const { line } = await readSettings()
    const ring = async (ref: string) => {
      await report(['ringing', { ref, dialled: '8001', remote: { rawNumber: `1390013900${ref}` } }])
      await report(['ended', { ref, at: later(10), outcome: 'missed' }])
    }
    await order('line/save', { name: '手机', dialledNumbers: [], isRetired: false })
    const mobile = (await lines()).find(({ id }) => id !== line)?.id as LineId
    await ring('1')
    await order('line/save', { line: mobile, name: '手机', dialledNumbers: ['8001'], isRetired: false })
    await ring('2')
    await order('line/save', { line: mobile, name: '手机', dialledNumbers: ['8001'], isRetired: true })
    await ring('3')
    const lineOf = Object.fromEntries((await store.db.calls.toArray()).map((call) => [call.legs[0]?.ref, call.line]))
    expect(lineOf).toEqual({ 1: line, 2: mobile, 3: line })
  })

  test('are retired and never deleted, every version stays, and the one in front is not retired', async () => {
    await setUp()
    const { line } = await readSettings()
    await order('line/save', { name: '手机', dialledNumbers: [], isRetired: false })
    const mobile = (await lines()).find(({ id }) => id !== line)?.id as LineId
    await order('line/save', { line: mobile, name: '手机与固话', dialledNumbers: ['10010'], isRetired: true })
    expect(await order('shift/change-line', { line: mobile })).toEqual({ ok: false, why: 'malformed' })
    expect(await order('line/save', { line, name: '宽带', dialledNumbers: [], isRetired: true })).toEqual({ ok: false, why: 'malformed' })
    const versions = (await store.db.definitions.toArray()).filter((row) => row.kind === 'line' && row.id === mobile)
    expect(versions.map(({ version, labels, retiredAt }) => [version, labels['zh-CN'], retiredAt !== undefined])).toEqual([[1, '手机', false], [2, '手机与固话', true]])
    await order('line/save', { line: mobile, name: '手机与固话', dialledNumbers: ['10010'], isRetired: false })
    expect(await order('shift/change-line', { line: mobile })).toEqual({ ok: true, value: undefined })
  })

  test('are those of the policy where it names some', async () => {
    background.browser.managed.lines = [{ id: 'a', name: '甲' }, { id: 'b', name: '乙', dialledNumbers: ['10086'] }]
    expect(await order('setup/finish', { language: 'zh-CN', region: 'CN', timeZone: 'Asia/Shanghai', line: 'b' as LineId, ...LIN })).toEqual({ ok: true, value: undefined })
    expect((await readSettings()).line).toBe('b')
    expect((await lines()).map(({ id, dialledNumbers }) => [id, dialledNumbers])).toEqual([['a', []], ['b', ['10086']]])
    expect(await order('line/save', { name: '丙', dialledNumbers: [], isRetired: false })).toEqual({ ok: false, why: 'not-allowed' })
    await order('shift/take-over', { ...CHEN, unfinished: 'keep', line: 'a' as LineId })
    expect((await readSettings()).line).toBe('a')
  })
})

describe('the first run', () => {
  beforeEach(() => {
    background.browser.local.settings = { sites: background.desk.settings.sites }
  })

  test('that is done again after a worker died in it makes no second line', async () => {
    const storage = vi.spyOn(chrome.storage.local, 'set').mockRejectedValueOnce(new Error('the worker is gone') as never)
    await expect(setUp()).rejects.toThrow()
    storage.mockRestore()
    expect((await readSettings()).isSetUp).toBe(false)
    await setUp()
    expect((await store.db.latestDefinitions.toArray()).filter(({ kind }) => kind === 'line')).toHaveLength(1)
    expect(await readSettings()).toMatchObject({ isSetUp: true, agent: { number: '1001' }, shift: { agent: 'agent:1001' } })
    expect(await factsOf('shift/started')).toEqual(['shift/started agent:1001'])
  })

  test('under a policy that gives the machine to an agent starts his shift, whoever was typed', async () => {
    Object.assign(background.browser.managed, { agentNumber: '301', agentName: '林怡君', line: 'broadband', lineName: '寬頻', timeZone: 'Asia/Taipei', region: 'TW' })
    await order('setup/finish', { language: 'zh-TW', region: 'CN', timeZone: 'Asia/Shanghai', line: 'other' as LineId, ...LIN })
    expect(await readSettings()).toMatchObject({ region: 'TW', timeZone: 'Asia/Taipei', line: 'broadband', shift: { agent: 'agent:301' }, agent: { name: '林怡君' } })
    expect(await factsOf('shift/started')).toEqual(['shift/started agent:301'])
    expect((await store.db.facts.toArray())[0]?.line).toBe('broadband')
  })

  test('refuses what would stop every page: an unknown time zone, and nobody', async () => {
    for (const wrong of [{ timeZone: 'Mars/Olympus' }, { agentNumber: ' ' }, { agentName: '' }, { lineName: ' ' }]) {
      expect(await order('setup/finish', { language: 'zh-CN', region: 'CN', timeZone: 'Asia/Shanghai', lineName: '宽带', ...LIN, ...wrong })).toEqual({ ok: false, why: 'malformed' })
    }
    expect((await readSettings()).isSetUp).toBe(false)
    await setUp()
    expect(await order('settings/change', { timeZone: 'Mars/Olympus' })).toEqual({ ok: false, why: 'malformed' })
  })
})

describe('with a roster', () => {
  const roster = async (...items: readonly Definition[]) => await importDefinitions(store, items)
  const line = async () => (await readSettings()).line
  const chen = (on: LineId, more: object = {}): Definition => ({ kind: 'agent', id: `${on}.a1002` as RosterAgentId, line: on, version: 1, changedAt: NOON, labels: { 'zh-CN': '陈宇', 'zh-TW': '陳宇', en: 'Chen Yu' }, number: '1002', teams: [`${on}.north` as RosterTeamId], language: 'zh-TW', skill: 'novice', ...more })
  const north = (on: LineId): Definition => ({ kind: 'team', id: `${on}.north` as RosterTeamId, line: on, version: 1, changedAt: NOON, labels: { 'zh-CN': '华北', 'zh-TW': '北區', en: 'North' }, code: 'north' as TeamId })

  test('whoever starts is called as it says, in his team, his language and with his dial; what he changes stays his', async () => {
    await setUp()
    const on = await line()
    await roster(north(on), chen(on))
    await order('shift/take-over', { agentNumber: ' 1002 ', agentName: '打错的名字', unfinished: 'keep' })
    expect(await readSettings()).toMatchObject({ agent: { id: 'agent:1002', number: '1002', name: '陈宇' }, team: 'north', language: 'zh-TW', suggestionDial: 'novice' })
    expect((await store.db.facts.toArray()).filter(({ kind, agent }) => kind === 'shift/started' && agent === 'agent:1002').map(({ team }) => team)).toEqual(['north'])
    await order('settings/change', { suggestionDial: 'expert', language: 'en' })
    await order('shift/end', {})
    await order('shift/start', { agentNumber: '1002', agentName: 'Chen' })
    expect(await readSettings()).toMatchObject({ suggestionDial: 'expert', language: 'en', team: 'north' })
  })

  test('who does not stand on it types his name, and is of no team of it', async () => {
    await setUp()
    const on = await line()
    await roster(north(on), chen(on))
    await order('shift/take-over', { ...CHEN, unfinished: 'keep' })
    await order('shift/take-over', { ...LIN, unfinished: 'keep' })
    expect(await readSettings()).toMatchObject({ agent: { name: '林小满' }, team: 'team', suggestionDial: 'novice' })
  })

  test('who was taken off it still starts, as everybody who is not on it', async () => {
    await setUp()
    const on = await line()
    await roster(north(on), chen(on, { retiredAt: NOON }))
    expect(await order('shift/take-over', { ...CHEN, unfinished: 'keep' })).toMatchObject({ ok: true })
    expect(await readSettings()).toMatchObject({ agent: { id: 'agent:1002', name: '陈宇' }, team: 'team', suggestionDial: 'practised' })
  })
})
