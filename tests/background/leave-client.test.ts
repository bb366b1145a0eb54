import { beforeEach, describe, expect, it } from 'vitest'
import { appendFacts } from '../../src/adapters/store/append-facts'
import { seedDefinitions } from '../../src/adapters/store/definitions'
import { leavingJobs } from '../../src/adapters/store/leaving/leaving-job'
import { leftLines } from '../../src/adapters/store/leaving/left-lines'
import { readClients } from '../../src/adapters/store/read/read-clients'
import { createVault } from '../../src/adapters/store/sealing/create-vault'
import { allowClientBack, goOnLeavingClients, leaveClient } from '../../src/background/data/leave-client'
import type { Desk } from '../../src/background/desk'
import { saveDeskItem } from '../../src/background/items/save-item'
import { seedGivenLines } from '../../src/background/setup/seed-given-lines'
import type { CodeId, LineId, VaultId } from '../../src/core/contract/ids'
import type { Settings } from '../../src/core/contract/settings'
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings-with-policy'
import { LINE } from '../fixtures/builders/a-fact'
import { NOON } from '../fixtures/builders/a-store'
import { storyOfLiNa } from '../fixtures/builders/a-story'
import { aBackground, AT_DESK, type Background } from './fakes/a-background'

const OTHER = 'line-other' as LineId
let background: Background
let desk: Desk
let vault: VaultId

const leave = (typed = '移动热线', on = desk) => leaveClient(on, { vault, typed }, AT_DESK)
const as = (more: Partial<Settings>): Desk => ({ ...desk, settings: { ...desk.settings, ...more } })
const settingsNow = () => background.browser.local.settings as Settings

beforeEach(async () => {
  background = await aBackground({ line: LINE, language: 'zh-CN' })
  desk = background.desk
  await seedDefinitions(desk.store, { line: LINE, lineName: '移动热线', now: NOON })
  await seedDefinitions(desk.store, { line: OTHER, lineName: '水务热线', now: NOON })
  vault = await createVault(desk.store, [LINE])
  await appendFacts(desk.store, storyOfLiNa(NOON, (name) => name as CodeId))
})

describe('letting a client go', () => {
  it.each([['agent', 'not-an-admin'], ['lead', 'not-an-admin']] as const)('is not for the desk of one who is %s', async (role, why) => {
    expect(await leave('移动热线', as({ role }))).toEqual({ ok: false, why })
    expect(await allowClientBack(as({ role }), { vault }, AT_DESK)).toEqual({ ok: false, why })
    expect(await desk.store.db.vaults.get(vault)).toBeDefined()
  })

  it('wants the client’s name, in whatever width of letters', async () => {
    expect(await leave('水务热线')).toEqual({ ok: false, why: 'other-name' })
    expect(await leave('  移动热线 ')).toEqual({ ok: true, value: undefined })
    expect(await leave()).toEqual({ ok: false, why: 'no-such-client' })
  })

  it('waits until the policy names its lines no more, for they would be made anew', async () => {
    const named = { ...desk.settings.decided, lines: [{ id: LINE, labels: { 'zh-CN': '移动热线', 'zh-TW': '', en: '' }, dialledNumbers: [] }] }
    expect(await leave('移动热线', as({ decided: named }))).toEqual({ ok: false, why: 'line-decided' })
    await leave()
    expect(await leftLines(desk.store)).toEqual(new Set([LINE]))
    await seedGivenLines(as({ decided: named }))
    expect(await leftLines(desk.store)).toEqual(new Set())
  })

  it('sends whoever worked for them to another client', async () => {
    await leave()
    expect(settingsNow()).toMatchObject({ line: OTHER, isSetUp: desk.settings.isSetUp })
  })

  it('is not written to by a page of the desk that stood open meanwhile', async () => {
    const [tag] = (await desk.store.db.latestDefinitions.toArray()).filter((row) => row.kind === 'tag' && row.line === LINE)
    await leave()
    if (tag?.kind !== 'tag') throw new Error('no tag')
    const { terms: _, ...item } = tag
    expect(await saveDeskItem(desk, { item, base: tag.version, terms: [] }, AT_DESK)).toEqual({ ok: false, why: 'no-such-client' })
  })

  it('forgets also what is kept of copies of their data', async () => {
    const copy = (of: VaultId) => ({ vault: of, at: NOON, marks: ['0123'] })
    background.browser.session['paste-guard'] = { key: [1], copies: [copy(vault), copy('other' as VaultId)], warned: [] }
    await leave()
    expect(background.browser.session['paste-guard']).toMatchObject({ copies: [copy('other' as VaultId)] })
  })

  it('of the last client leaves a desk that is to be set up anew', async () => {
    await leave()
    const [rest] = (await desk.store.db.vaults.toArray()).map(({ id }) => id)
    expect(await leaveClient(as({ line: OTHER }), { vault: rest ?? vault, typed: '水务热线' }, AT_DESK)).toEqual({ ok: true, value: undefined })
    expect((await readClients(desk.store)).here).toEqual([])
    expect(settingsNow()).toMatchObject({ isSetUp: false, line: DEFAULT_SETTINGS.line })
    expect(settingsNow().shift).toBeUndefined()
  })

  it('whose page was closed is gone on with when the worker wakes', async () => {
    await leave()
    const woken = await background.wake()
    expect((await readClients(woken.store)).gone).toMatchObject([{ vault, isAllowedBack: false, lines: [{ id: LINE }] }])
    await goOnLeavingClients(woken)
    const [job] = await leavingJobs(woken.store)
    expect([job?.state, await woken.store.db.facts.count()]).toEqual(['done', 0])
    expect((await readClients(woken.store)).gone[0]?.report).toContain('"left"')
  })
})
