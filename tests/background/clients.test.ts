import { beforeEach, describe, expect, test } from 'vitest'
import { changeSettings } from '../../src/adapters/browser/settings-storage'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { descriptionOf } from '../../src/adapters/store/calls'
import { saveLine } from '../../src/adapters/store/definitions'
import { beginLeaving } from '../../src/adapters/store/leaving/begin-leaving'
import { linesOfVault } from '../../src/adapters/store/leaving/lines-of-vault'
import { resumeRebuild } from '../../src/adapters/store/rebuild-views'
import { findCustomers } from '../../src/adapters/store/read/find-customers'
import { readLog } from '../../src/adapters/store/read/read-log'
import { readVaults } from '../../src/adapters/store/read/read-vaults'
import { createVault } from '../../src/adapters/store/sealing/create-vault'
import { setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { rememberAnnouncement } from '../../src/background/pop/remember-announcement'
import { placeLines } from '../../src/background/vault/place-lines'
import type { Desk } from '../../src/background/desk'
import type { CallId, CodeId, CustomerId, EpochMs, LineId } from '../../src/core/contract/ids'
import { EMPTY_DRAFT } from '../../src/core/wrap-up/wrap-up-draft'
import { AGENT } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { named, numbered, recorded } from '../fixtures/builders/a-story'
import { aSignal, HOME } from './fakes/a-background'
import { A, B, SITE_OF_B, TO_A, TO_B, twoClients, type TwoClients } from './fakes/two-clients'

let seat: TwoClients
let store: Desk['store']
beforeEach(async () => {
  seat = await twoClients()
  await seat.order('shift/start', { agentNumber: '1001', agentName: '林小满' })
  store = seat.desk.store
})

const later = (ms: number) => (NOON + ms) as EpochMs
const NUMBER = '+8613800138000'
const AT_B = { ...HOME, document: 'page-b', site: SITE_OF_B, origin: SITE_OF_B }
const ring = (more: Parameters<typeof aSignal>[1] = {}, place = HOME) =>
  seat.order('signal/report', { signals: [aSignal('ringing', more)], refused: 0, dropped: 0, hookErrors: 0 }, place)
const tell = (kind: Parameters<typeof aSignal>[0], more: Parameters<typeof aSignal>[1] = {}, place = HOME) =>
  seat.order('signal/report', { signals: [aSignal(kind, more)], refused: 0, dropped: 0, hookErrors: 0 }, place)
const calls = () => store.db.calls.toArray()
const shown = () => seat.browser.orders.flatMap(({ order }) => (order.order === 'pop/show' && order.scene ? [order.scene] : []))
const labels = (name: string) => ({ 'zh-CN': name, 'zh-TW': name, en: name })
const lineCalled = async (name: string) => (await readVaults(store)).flatMap(({ lines }) => lines).find((line) => line.labels.en === name)?.id as LineId

describe('a line of business', () => {
  test('lies in a vault of its own, or in that of a client who has other lines too, and the audit says so', async () => {
    await seat.order('line/save', { name: 'Acme night', dialledNumbers: [], isRetired: false, vault: 'Acme' })
    await seat.order('line/save', { name: 'House', dialledNumbers: [], isRetired: false })
    const vaults = await readVaults(store)
    expect(vaults.map(({ client, lines }) => [client, lines.map((line) => line.labels.en)])).toEqual([[undefined, ['House']], ['Acme', ['Acme night', 'Acme']], ['Borealis', ['Borealis']]])
    expect(new Set(vaults.map(({ id }) => id)).size).toBe(3)
    expect((await store.db.audit.toArray()).map(({ about }) => about)).toContain(`vault/own/${await lineCalled('Acme night')}`)
  })

  test('changes its vault as long as nothing is in it, and afterwards not; nothing of the line is changed then', async () => {
    await seat.order('line/save', { name: 'House', dialledNumbers: [], isRetired: false })
    const house = await lineCalled('House')
    expect(await seat.order('line/save', { line: house, name: 'House', dialledNumbers: [], isRetired: false, vault: 'Cirrus' })).toMatchObject({ ok: true })
    expect(await seat.order('line/save', { line: house, name: 'House', dialledNumbers: [], isRetired: false })).toMatchObject({ ok: true })
    await appendFacts(store, [{ ...named('of-house' as CustomerId, '李娜'), line: house }])
    expect(await seat.order('line/save', { line: house, name: 'Renamed', dialledNumbers: [], isRetired: false, vault: 'Cirrus' })).toEqual({ ok: false, why: 'has-records' })
    expect(await store.db.latestDefinitions.get(['line', house])).toMatchObject({ labels: { en: 'House' } })
    expect((await store.db.vaults.toArray()).find(({ lines }) => lines.includes(house))).toBeUndefined()
  })

  test('of a client with no other keeps its records where the client is renamed', async () => {
    await appendFacts(store, [{ ...named('of-a' as CustomerId, '李娜'), line: A }])
    const before = await seat.vaultOf(A)
    expect(await seat.order('line/save', { line: A, name: 'Acme', dialledNumbers: [], isRetired: false, vault: 'Acme Ltd' })).toMatchObject({ ok: true })
    expect(await seat.vaultOf(A)).toBe(before)
    expect((await readVaults(store)).map(({ client }) => client)).toContain('Acme Ltd')
  })

  test('that a pack or a policy gives to a client, and that has records here already, stays and is told of', async () => {
    await saveLine(store, { line: 'late' as LineId, labels: labels('Late'), now: NOON })
    await appendFacts(store, [{ ...named('of-late' as CustomerId, '李娜'), line: 'late' as LineId }])
    await saveLine(store, { line: 'late' as LineId, labels: labels('Late'), extras: { vault: 'Late & Co' }, now: NOON })
    await placeLines(seat.desk)
    expect((await readVaults(store))[0]?.lines).toEqual([{ id: 'late', labels: labels('Late'), meant: { client: 'Late & Co' } }])
  })

  test('never falls into a client’s vault that has lost its last line, nor into another’s after one is deleted; nor does that one’s deletion take any', async () => {
    const empty = await createVault(store, [], 'Nobody')
    expect(await linesOfVault(store, { id: empty, lines: [], client: 'Nobody' })).toEqual([])
    await beginLeaving(store, { vault: empty, agent: AGENT })
    await beginLeaving(store, { vault: await seat.vaultOf('common' as LineId), agent: AGENT })
    expect((await store.db.vaults.toArray()).filter(({ client }) => client === undefined)).toHaveLength(1)
    const { vault } = await store.keyring.forLine('new' as LineId)
    expect((await store.db.vaults.get(vault))?.client).toBeUndefined()
  })

  test('is given to a client by who may write only', async () => {
    await changeSettings((chosen) => ({ ...chosen, role: 'agent' }))
    expect(await seat.order('line/save', { line: A, name: 'Acme', dialledNumbers: [], isRetired: false })).toEqual({ ok: false, why: 'read-only' })
  })
})

describe('a call', () => {
  test('is of the client whose number was dialled, however it is written, else of the site’s, else of the one in front', async () => {
    await ring({ ref: 'by-number', dialled: '+86 400-800-2222' })
    await ring({ ref: 'by-site', at: later(10), remote: { rawNumber: '+8613900139000' } }, AT_B)
    await ring({ ref: 'number-wins', at: later(20), remote: { rawNumber: '+8613900139001' }, dialled: TO_A }, AT_B)
    await ring({ ref: 'by-hand', at: later(30), remote: { rawNumber: '+8613900139002' }, dialled: '10086' })
    await tell('dialing', { ref: 'to-b', at: later(40), direction: 'outbound', remote: { rawNumber: TO_B }, dialled: TO_B })
    const lines = (await calls()).map(({ line, lineBy, legs }) => [legs[0]?.ref, line, lineBy]).sort()
    expect(lines).toEqual([['by-hand', A, undefined], ['by-number', B, 'dialled'], ['by-site', B, 'site'], ['number-wins', A, 'dialled'], ['to-b', A, undefined]])
  })

  test('that a page shows before the signalling tells whom it is for is one call, told to be the other client’s at once, and sealed for him', async () => {
    await appendFacts(store, [{ ...named('of-a' as CustomerId, 'OF-A'), line: A }, { ...numbered('of-a' as CustomerId, NUMBER), line: A }, { ...named('of-b' as CustomerId, 'OF-B'), line: B }, { ...numbered('of-b' as CustomerId, NUMBER), line: B }])
    await tell('ringing', { detector: 'dom-profile', ref: 'shown' }, { ...HOME, tab: 2, document: 'page-2' })
    expect(shown().at(-1)?.primary).toMatchObject({ person: { name: 'OF-A' }, call: { lineMark: { client: 'Acme' } } })
    await tell('ringing', { at: later(200), dialled: TO_B })
    const all = await calls()
    expect(all).toMatchObject([{ line: B, lineBy: 'dialled', match: { customer: 'of-b' } }])
    expect(all[0]?.legs.every(({ described }) => described?.line === B)).toBe(true)
    expect(shown().at(-1)?.primary).toMatchObject({ person: { name: 'OF-B' }, call: { lineMark: { client: 'Borealis' } } })
    await store.keyring.openKeys.clear(await seat.vaultOf(A))
    expect((await descriptionOf(store, all[0] as never))?.rawNumber).toBe(NUMBER)
  })

  test('is not matched with whom its pop named, where it turned out to be another client’s while that came up', async () => {
    await appendFacts(store, [{ ...named('of-a' as CustomerId, 'OF-A'), line: A }, { ...numbered('of-a' as CustomerId, NUMBER), line: A }])
    await tell('ringing', { detector: 'dom-profile', ref: 'shown' }, { ...HOME, tab: 2, document: 'page-2' })
    const [announced] = await calls()
    const [scene] = shown()
    await tell('ringing', { at: later(200), dialled: TO_B })
    const receipt = { detectors: ['dom-profile'], rule: 'exact', matched: 1, surface: 'tab', why: 'visible-focused', isSaved: true } as const
    await rememberAnnouncement(seat.desk, announced as never, { surface: 'tab', tab: 1, document: 'pop-1', why: 'visible-focused' } as never, scene as never, receipt)
    expect((await calls())[0]?.match).toEqual({ rule: 'none', isChosen: false, candidates: 0 })
  })

  test('keeps its client while the agent turns to another by hand, in all that is said of it', async () => {
    await ring({ dialled: TO_B })
    const [call] = await calls()
    await seat.order('shift/change-line', { line: A })
    await tell('answered', { at: later(1_000) })
    expect(await seat.order('call/name-customer', { call: call?.id as CallId, name: '李娜' })).toMatchObject({ ok: true })
    await seat.order('task/set', { kind: 'callback', text: '回电', dueAt: later(9), call: call?.id as CallId })
    seat.setNow(later(6_000))
    await tell('ended', { at: later(5_000), outcome: 'completed' })
    const code = (await store.db.latestDefinitions.toArray()).find((row) => row.kind === 'code' && row.line === B && row.parent !== undefined)?.id as CodeId
    const ofA = (await store.db.latestDefinitions.toArray()).find((row) => row.kind === 'code' && row.line === A && row.parent !== undefined)?.id as CodeId
    expect(await seat.order('wrap-up/save', { call: call?.id as CallId, draft: { ...EMPTY_DRAFT, code: ofA } })).toEqual({ ok: false, why: 'no-code' })
    expect(await seat.order('wrap-up/save', { call: call?.id as CallId, draft: { ...EMPTY_DRAFT, code, callback: { from: later(99_000) as never, text: '再打' } } })).toMatchObject({ ok: true })
    const [customer] = await store.db.customers.toArray()
    await seat.order('customer/note', { customer: customer?.id as CustomerId, text: '爱说话' })
    const facts = (await store.db.facts.toArray()).filter(({ kind }) => !kind.startsWith('shift/'))
    expect(facts.length).toBeGreaterThan(6)
    expect(new Set(facts.map(({ line }) => line))).toEqual(new Set([B]))
    expect(new Set(facts.map(({ vault }) => vault))).toEqual(new Set([await seat.vaultOf(B)]))
  })
})

describe('two clients with one customer’s number', () => {
  const OF_A = 'of-a' as CustomerId
  const OF_B = 'of-b' as CustomerId
  beforeEach(async () => {
    await appendFacts(store, [A, B].flatMap((line) => {
      const id = line === A ? OF_A : OF_B
      return [named(id, '李娜'), numbered(id, NUMBER), recorded(`past-${id}`, later(-9_000), { customer: id }, { e164: NUMBER as never, rawNumber: NUMBER })].map((fact) => ({ ...fact, line }))
    }))
  })

  test('have two people: neither is merged into the other, chosen for a call of the other, or has its contact or a task of its call', async () => {
    expect(await seat.order('customer/merge', { from: OF_A, into: OF_B })).toEqual({ ok: false, why: 'other-client' })
    await ring({ dialled: TO_B })
    const id = (await calls())[0]?.id as CallId
    expect(shown().at(-1)?.primary).toMatchObject({ person: { customer: OF_B } })
    expect(await seat.order('call/choose-customer', { call: id, customer: OF_A })).toEqual({ ok: false, why: 'other-client' })
    expect(await seat.order('contact/move', { contact: `past-${OF_B}` as never, to: OF_A })).toEqual({ ok: false, why: 'other-client' })
    expect(await seat.order('task/set', { kind: 'callback', text: '回电', dueAt: later(9), call: id, customer: OF_A })).toEqual({ ok: false, why: 'other-client' })
  })

  test('show nothing across where another desk’s facts say that they are one', async () => {
    await appendFacts(store, [{ ...named(OF_B, 'BY-A'), line: A }])
    await store.db.customers.update(OF_A, { mergedInto: OF_B })
    expect((await findCustomers(store, A, NUMBER, seat.desk.settings)).map(({ customer, name }) => [customer, name])).toEqual([[OF_A, '李娜']])
    expect((await findCustomers(store, B, NUMBER, seat.desk.settings)).map(({ customer, name }) => [customer, name])).toEqual([[OF_B, '李娜']])
  })

  test('a ring for the one that is locked is recorded and says whose it is, and is read in when his vault is opened, and no other', async () => {
    for (const line of [A, B]) await setPassphrase(store, await seat.vaultOf(line), `passphrase of ${line}`, 1)
    for (const line of [A, B]) await seat.order('vault/lock', { vault: await seat.vaultOf(line) })
    await ring({ ref: 'for-a', dialled: TO_A })
    await tell('ended', { ref: 'for-a', at: later(500), dialled: TO_A, outcome: 'missed' })
    await ring({ ref: 'for-b', at: later(1_000), dialled: TO_B })
    expect(shown().at(-1)?.primary).toMatchObject({ match: { kind: 'locked' }, call: { lineMark: { client: 'Borealis' } } })
    await tell('answered', { ref: 'for-b', at: later(1_500) })
    const id = (await calls()).find(({ line }) => line === B)?.id as CallId
    await seat.order('transcript/type-line', { call: id, speaker: 'customer', text: '我的宽带断了' })
    seat.setNow(later(10_000))
    await tell('ended', { ref: 'for-b', at: later(9_000), dialled: TO_B, outcome: 'completed' })
    const code = (await store.db.latestDefinitions.toArray()).find((row) => row.kind === 'code' && row.line === B && row.parent !== undefined)?.id as CodeId
    expect(await seat.order('wrap-up/save', { call: id, draft: { ...EMPTY_DRAFT, code, note: '已报修' } })).toMatchObject({ ok: true })

    seat.setNow(later(20_000))
    expect(await seat.order('vault/unlock', { vault: await seat.vaultOf(B), passphrase: 'passphrase of line-a' })).toEqual({ ok: false, why: 'wrong-passphrase' })
    expect(await seat.order('vault/unlock', { vault: await seat.vaultOf(B), passphrase: 'passphrase of line-b' })).toMatchObject({ ok: true })
    const read = async (line: LineId) => (await readLog(store, { line, limit: 9, settings: seat.desk.settings })).lines
    expect((await read(B)).map(({ customerName, note }) => [customerName, note])).toEqual([['李娜', '已报修'], ['李娜', undefined]])
    expect((await readVaults(store)).map(({ client, state }) => [client, state])).toEqual([['Acme', 'locked'], ['Borealis', 'open']])
    expect((await read(A)).flatMap(({ customerName }) => customerName ?? [])).toEqual([])
    expect(new Set((await store.db.facts.where('isWaiting').equals(1).toArray()).map(({ line }) => line))).toEqual(new Set())

    await seat.order('vault/unlock', { vault: await seat.vaultOf(A), passphrase: 'passphrase of line-a' })
    expect((await read(A)).map(({ outcome, customerName }) => [outcome, customerName])).toEqual([['missed', '李娜'], ['completed', '李娜']])
  })

  test('what waits in a locked vault keeps nothing of another from being read in', async () => {
    for (const line of [A, B]) await setPassphrase(store, await seat.vaultOf(line), `passphrase of ${line}`, 1)
    for (const line of [A, B]) await seat.order('vault/lock', { vault: await seat.vaultOf(line) })
    await appendFacts(store, [...Array.from({ length: 501 }, () => ({ ...named(OF_A, '王芳'), line: A })), { ...named(OF_B, '陈静'), line: B }])
    await seat.order('vault/unlock', { vault: await seat.vaultOf(B), passphrase: 'passphrase of line-b' })
    expect((await findCustomers(store, B, NUMBER, seat.desk.settings)).map(({ name }) => name)).toEqual(['陈静'])
  })

  test('a rebuild that was cut off goes on with the vaults that are open; the locked one’s records come with its unlocking', async () => {
    await setPassphrase(store, await seat.vaultOf(A), 'passphrase of line-a', 1)
    await seat.order('vault/lock', { vault: await seat.vaultOf(A) })
    await Promise.all([store.db.meta.put({ key: 'views', state: 'folding' }), store.db.customers.clear(), store.db.contacts.clear(), store.db.history.clear()])
    expect(await resumeRebuild(store)).toMatchObject({ ok: true })
    expect((await findCustomers(store, B, NUMBER, seat.desk.settings)).map(({ customer }) => customer)).toEqual([OF_B])
    await seat.order('vault/unlock', { vault: await seat.vaultOf(A), passphrase: 'passphrase of line-a' })
    expect((await findCustomers(store, A, NUMBER, seat.desk.settings)).map(({ customer }) => customer)).toEqual([OF_A])
  })

  test('the end of a shift locks every one that has a passphrase', async () => {
    for (const line of [A, B]) await setPassphrase(store, await seat.vaultOf(line), `passphrase of ${line}`, 1)
    await seat.order('shift/end', {})
    expect((await readVaults(store)).map(({ state }) => state)).toEqual(['locked', 'locked'])
  })
})
