import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { PHONE_BAR } from '../fixtures/dom-profiles/phone-bar'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, waitForHiddenPop, waitForShownPop, type TestBrowser } from './support/browser'
import { countFacts } from './support/pops'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// Calls that no signalling tells of: a page's own text, and links that a phone system opens.
let browser: TestBrowser
let site: Site
let desk: AgentDesk
let origin: string

beforeAll(async () => {
  site = await startSite()
})
beforeEach(async () => {
  browser = await startBrowser()
  origin = new URL(site.url('/')).origin
  desk = await setUpDesk(browser, { sites: [origin] })
  await desk.command('site/change-profile', { origin: origin as never, domProfile: PHONE_BAR })
})
afterEach(async () => {
  await browser?.close()
})
afterAll(() => site?.close())

interface StoredCall {
  readonly id: string
  readonly startedAt: number
  readonly phase: string
  readonly direction: string
  readonly legs: readonly { readonly detector: string; readonly phase: string; readonly isHeld: boolean }[]
}

/** What the worker made of it, read from the database by a page of ours. */
const calls = (): Promise<readonly StoredCall[]> =>
  desk.page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const open = indexedDB.open(name)
    await new Promise((resolve, reject) => { open.onsuccess = resolve; open.onerror = reject })
    const all = open.result.transaction('calls').objectStore('calls').getAll()
    await new Promise((resolve, reject) => { all.onsuccess = resolve; all.onerror = reject })
    open.result.close()
    return all.result as never
  })

const untilOneCall = (what: string, is: (call: StoredCall) => boolean) =>
  waitFor(what, async () => {
    const all = await calls()
    const [call] = all
    return all.length === 1 && call && is(call) ? call : undefined
  })

const openInFront = async (path: string): Promise<Page> => {
  const page = await browser.openTab(site.url(path))
  await page.bringToFront()
  return page
}
const press = (page: Page, name: string) => page.click(`#controls [name="${name}"]`)
const popSays = async (page: Page, text: string) => {
  const frame = await waitForShownPop(page)
  await waitFor(`“${text}” on the pop`, async () => (await frame.textContent('body'))?.includes(text))
}
/** Long enough for what should not come: a sensor reads every 50 ms, and the pop is painted within 100 ms. */
const untilItWouldHavePopped = (page: Page) => page.waitForTimeout(1_500)

test('a call that only the page shows pops with its number and name, is held and resumed, and ends once', async () => {
  const page = await openInFront('/dom-phone.html')
  await press(page, 'ring')
  await popSays(page, '138 0013 8000')
  await popSays(page, '王建国')
  await browser.picture(page, 'pop-dom-profile')
  await page.click('#bar .answer')
  await untilOneCall('the answer', (call) => call.phase === 'talking')
  await press(page, 'hold')
  await untilOneCall('the hold', (call) => call.phase === 'held')
  await press(page, 'resume')
  await untilOneCall('the resuming', (call) => call.phase === 'talking')
  // The bar is emptied and drawn anew every second.
  await page.waitForTimeout(2_500)
  expect(await calls()).toMatchObject([{ phase: 'talking', direction: 'inbound' }])
  await press(page, 'hang-up')
  await untilOneCall('the end', (call) => call.phase === 'ended')
})

test('a call that the page shows and nobody takes is missed, and its pop goes', async () => {
  const page = await openInFront('/dom-phone.html')
  await press(page, 'ring')
  await popSays(page, '138 0013 8000')
  await press(page, 'hang-up')
  await waitForHiddenPop(page)
  expect(await untilOneCall('the end', (call) => call.phase === 'ended')).toMatchObject({ outcome: 'missed' })
})

test('a link with the caller pops once, and not again when its page is reloaded or gone back to', async () => {
  const page = await openInFront('/url-pop.html?ani=%2B8613800138000&dnis=4008001234')
  await popSays(page, '138 0013 8000')
  await browser.picture(page, 'pop-url')
  const told = await untilOneCall('the call', (call) => call.phase === 'ringing')
  await page.reload()
  await untilItWouldHavePopped(page)
  await page.goto(site.url('/crm.html'))
  await page.goBack()
  await untilItWouldHavePopped(page)
  expect(await calls()).toMatchObject([{ id: told.id, phase: 'ringing', startedAt: told.startedAt, legs: [{ detector: 'url-pop' }] }])
  expect(await countFacts(browser, 'pop/shown')).toBe(1)
})

test('a page that moves on without loading pops the caller of its new address', async () => {
  const page = await openInFront('/url-pop.html')
  await untilItWouldHavePopped(page)
  expect(await calls()).toEqual([])
  await page.evaluate(() => { (window as never as { go: (address: string) => void }).go('?from=13800138000&number=20260') })
  await page.evaluate(() => { (window as never as { go: (address: string) => void }).go('#/customer?ani=13800138000&callid=a-1') })
  await popSays(page, '138 0013 8000')
  await page.evaluate(() => { (window as never as { go: (address: string, how: string) => void }).go('#/customer?ani=13800138000&callid=a-1&tab=2', 'replaceState') })
  await page.evaluate(() => history.back())
  await page.evaluate(() => history.forward())
  await untilItWouldHavePopped(page)
  expect(await calls()).toHaveLength(1)
})

test('a page that shows a call and the link that opens for it are one call with one pop', async () => {
  const phone = await openInFront('/dom-phone.html')
  await press(phone, 'ring')
  await popSays(phone, '138 0013 8000')
  const crm = await openInFront('/url-pop.html?ani=13800138000')
  await waitFor('both legs', async () => (await calls()).flatMap((call) => call.legs).length === 2)
  await untilItWouldHavePopped(crm)
  const [call, ...others] = await calls()
  expect(others).toEqual([])
  expect(call?.legs.map((leg) => leg.detector).sort()).toEqual(['dom-profile', 'url-pop'])
  await phone.bringToFront()
  await press(phone, 'hang-up')
  await untilOneCall('the end', (each) => each.phase === 'ended')
})
