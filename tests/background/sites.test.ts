import { beforeEach, expect, test } from 'vitest'
import { changeSettings, readSettings } from '../../src/adapters/browser/settings-storage'
import { putSurface } from '../../src/adapters/store/surfaces'
import { greetPage } from '../../src/background/sites/greet-page'
import { reconcileSites } from '../../src/background/sites/reconcile-sites'
import { changeSiteProfile, choosePublished, forgetSite, quietenPages, switchSiteOff, switchSiteOn } from '../../src/background/sites/switch-site'
import { lookAtPage, tryAddress, tryOnPages } from '../../src/background/sites/try-profile'
import { EMPTY_DOM_PROFILE } from '../../src/core/contract/site-profile'
import { importDefinitions } from '../../src/adapters/store/import-definitions'
import type { LineId, PageOrigin, PublishedSiteId } from '../../src/core/contract/ids'
import { aBackground, AT_DESK, HOME, SITE, type Background } from './fakes/a-background'

let background: Background
const FRAME = 'https://widget.example' as PageOrigin
beforeEach(async () => {
  background = await aBackground()
})
const patterns = () => background.browser.scripts.map(({ id, matches }) => `${id} ${matches?.join(' ')}`)

test('the registered scripts are the granted hosts of the sites that are on', async () => {
  expect(await reconcileSites()).toEqual([])
  expect(patterns()).toEqual(['page-hook https://phone.example/*', 'sensor https://phone.example/*', 'placer https://phone.example/*'])
  background.browser.granted.clear()
  expect(await reconcileSites()).toEqual([{ kind: 'no-permission', origin: SITE }])
  expect(patterns()).toEqual([])
})

test('a worker that wakes, an installation and a switch at once register each script once', async () => {
  background.browser.granted.add('https://widget.example/*')
  const problems = await Promise.all([reconcileSites(), reconcileSites(), switchSiteOn(background.desk, { origin: SITE, frameOrigins: [FRAME] }, AT_DESK), reconcileSites()])
  expect(problems).toEqual([[], [], { ok: true, value: { problems: [] } }, []])
  expect(patterns()).toEqual(['page-hook', 'sensor', 'placer'].map((id) => `${id} https://phone.example/* https://widget.example/*`))
})

test('a script that names a file of an earlier version is registered anew', async () => {
  await reconcileSites()
  background.browser.scripts[1] = { ...background.browser.scripts[1], id: 'sensor', js: ['sensor.of-yesterday.js'] } as never
  await reconcileSites()
  expect(background.browser.scripts.find(({ id }) => id === 'sensor')).toMatchObject({ js: ['sensor.js'] })
})

test('a tab that is already open gets the scripts, hook first', async () => {
  await switchSiteOn(background.desk, { origin: SITE, frameOrigins: [] }, AT_DESK)
  expect(background.browser.injected).toEqual(['page-hook.js', 'sensor.js', 'placer.js'].map((file) => ({ tab: 1, files: [file] })))
})

test('what is not a web page cannot be switched on', async () => {
  for (const origin of ['file:///etc', 'chrome://settings', 'https://a.example/path', 'null', 'javascript:1']) {
    expect(await switchSiteOn(background.desk, { origin: origin as PageOrigin, frameOrigins: [] }, AT_DESK)).toEqual({ ok: false, why: 'malformed' })
  }
})

test('pages go quiet when their site is switched off, and when their host is taken away; a sandboxed frame goes with its page', async () => {
  const heard: string[] = []
  for (const [id, origin, site] of [['own', SITE, SITE], ['sandboxed', 'null', SITE], ['other', 'https://crm.example', 'https://crm.example']] as const) {
    background.browser.documents.push({ id, tab: 1, take: ({ order }) => void heard.push(`${id} ${order}`) })
    const settings = await changeSettings((chosen) => ({ ...chosen, sites: { ...chosen.sites, ['https://crm.example' as PageOrigin]: { isOn: true, frameOrigins: [], headerMap: {} } } }))
    background.browser.granted.add('https://crm.example/*')
    await greetPage({ ...background.desk, settings }, { part: 'sensor' }, { ...HOME, document: id, frame: heard.length + id.length, origin: origin as PageOrigin, site: site as PageOrigin })
  }
  await switchSiteOff(background.desk, { origin: SITE }, AT_DESK)
  expect(heard.sort()).toEqual(['own page/go-quiet', 'sandboxed page/go-quiet'])
  const settings = await changeSettings((chosen) => chosen)
  background.browser.granted.delete('https://crm.example/*')
  await quietenPages({ ...background.desk, settings })
  expect(heard).toContain('other page/go-quiet')
})

test('a running sensor learns at once which headers its site asks for now', async () => {
  const told: unknown[] = []
  background.browser.documents.push({ id: 'page-1', tab: 1, take: (order) => void told.push(order) })
  await greetPage(background.desk, { part: 'sensor' }, HOME)
  await changeSiteProfile(background.desk, { origin: SITE, headerMap: [{ header: 'X-Own-Queue', fact: 'queue' }] }, AT_DESK)
  expect(told).toMatchObject([{ order: 'page/profile', profile: { isOn: true, headerNames: expect.arrayContaining(['x-own-queue', 'x-queue-name']) } }])
})

test('commands at once undo nothing of each other', async () => {
  await Promise.all([
    changeSettings((chosen) => ({ ...chosen, theme: 'dark' })),
    changeSettings((chosen) => ({ ...chosen, isPopOn: false })),
    changeSettings((chosen) => ({ ...chosen, language: 'zh-TW' })),
  ])
  expect(background.browser.local.settings).toMatchObject({ theme: 'dark', isPopOn: false, language: 'zh-TW' })
})

test('the rows of a document that was left go, and those of the present one stay', async () => {
  await greetPage(background.desk, { part: 'sensor' }, HOME)
  await putSurface(background.desk.store, { document: 'framed', part: 'sensor', tab: 1, frame: 7, origin: SITE, seenAt: background.desk.now() })
  await greetPage(background.desk, { part: 'sensor' }, { ...HOME, document: 'page-2' })
  const rows = await background.desk.store.db.surfaces.where('part').equals('sensor').toArray()
  expect(rows.map(({ document }) => document).sort()).toEqual(['framed', 'page-2'])
})

test('a site that a policy lists is not switched off or forgotten here', async () => {
  background.browser.managed.sites = [{ origin: SITE }]
  const desk = { ...background.desk, settings: await readSettings() }
  expect(await switchSiteOff(desk, { origin: SITE }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
  expect(await forgetSite(desk, { origin: SITE }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
  expect((await readSettings()).sites[SITE]?.isOn).toBe(true)
})

test('a site that is forgotten goes with its profile, and its pages go quiet', async () => {
  const heard: string[] = []
  background.browser.documents.push({ id: 'page-1', tab: 1, take: ({ order }) => void heard.push(order) })
  await greetPage(background.desk, { part: 'sensor' }, HOME)
  await forgetSite(background.desk, { origin: SITE }, AT_DESK)
  expect((await readSettings()).sites).toEqual({})
  expect(heard).toEqual(['page/go-quiet'])
  expect(patterns()).toEqual([])
})

test('a profile for a site that is not known does not switch it on', async () => {
  const other = 'https://other.example' as PageOrigin
  await changeSiteProfile(background.desk, { origin: other, headerMap: [{ header: ' X-A ', fact: 'queue' }] }, AT_DESK)
  expect((await readSettings()).sites[other]).toEqual({ isOn: false, frameOrigins: [], headerMap: { 'x-a': 'queue' } })
})

test('an address is tried by a pattern that is not saved, and a page answers what it shows by a profile that is not', async () => {
  const urlPop = { callerParameters: ['from'], dialledParameters: [], callIdParameters: [] }
  expect(await tryAddress(background.desk, { address: 'https://crm.example/?from=13800138000&dnis=95588', urlPop }, AT_DESK)).toMatchObject({ ok: true, value: { direction: 'inbound', rawNumber: '13800138000', dialled: '95588' } })
  expect(await tryAddress(background.desk, { address: 'https://crm.example/?from=13800138000' }, AT_DESK)).toEqual({ ok: true, value: 'nothing' })
  background.browser.documents.push({ id: 'page-1', tab: 1, take: ({ order }) => (order === 'page/try-profile' ? { phase: 'ringing' } : order === 'page/are-you-there') })
  await greetPage(background.desk, { part: 'sensor' }, HOME)
  expect(await tryOnPages(background.desk, { origin: SITE, domProfile: EMPTY_DOM_PROFILE }, AT_DESK)).toEqual({ ok: true, value: { pages: [{ phase: 'ringing' }] } })
  expect(await tryOnPages(background.desk, { origin: 'https://other.example' as PageOrigin, domProfile: EMPTY_DOM_PROFILE }, AT_DESK)).toEqual({ ok: false, why: 'not-allowed' })
  expect([await lookAtPage(background.desk, { tab: 1 }, AT_DESK), await lookAtPage(background.desk, { tab: 2 }, AT_DESK)]).toEqual([{ ok: true, value: { isHeard: true } }, { ok: true, value: { isHeard: false } }])
})

test('a profile that a pack brought is in force as soon as the page comes up, and this desk’s own can be put back', async () => {
  const team = { ...EMPTY_DOM_PROFILE, state: ['.team'] }
  const own = { ...EMPTY_DOM_PROFILE, state: ['.own'] }
  const told: unknown[] = []
  background.browser.documents.push({ id: 'page-1', tab: 1, take: (order) => void told.push(order) })
  const hello = async () => await greetPage({ ...background.desk, settings: await readSettings() }, { part: 'sensor' }, HOME)
  await changeSiteProfile(background.desk, { origin: SITE, domProfile: own }, AT_DESK)
  await importDefinitions(background.desk.store, [{
    kind: 'site-profile', id: 'line-1.phone' as PublishedSiteId, line: 'line-1' as LineId, version: 1, changedAt: background.desk.now(), labels: { 'zh-CN': '软电话', 'zh-TW': '軟體電話', en: 'Softphone' },
    origins: [SITE, 'https://elsewhere.example' as PageOrigin], isOfLine: false, headerMap: [], domProfile: team,
  }])
  expect(await hello()).toMatchObject({ ok: true, value: { domProfile: team } })
  // Nothing is switched on by it.
  expect((await readSettings()).sites['https://elsewhere.example' as PageOrigin]).toBeUndefined()
  await choosePublished({ ...background.desk, settings: await readSettings() }, { origin: SITE, part: 'domProfile', isPublished: false }, AT_DESK)
  expect(told.at(-1)).toMatchObject({ order: 'page/profile', profile: { domProfile: own } })
  await choosePublished({ ...background.desk, settings: await readSettings() }, { origin: SITE, part: 'domProfile', isPublished: true }, AT_DESK)
  expect(told.at(-1)).toMatchObject({ order: 'page/profile', profile: { domProfile: team } })
  // What is saved here is an exception; the part that the pack says nothing of stays as it is.
  await changeSiteProfile({ ...background.desk, settings: await readSettings() }, { origin: SITE, domProfile: { ...own, name: ['.name'] } }, AT_DESK)
  expect(await hello()).toMatchObject({ ok: true, value: { domProfile: { state: ['.own'], name: ['.name'] } } })
})
