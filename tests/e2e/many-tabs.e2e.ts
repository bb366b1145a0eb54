import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { countAppearances, popText, rowsOf, waitForContacts, waitForPopText, waitForReadyPop } from './support/pops'
import { fedPage, startFeeder, type FedPhone, type SipFeeder } from './support/sip-feeder'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// Twenty phones in twenty real tabs of two windows: whichever rings, the card comes up once, where the agent looks.
const TABS = 20
const CALLS = 200
let browser: TestBrowser
let site: Site
let feeder: SipFeeder
interface Stand { readonly page: Page; readonly phone: FedPhone; readonly tab: number; readonly window: number; readonly appearances: () => Promise<number> }
let stands: readonly Stand[]

beforeAll(async () => {
  feeder = await startFeeder()
  site = await startSite({ pages: { '/phone.html': fedPage(feeder) } })
  browser = await startBrowser()
  // One site each: a single one is not believed more than twenty new calls a minute.
  const hosts = Array.from({ length: TABS }, (_, n) => `desk-${n}.localhost` as const)
  await setUpDesk(browser, { sites: hosts.map((host) => new URL(site.url('/', host)).origin) })
  const worker = await browser.serviceWorker()
  stands = []
  for (const [n, host] of hosts.entries()) {
    const url = site.url(`/phone.html?phone=${n}`, host)
    if (n === TABS / 2) await openWindow()
    const page = await openIn(url)
    await waitForReadyPop(browser, page)
    const at = await worker.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address), url)
    stands = [...stands, { page, phone: await feeder.phone(String(n)), tab: at?.id ?? -1, window: at?.windowId ?? -1, appearances: await countAppearances(page) }]
  }

  /** Its first page must not be taken for the one that is opened next. */
  async function openWindow(): Promise<void> {
    const first = browser.context.waitForEvent('page')
    await worker.evaluate(() => chrome.windows.create({ url: 'about:blank' }))
    await first
  }

  async function openIn(url: string): Promise<Page> {
    const opened = browser.context.waitForEvent('page', { predicate: (each) => each.url() === url || each.url() === 'about:blank' || each.url() === '' })
    // In the window that was made last.
    await worker.evaluate(async (address) => {
      const windows = await chrome.windows.getAll()
      const windowId = windows.sort((a, b) => (a.id ?? 0) - (b.id ?? 0)).at(-1)?.id
      await chrome.tabs.create({ url: address, ...(windowId !== undefined && { windowId }) })
    }, url)
    const page = await opened
    await page.waitForURL(url, { timeout: 60_000 })
    return page
  }
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  feeder?.close()
})

test('200 calls over 20 tabs in two windows each pop once, in the tab in front, with the right number, and leave nothing', async () => {
  const worker = await browser.serviceWorker()
  const expected = new Map<number, number>()
  let inFront: Stand | undefined
  for (let n = 0; n < CALLS; n++) {
    // Some calls ring on the tab in front, most behind it; the agent looks elsewhere every second call.
    const front = stands[(Math.floor(n / 2) * 7) % TABS] as Stand
    const ringing = stands[n % TABS] as Stand
    if (inFront !== front) {
      await worker.evaluate(async ({ tab, window }) => {
        await chrome.tabs.update(tab, { active: true })
        // Without a display every open window says that it has the focus: the one behind is put away.
        for (const { id = -1 } of await chrome.windows.getAll()) if (id !== window) await chrome.windows.update(id, { state: 'minimized' })
        await chrome.windows.update(window, { state: 'normal' })
        await chrome.windows.update(window, { focused: true })
      }, { tab: front.tab, window: front.window })
      inFront = front
    }
    const tail = `900${String(n).padStart(3, '0')}`
    const call = { callId: `many-${n}`, from: `+447700${tail}` }
    ringing.phone.ring(call)
    await waitForPopText(front.page, `7700 ${tail}`)
    expected.set(front.tab, (expected.get(front.tab) ?? 0) + 1)
    if (n % 3 === 0) ringing.phone.answer(call)
    if (n % 3 === 0) ringing.phone.hangUp(call)
    else ringing.phone.cancel(call)
    await waitFor('the end of the pop', async () => (await popText(front.page)) === '')
  }
  const contacts = await waitForContacts(browser, CALLS)
  expect(contacts).toHaveLength(CALLS)
  expect(contacts.filter(({ outcome }) => outcome === 'completed')).toHaveLength(Math.ceil(CALLS / 3))
  const shown = (await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'pop/shown').map(({ open }) => open?.receipt as { surface: string; tab: number })
  expect(shown).toHaveLength(CALLS)
  expect(shown.filter(({ surface }) => surface !== 'tab')).toEqual([])
  for (const { tab, appearances, page } of stands) {
    expect([tab, await appearances(), await popText(page)]).toEqual([tab, expected.get(tab) ?? 0, ''])
    expect(shown.filter((receipt) => receipt.tab === tab)).toHaveLength(expected.get(tab) ?? 0)
  }
  await expect.poll(() => rowsOf(browser, 'effects')).toEqual([])
}, 240_000)
