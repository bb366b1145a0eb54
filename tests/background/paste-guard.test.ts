import { beforeEach, describe, expect, it } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { readPasteWarnings } from '../../src/adapters/store/read/read-paste-warnings'
import { createVault } from '../../src/adapters/store/sealing/create-vault'
import { lockVault, setPassphrase } from '../../src/adapters/store/sealing/passphrase'
import { putSurface } from '../../src/adapters/store/surfaces'
import type { Desk } from '../../src/background/desk'
import { noteCopied, notePasted, undoPaste } from '../../src/background/paste/watch-clipboard'
import { applySettings } from '../../src/background/setup/change-settings'
import { greetPage } from '../../src/background/sites/greet-page'
import { placeLineOfBusiness } from '../../src/background/vault/place-lines'
import type { CustomerId, EpochMs, LineId, PageOrigin, VaultId } from '../../src/core/contract/ids'
import type { Settings, SiteProfile } from '../../src/core/contract/settings'
import type { PasteWarning } from '../../src/core/paste-guard/guard-messages'
import { shortCheck } from '../../src/core/paste-guard/short-check'
import { aCallRow } from '../fixtures/builders/a-call-row'
import { aNewFact, LI_NA, LINE } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered } from '../fixtures/builders/a-story'
import { aBackground, aPop, AT_DESK, HOME, type Background } from './fakes/a-background'

const WATER = 'line-water' as LineId
const [MOBILE_PAGE, WATER_PAGE, SHARED_PAGE] = ['https://mobile.example', 'https://water.example', 'https://phone.example'] as PageOrigin[] as [PageOrigin, PageOrigin, PageOrigin]
const ADDRESS = '北京市朝阳区某某路八号院三号楼'
let background: Background
let desk: Desk
let vault: VaultId

const site = (line?: LineId): SiteProfile => ({ isOn: true, frameOrigins: [], headerMap: {}, ...(line && { line }) })
const at = (page: PageOrigin, tab: number) => ({ ...HOME, site: page, origin: page, tab, document: `doc-${tab}` })
const [IN_MOBILE, IN_WATER, IN_SHARED] = [at(MOBILE_PAGE, 11), at(WATER_PAGE, 12), at(SHARED_PAGE, 13)]
const copy = (text: string, place = IN_MOBILE, line?: LineId) => noteCopied(desk, { text, ...(line && { line }) }, place)
const paste = (text: string, place = IN_WATER, how: PasteWarning['how'] = 'pasted') => notePasted(desk, { text, how, canUndo: true }, place)
const shown = () => background.browser.orders.flatMap(({ document, order }) => (order.order === 'pop/warn' ? [{ document, ...(order as unknown as { warning: PasteWarning }).warning }] : []))
const use = (more: Partial<Settings>) => {
  desk = { ...desk, settings: { ...desk.settings, ...more } }
  background.browser.local.settings = desk.settings
}

beforeEach(async () => {
  background = await aBackground({ line: LINE, sites: { [MOBILE_PAGE]: site(LINE), [WATER_PAGE]: site(WATER), [SHARED_PAGE]: site() } })
  desk = background.desk
  await seedDefinitions(desk.store, { line: LINE, lineName: '移动热线', now: NOON })
  await seedDefinitions(desk.store, { line: WATER, lineName: '水务热线', now: NOON })
  vault = await createVault(desk.store, [WATER])
  await appendFacts(desk.store, [named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), aNewFact('customer/identified', { open: { customer: LI_NA }, personal: { externalId: 'CUST-00812' } })])
  await aPop(desk, background.browser, 'pop-water', 12)
})

describe('what was copied in one client’s page', () => {
  it('is warned of in another’s, over that page, with both names; the page itself is told nothing', async () => {
    await copy(ADDRESS)
    expect(await paste(`地址：${ADDRESS}`)).toEqual({ ok: true, value: {} })
    expect(shown()).toMatchObject([{ document: 'pop-water', from: '移动热线', to: '水务热线', why: ['copied'], how: 'pasted', canUndo: true }])
  })

  it('is none of the guard’s business in a page of its own, or in one of nobody’s', async () => {
    await copy(ADDRESS)
    await paste(ADDRESS, IN_MOBILE)
    await paste(ADDRESS, IN_SHARED)
    await copy('您好，请问有什么可以帮到您的', IN_SHARED)
    await paste('您好，请问有什么可以帮到您的')
    expect(shown()).toEqual([])
  })

  it('is known to a worker that woke meanwhile, and lies nowhere in clear', async () => {
    await copy(ADDRESS)
    expect(JSON.stringify([background.browser.session, background.browser.local])).not.toContain('朝阳')
    desk = { ...(await background.wake()), settings: desk.settings }
    await paste(ADDRESS)
    expect(shown()).toHaveLength(1)
  })

  it('in a panel or desk of ours is of the line that stood in front there, and a form of ours is told at once', async () => {
    await copy(ADDRESS, AT_DESK, WATER)
    expect(await notePasted(desk, { text: ADDRESS, line: LINE, how: 'pasted', canUndo: true }, AT_DESK)).toMatchObject({ ok: true, value: { warning: { from: '水务热线', to: '移动热线' } } })
    expect(await notePasted(desk, { text: ADDRESS, line: WATER, how: 'pasted', canUndo: true }, AT_DESK)).toEqual({ ok: true, value: {} })
  })

  it('off a card is of the line of the call that the card is of', async () => {
    await desk.store.db.calls.put(await aCallRow(desk.store, {}, { line: LINE, pop: { state: 'announced', at: NOON, document: 'pop-water', tab: 12 } as never }))
    await copy(ADDRESS, { ...IN_WATER, sender: 'pop' } as never)
    await paste(ADDRESS)
    expect(shown()).toMatchObject([{ from: '移动热线', to: '水务热线' }])
  })

  it('is told by the system, without a name, where our frame is not in the page', async () => {
    await copy(ADDRESS)
    background.browser.documents.length = 0
    await paste(ADDRESS)
    expect([...background.browser.notifications].some((id) => id.startsWith('paste:'))).toBe(true)
  })
})

describe('what is known in another client’s records alone', () => {
  it('is a number or an id, wherever it was copied', async () => {
    await paste('请回电 138-0013-8000')
    await paste('客户号 CUST-00812')
    await paste('订单 ORD-99812，13900139000')
    expect(shown().map(({ why, from }) => [why, from])).toEqual([[['number'], '移动热线'], [['external-id'], '移动热线']])
  })

  it('is nothing once this client knows it too', async () => {
    await appendFacts(desk.store, [{ ...numbered('water-1' as CustomerId, LI_NA_NUMBER), line: WATER }])
    await paste('请回电 13800138000')
    expect(shown()).toEqual([])
  })

  it('is nothing of a caller who rings at this client just now', async () => {
    await desk.store.db.calls.put(await aCallRow(desk.store, { rawNumber: '13800138000', e164: LI_NA_NUMBER }, { line: WATER }))
    await paste('请回电 13800138000')
    expect(shown()).toEqual([])
  })

  it('is not looked for in a vault that is locked', async () => {
    const common = (await desk.store.db.vaults.toArray()).find(({ id }) => id !== vault)?.id ?? vault
    await setPassphrase(desk.store, common, '正确的马 battery', 1000)
    await lockVault(desk.store, common)
    await paste('请回电 13800138000')
    expect(shown()).toEqual([])
  })
})

it('one client alone is on the seat: sensors listen to nothing, and nothing is kept', async () => {
  expect((await greetPage(desk, { part: 'sensor' }, IN_WATER)).ok && (await greetPage(desk, { part: 'sensor' }, IN_WATER))).toMatchObject({ value: { guard: { isStopping: false } } })
  expect(await greetPage(desk, { part: 'sensor' }, IN_SHARED)).not.toHaveProperty('value.guard')
  await desk.store.db.vaults.delete(vault)
  expect(await greetPage(desk, { part: 'sensor' }, IN_WATER)).not.toHaveProperty('value.guard')
  await copy(ADDRESS)
  await paste(ADDRESS)
  expect([shown(), background.browser.session]).toEqual([[], {}])
})

it('each warning is a row of the audit and a count for the lead, of kinds alone', async () => {
  await copy(ADDRESS)
  await paste(ADDRESS)
  await paste('13800138000', IN_WATER, 'stopped')
  const rows = (await desk.store.db.audit.toArray()).filter(({ action }) => action === 'warned')
  expect(rows.map(({ about, line }) => [about, line])).toEqual([['paste/pasted/copied', WATER], ['paste/stopped/number', WATER]])
  expect(await readPasteWarnings(desk.store, 0 as EpochMs)).toEqual({ count: 2, stopped: 1 })
  const facts = (await desk.store.db.facts.toArray()).filter(({ kind }) => kind === 'paste/warned')
  expect(JSON.stringify(facts.map(({ open }) => open))).not.toMatch(new RegExp(`${LINE}|朝阳|138`))
})

it('pages that are open hear of a second client as soon as one has a vault of its own', async () => {
  await desk.store.db.vaults.delete(vault)
  await putSurface(desk.store, { document: 'doc-12', part: 'sensor', tab: 12, frame: 0, origin: WATER_PAGE, seenAt: NOON })
  await placeLineOfBusiness(desk, WATER, '水务公司')
  const told = background.browser.orders.filter(({ document, order }) => document === 'doc-12' && order.order === 'page/profile')
  expect(told.map(({ order }) => (order as { profile?: { guard?: unknown } }).profile?.guard)).toEqual([{ isStopping: false }])
})

describe('stopping', () => {
  beforeEach(async () => {
    await putSurface(desk.store, { document: 'doc-12', part: 'sensor', tab: 12, frame: 0, origin: WATER_PAGE, seenAt: NOON })
    await putSurface(desk.store, { document: 'doc-11', part: 'sensor', tab: 11, frame: 0, origin: MOBILE_PAGE, seenAt: NOON })
  })
  const told = () => background.browser.orders.flatMap(({ document, order }) => (order.order === 'page/foreign-copy' ? [{ document, copy: (order as { copy?: { seed: number; check: number; length: number } }).copy }] : []))

  it('is a lead’s to say, and running pages hear of it', async () => {
    expect(await applySettings({ ...desk, settings: { ...desk.settings, role: 'agent' } }, { pasteGuard: 'stop' }, AT_DESK)).toEqual({ ok: false, why: 'read-only' })
    await applySettings(desk, { pasteGuard: 'stop' }, AT_DESK)
    const profiles = background.browser.orders.filter(({ order }) => order.order === 'page/profile')
    expect(profiles.map(({ document, order }) => [document, (order as { profile?: { guard?: unknown } }).profile?.guard])).toEqual([['doc-11', { isStopping: true }], ['doc-12', { isStopping: true }]])
  })

  it('tells pages of other clients sixteen bits and a length of a copy, and its own pages that there is none', async () => {
    use({ pasteGuard: 'stop' })
    await copy('李娜 138 0013 8000')
    const [other] = told().filter(({ document }) => document === 'doc-12')
    expect(told().find(({ document }) => document === 'doc-11')).toEqual({ document: 'doc-11', copy: undefined })
    expect(other?.copy).toMatchObject({ length: 13, check: shortCheck('李娜13800138000', other?.copy?.seed ?? 0) })
    expect(other?.copy?.check).toBeLessThan(65_536)
  })

  it('is not told where pastes are only warned of', async () => {
    await copy(ADDRESS)
    expect(told()).toEqual([])
  })

  it('that came too late is a warning, and what the sensor stopped is said even where its copy is forgotten', async () => {
    use({ pasteGuard: 'stop' })
    await paste('something nobody knows', IN_WATER, 'stopped')
    expect(shown()).toMatchObject([{ how: 'stopped', from: '', to: '水务热线' }])
  })
})

it('undoing is asked of the very document that was pasted into, and of nobody else’s tab', async () => {
  await copy(ADDRESS)
  await paste(ADDRESS)
  background.browser.documents.push({ id: 'doc-12', tab: 12, take: ({ order }) => order === 'page/undo-paste' })
  const warning = shown()[0]?.id ?? ''
  const fromPop = (tab: number) => ({ ...IN_WATER, sender: 'pop' as const, tab })
  expect(await undoPaste(desk, { warning }, fromPop(11))).toEqual({ ok: false, why: 'not-over' })
  expect(await undoPaste(desk, { warning }, fromPop(12))).toEqual({ ok: true, value: { isUndone: true } })
  background.browser.documents.length = 0
  expect(await undoPaste(desk, { warning }, fromPop(12))).toEqual({ ok: true, value: { isUndone: false } })
})
