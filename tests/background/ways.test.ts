import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readSettings } from '../../src/adapters/browser/settings-storage'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { decideDevice } from '../../src/adapters/store/segments/decide-device'
import { importArticles } from '../../src/adapters/store/save-articles'
import { queueOutgoing, readOutgoing, readWay, readWayFile, writeWayFile } from '../../src/adapters/store/way-rows'
import { askWays } from '../../src/background/ways/ask-ways'
import { saveAddresses } from '../../src/background/ways/save-addresses'
import { chooseWays } from '../../src/background/ways/choose-ways'
import { takePacks } from '../../src/background/ways/take-packs'
import { uploadPlace } from '../../src/adapters/team/upload-place'
import { takeTheirs } from '../../src/background/ways/take-theirs'
import type { TakePack } from '../../src/background/ways/take-packs'
import type { Desk } from '../../src/background/desk'
import type { EpochMs } from '../../src/core/contract/ids'
import type { WaySettings } from '../../src/core/contract/ways'
import { done, refused } from '../../src/core/contract/result'
import { NO_TEAM } from '../../src/core/settings/team-under-policy'
import { packFileName } from '../../src/core/team/team-file-names'
import { webSegmentCrypto } from '../../src/adapters/segments/web-segment-crypto'
import { unsentSegments } from '../../src/adapters/store/segments/made-segments'
import { setRecipient } from '../../src/adapters/store/segments/segment-keys'
import { LI_NA, LINE } from '../fixtures/builders/a-fact'
import { named } from '../fixtures/builders/a-story'
import { aLead as aPackLead, anAgentOf, anAnswer, publish, take as takePackFile } from '../fixtures/builders/a-team'
import { acceptAll, aLead, cut, SITE } from '../fixtures/builders/some-segments'
import { NOON } from '../fixtures/builders/a-store'
import { startTeamServer, type TeamServer } from '../e2e/support/team-server'
import { aBackground, AT_DESK, type Background } from './fakes/a-background'

const PACK = packFileName(LINE)
const MINUTE_MS = 60_000

let server: TeamServer
let background: Background
let now: number = NOON
let taken: string[]
let answer: Awaited<ReturnType<TakePack>>
const take: TakePack = async (_desk, bytes) => {
  taken.push(new TextDecoder().decode(bytes))
  return answer
}

beforeAll(async () => {
  server = await startTeamServer()
})
beforeEach(async () => {
  background = await aBackground()
  background.browser.granted.add('http://127.0.0.1/*')
  server.behave({ kind: 'good' })
  server.files.clear()
  taken = []
  answer = done(undefined)
  now = NOON
})
afterAll(() => server.close())

const deskWith = (ways: Partial<WaySettings>): Desk => ({ ...background.desk, now: () => now as EpochMs, settings: { ...background.desk.settings, ways: { ...NO_TEAM, askEveryMinutes: 10, jitterMinutes: 0, ...ways } } })
const reader = () => deskWith({ from: 'address', address: server.url })
const writer = () => deskWith({ to: 'upload', uploadAddress: server.url })
const bytes = (text: string) => new TextEncoder().encode(text)
const publishFile = async ({ store, now: at }: Desk, name: string, written: Uint8Array<ArrayBuffer>, isGuarded: boolean) => await queueOutgoing(store, { name, bytes: written, queuedAt: at(), isGuarded })
const answeredSince = (count: number) => server.answered.slice(count)
const pass = (minutes: number) => void (now += minutes * MINUTE_MS)

test('a pack is taken once, and that nothing changed costs the server a line', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  const before = server.answered.length
  await askWays(reader(), { take })
  pass(10)
  await askWays(reader(), { take })
  server.files.set(PACK, Buffer.from('pack 2'))
  pass(10)
  await askWays(reader(), { take })
  expect(taken).toEqual(['pack 1', 'pack 2'])
  expect(answeredSince(before)).toEqual([`GET 200 /${PACK}`, `GET 304 /${PACK}`, `GET 200 /${PACK}`])
  expect(background.browser.alarms.get('ways')).toEqual({ when: now + 10 * MINUTE_MS })
})

test('nobody is asked before it is time, but by hand', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  await askWays(reader(), { take })
  const before = server.answered.length
  pass(9)
  await askWays(reader(), { take })
  expect(server.answered.length).toBe(before)
  await askWays(reader(), { take, isForced: true })
  expect(answeredSince(before)).toEqual([`GET 304 /${PACK}`])
})

test('two that ask at once ask once', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  await Promise.all([askWays(reader(), { take }), askWays(reader(), { take }), askWays(reader(), { take })])
  expect(taken).toEqual(['pack 1'])
})

test('a server that is down is asked more seldom each time, says since when, and is back with the next answer', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  server.behave({ kind: 'refuses', status: 503 })
  const pauses: number[] = []
  for (let time = 0; time < 5; time += 1) {
    await askWays(reader(), { take })
    const row = await readWay(background.desk.store, 'in')
    expect(row).toMatchObject({ trouble: 'server-failed', troubleSince: NOON, failures: time + 1 })
    pauses.push((row!.nextAt - now) / MINUTE_MS)
    now = row!.nextAt
  }
  expect(pauses).toEqual([10, 20, 40, 60, 60])
  server.behave({ kind: 'good' })
  await askWays(reader(), { take })
  expect(await readWay(background.desk.store, 'in')).toEqual({ way: 'in', askedAt: now, answeredAt: now, failures: 0, nextAt: now + 10 * MINUTE_MS })
  expect(taken).toEqual(['pack 1'])
})

test('a pack that is refused is not fetched again until it changes, or somebody asks by hand', async () => {
  server.files.set(PACK, Buffer.from('forged'))
  answer = refused('damaged')
  await askWays(reader(), { take })
  expect(await readWayFile(background.desk.store, 'in', PACK)).toMatchObject({ refused: 'damaged' })
  pass(10)
  await askWays(reader(), { take })
  expect(taken).toEqual(['forged'])
  pass(1)
  answer = done(undefined)
  await askWays(reader(), { take, isForced: true })
  expect(taken).toEqual(['forged', 'forged'])
  expect((await readWayFile(background.desk.store, 'in', PACK))?.refused).toBeUndefined()
})

test('a desk that does not know its line’s name at the lead’s looks at whatever lies in a place that lists', async () => {
  const desk = writer()
  await publishFile(desk, 'packs/line-of-the-lead.callside-pack', bytes('pack 1'), true)
  await askWays(desk, { take })
  const place = uploadPlace({ url: server.url, isOneFile: false }, { isAllowed: () => Promise.resolve(true), headers: {} })
  const how = { take, isForced: false, signal: new AbortController().signal }
  expect(await takePacks(desk, place, how)).toBeUndefined()
  expect(await takePacks(desk, place, how)).toBeUndefined()
  expect(taken).toEqual(['pack 1'])
})

test('what a full disk refused is fetched again', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  answer = refused('not-saved')
  await askWays(reader(), { take })
  pass(10)
  answer = done(undefined)
  await askWays(reader(), { take })
  expect(taken).toEqual(['pack 1', 'pack 1'])
})

test('a worker that dies in the middle of it leaves it to the next, not at once and not never', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  await expect(askWays(reader(), { take: () => Promise.reject(new Error('the worker died')) })).rejects.toThrow('died')
  const next = await background.wake()
  const again = { ...reader(), store: next.store }
  await askWays(again, { take })
  expect(taken).toEqual([])
  pass(10)
  await askWays(again, { take })
  expect(taken).toEqual(['pack 1'])
})

test('where the browser must be asked first nothing goes out, and it is asked in the usual time', async () => {
  background.browser.granted.clear()
  const before = server.answered.length
  await askWays(reader(), { take })
  expect(await readWay(background.desk.store, 'in')).toMatchObject({ trouble: 'no-permission', failures: 0, nextAt: now + 10 * MINUTE_MS })
  expect(server.answered.length).toBe(before)
})

test('what is published waits until it lies there, and is written once', async () => {
  server.behave({ kind: 'refuses', status: 503 })
  await publishFile(writer(), PACK, bytes('pack 1'), true)
  await askWays(writer(), { take })
  expect(await readWay(background.desk.store, 'out')).toMatchObject({ trouble: 'server-failed' })
  server.behave({ kind: 'good' })
  pass(10)
  await askWays(writer(), { take })
  expect(server.files.get(PACK)?.toString()).toBe('pack 1')
  expect(await readOutgoing(background.desk.store)).toEqual([])
  const before = server.answered.length
  pass(10)
  await askWays(writer(), { take })
  expect(server.answered.length).toBe(before)
})

test('a newer pack takes the place of one that still waits', async () => {
  const before = server.answered.length
  await publishFile(writer(), PACK, bytes('pack 1'), true)
  pass(1)
  await publishFile(writer(), PACK, bytes('pack 2'), true)
  await askWays(writer(), { take })
  expect(answeredSince(before).filter((each) => each === `PUT 201 /${PACK}`)).toHaveLength(1)
  expect(server.files.get(PACK)?.toString()).toBe('pack 2')
})

test('two leads never overwrite each other unseen: the second is told, takes what the first published, and publishes after it', async () => {
  await publishFile(writer(), PACK, bytes('mine 1'), true)
  await askWays(writer(), { take })
  server.files.set(PACK, Buffer.from('hers 2'))
  pass(1)
  await publishFile(writer(), PACK, bytes('mine 2'), true)
  await publishFile(writer(), 'segments/device-1/1-2.callside-segment', bytes('facts'), false)
  await askWays(writer(), { take })
  expect(server.files.get(PACK)?.toString()).toBe('hers 2')
  // The others go on.
  expect((await readOutgoing(background.desk.store)).map(({ name, trouble }) => [name, trouble])).toEqual([[PACK, 'changed-elsewhere']])
  answer = refused('damaged')
  expect(await takeTheirs(writer(), PACK, take)).toEqual({ ok: false, why: 'failed' })
  expect(await readOutgoing(background.desk.store)).toHaveLength(1)
  answer = done(undefined)
  expect(await takeTheirs(writer(), PACK, take)).toEqual({ ok: true, value: undefined })
  expect(await readOutgoing(background.desk.store)).toEqual([])
  pass(1)
  await publishFile(writer(), PACK, bytes('mine 3'), true)
  await askWays(writer(), { take })
  expect(server.files.get(PACK)?.toString()).toBe('mine 3')
})

test('a version of two leads is taken from whoever was first; the other one’s own comes after it', async () => {
  const ann = await aPackLead()
  const ben = await anAgentOf(ann.store)
  for (const table of ['trust', 'deskKeys'] as const) await ben.store.db.table(table).bulkPut(await ann.store.db.table(table).toArray())
  await takePackFile(ben.store, (await publish(ann.store))[0]!)
  const deskOf = (store: Desk['store']): Desk => ({ ...writer(), store })
  const takeNow: TakePack = async ({ store }, came) => {
    await takePackFile(store, new File([came], 'pack'))
    return done(undefined)
  }
  await askWays(deskOf(ann.store), { take: takeNow })
  const titlesOf = async ({ db }: Desk['store']) => (await db.articles.toArray()).map(({ title }) => title).toSorted()
  await importArticles(ben.store, [anAnswer('of-ben', '本写的')])
  await writeWayFile(ben.store, { way: 'out', name: PACK, seenAt: NOON, etag: (await readWayFile(ann.store, 'out', PACK))!.etag! })
  await publish(ben.store)
  pass(1)
  await askWays(deskOf(ben.store), { take: takeNow })
  await importArticles(ann.store, [anAnswer('of-ann', '安写的')])
  await publish(ann.store)
  pass(1)
  await askWays(deskOf(ann.store), { take: takeNow })
  expect(await readOutgoing(ann.store)).toMatchObject([{ name: PACK, trouble: 'changed-elsewhere' }])
  expect(await takeTheirs(deskOf(ann.store), PACK, takeNow)).toEqual({ ok: true, value: undefined })
  expect(await titlesOf(ann.store)).toEqual(['国际漫游怎么开', '安写的', '本写的', '账单怎么查'])
  pass(1)
  await askWays(deskOf(ann.store), { take: takeNow })
  expect(await readOutgoing(ann.store)).toEqual([])
  await publish(ann.store)
  pass(1)
  await askWays(deskOf(ann.store), { take: takeNow })
  pass(10)
  const agent = await anAgentOf(ann.store)
  await askWays({ ...reader(), store: agent.store }, { take: takeNow })
  expect(await agent.store.db.packs.toArray()).toMatchObject([{ version: 3 }])
  expect(await titlesOf(agent.store)).toEqual(['国际漫游怎么开', '安写的', '本写的', '账单怎么查'])
})

test('a worker that died after writing and before saying so did not meet itself', async () => {
  server.files.set(PACK, Buffer.from('pack 1'))
  await publishFile(writer(), PACK, bytes('pack 1'), true)
  await askWays(writer(), { take })
  expect(await readOutgoing(background.desk.store)).toEqual([])
  pass(1)
  await publishFile(writer(), PACK, bytes('pack 2'), true)
  await askWays(writer(), { take })
  expect(server.files.get(PACK)?.toString()).toBe('pack 2')
})

test('a password goes to the server that it was typed for, and to no other', async () => {
  const settingsNow = async () => ({ ...background.desk, settings: await readSettings() })
  const save = async (uploadAddress: string, password?: string) => await saveAddresses(await settingsNow(), { address: '', uploadAddress, user: '小满', ...(password !== undefined && { password }) }, AT_DESK)
  expect(await save(server.url, 'made-up')).toEqual({ ok: true, value: undefined })
  expect(await chooseWays(await settingsNow(), { from: 'none', to: 'upload', askEveryMinutes: 10, jitterMinutes: 0 }, AT_DESK)).toMatchObject({ ok: true })
  expect(JSON.stringify(background.browser.local.settings)).not.toContain('made-up')
  const locked = await startTeamServer()
  locked.lock('小满', 'made-up')
  await save(locked.url)
  expect((await readSettings()).ways).toMatchObject({ uploadAddress: locked.url, hasPassword: false })
  await publishFile(background.desk, PACK, bytes('pack 1'), true)
  await askWays(await settingsNow(), { take })
  expect(await readWay(background.desk.store, 'out')).toMatchObject({ trouble: 'not-let-in' })
  await save(locked.url, 'made-up')
  await askWays({ ...(await settingsNow()), now: () => (NOON + 1) as EpochMs }, { take, isForced: true })
  expect(locked.files.get(PACK)?.toString()).toBe('pack 1')
  expect(await save('http://dav.example/')).toEqual({ ok: false, why: 'malformed' })
  await locked.close()
})

test('what a policy decides is not changed here', async () => {
  background.browser.managed.teamAddress = server.url
  const desk = { ...background.desk, settings: await readSettings() }
  expect(desk.settings.ways).toMatchObject({ from: 'address', address: server.url })
  expect(await chooseWays(desk, { from: 'none', to: 'none', askEveryMinutes: 10, jitterMinutes: 5 }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
  expect(await saveAddresses(desk, { address: '', uploadAddress: '', user: '' }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
})

test('what a desk records goes to its place as often as that is asked, and at once where it is asked by hand', async () => {
  const lead = await aLead()
  const { store } = background.desk
  await setRecipient(store, webSegmentCrypto, { site: SITE, publicKey: lead.publicKey }, SITE)
  const written = () => [...server.files.keys()].filter((name) => name.startsWith('segments/')).length
  await appendFacts(store, [named(LI_NA, '李娜')])
  background.setNow(now as EpochMs)
  await askWays(writer(), { take })
  expect(written()).toBe(0)
  pass(10)
  background.setNow(now as EpochMs)
  await askWays(writer(), { take })
  expect(written()).toBe(1)
  pass(1)
  background.setNow(now as EpochMs)
  await appendFacts(store, [named(LI_NA, '李娜娜')])
  await askWays(writer(), { take })
  expect(written()).toBe(1)
  await askWays(writer(), { take, isForced: true })
  expect(written()).toBe(2)
})

test('what came from a desk while it was turned away is taken in once it is accepted after all', async () => {
  const lead = await aLead()
  await setRecipient(background.desk.store, webSegmentCrypto, { site: SITE, publicKey: lead.publicKey }, SITE)
  await cut(background.desk.store, [named(LI_NA, '李娜')])
  await askWays(writer(), { take })
  const leadDesk: Desk = { ...writer(), store: lead.store }
  await askWays(leadDesk, { take })
  const [{ device, publicKey } = {}] = await lead.store.db.segmentsAside.toArray()
  if (device === undefined || publicKey === undefined) throw new Error('Nobody waits')
  const decide = (isAccepted: boolean) => decideDevice(lead.store, webSegmentCrypto, { device, publicKey, isAccepted }, { site: SITE })
  await decide(false)
  pass(10)
  await cut(background.desk.store, [named(LI_NA, '李娜娜')])
  await askWays(writer(), { take, isForced: true })
  await askWays(leadDesk, { take, isForced: true })
  expect((await lead.store.db.segmentsAside.toArray()).map(({ state }) => state)).toEqual(['turned-away', 'turned-away'])
  expect(await lead.store.db.facts.count()).toBe(0)
  await decide(true)
  pass(10)
  await askWays(leadDesk, { take, isForced: true })
  expect([await lead.store.db.facts.count(), await lead.store.db.segmentsAside.count()]).toEqual([2, 0])
})

test('what an agent’s desk cut is written once, and merged once at a lead who has the site’s key', async () => {
  const lead = await aLead()
  await setRecipient(background.desk.store, webSegmentCrypto, { site: SITE, publicKey: lead.publicKey }, SITE)
  await cut(background.desk.store, [named(LI_NA, '李娜')])
  server.behave({ kind: 'refuses', status: 503 })
  await askWays(writer(), { take })
  expect(await unsentSegments(background.desk.store)).toHaveLength(1)
  server.behave({ kind: 'good' })
  pass(10)
  await askWays(writer(), { take })
  expect(await unsentSegments(background.desk.store)).toEqual([])
  const [name] = [...server.files.keys()]
  expect(name).toMatch(/^segments\/.*callside-segment$/)
  const leadDesk: Desk = { ...writer(), store: lead.store }
  const before = server.answered.length
  await askWays(leadDesk, { take })
  expect(await lead.store.db.segmentsAside.toArray()).toMatchObject([{ state: 'waiting', file: name }])
  await acceptAll(lead.store)
  const facts = await lead.store.db.facts.count()
  expect(facts).toBeGreaterThan(0)
  pass(10)
  await askWays(leadDesk, { take })
  expect(await lead.store.db.facts.count()).toBe(facts)
  expect(answeredSince(before).filter((each) => each.startsWith('GET'))).toEqual([`GET 200 /${name}`])
})
