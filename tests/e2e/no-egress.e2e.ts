import type { BrowserContext, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noEgressTestBuild, testBuild } from '../../tools/parts/folders.mjs'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { openCaptionPage, sayInCaptions, setUpDeskWithCaptions } from './support/captions'
import { startCountingProxy, type CountingProxy } from './support/counting-proxy'
import { takeInLibrary } from './support/library'
import { startModelServer, type ModelServer } from './support/model-server'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForPopText } from './support/pops'
import { startTalk, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'

// The build without egress, in a browser all of whose traffic is counted on its way.
let proxy: CountingProxy
let browser: TestBrowser
let site: PhoneSite
let server: ModelServer
let asked: readonly string[]
const CUSTOMERS = { name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from('客户编号,姓名,手机号码\r\nQ-1,赵安,138 0013 8000\r\n') }

beforeAll(async () => {
  proxy = await startCountingProxy()
  server = await startModelServer()
  site = await startPhoneSite()
  browser = await startBrowser({ extension: noEgressTestBuild, flags: proxy.flags })
  asked = notePages(browser.context)
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([site?.close(), server?.close(), proxy?.close()])
})

/** What pages of the web ask for themselves, as the proxy names it. */
function notePages(context: BrowserContext): readonly string[] {
  const noted: string[] = []
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !isOfExtension(request)) noted.push(`${request.method()} ${request.url()}`)
  })
  context.on('page', (page) => page.on('websocket', (socket) => noted.push(`CONNECT ${new URL(socket.url()).host}`)))
  return noted
}

/** What a page of the extension asks for would be no page's own wish. One that navigates has no frame yet. */
const isOfExtension = (request: Request): boolean => !request.isNavigationRequest() && request.frame().url().startsWith('chrome-extension:')

/** Chromium asks its maker by itself, with any extension and without one: sign-in, autofill, updates. And each page's icon. */
const BY_ITSELF = /^(?:CONNECT |\w+ https?:\/\/)(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic)\.com[:/]|^GET http:\/\/(?:127\.0\.0\.1|localhost):\d+\/favicon\.ico$/
const passed = () => proxy.passed.filter((each) => !BY_ITSELF.test(each)).toSorted()

test('from two files taken in to a ring, a suggestion and the saved wrap-up, nothing leaves the browser but what the pages ask for', async () => {
  await setUpDeskWithCaptions(browser, site)
  await takeInLibrary(browser)
  const customers = await browser.openExtensionPage('tabs/import.html')
  await customers.locator('.drop-zone input[type=file]').setInputFiles([CUSTOMERS])
  await customers.locator('.mapping-foot button').click()
  await customers.waitForSelector('main[data-phase=ended]')
  const captions = await openCaptionPage(browser, site, 'google-meet')
  const { page, phone } = await site.openPhone(browser, 'quiet')
  const panel = await browser.openPanel()
  await page.bringToFront()
  const call = { callId: 'no-egress-1', from: '+8613800138000' }
  phone.ring({ callId: 'no-egress-0', from: '+8613800138000' })
  await waitForPopText(page, '赵安')
  phone.cancel({ callId: 'no-egress-0', from: '+8613800138000' })

  await startTalk(browser, phone, call)
  await sayInCaptions(captions, 'customer', '我下周要去日本出差，国际漫游怎么开通')
  await panel.getByRole('region', { name: '知识推荐' }).getByRole('heading', { name: '国际漫游怎么开通' }).waitFor({ timeout: 20_000 })
  // Found by the thread of this document.
  expect(await (await browser.serviceWorker()).evaluate(() => chrome.offscreen.hasDocument())).toBe(true)
  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
  await panel.getByRole('combobox', { name: '小结代码' }).fill('zdsm')
  await panel.keyboard.press('Enter')
  await panel.getByRole('button', { name: /保存小结/ }).click()
  await waitFor('the saved wrap-up', async () => (await rowsOf(browser, 'contacts')).some(({ wrappedUpBy }) => wrappedUpBy !== undefined))
  for (const name of ['desk', 'offers', 'data', 'sites', 'settings']) await browser.openExtensionPage(`tabs/${name}.html`)

  expect(asked).toContain(`GET ${site.url('/phone.html?phone=quiet')}`)
  expect(asked.some((each) => each.startsWith('CONNECT '))).toBe(true)
  expect(passed()).toEqual(asked.toSorted())
}, 120_000)

test('no code in it could reach out: the browser refuses its worker and its pages every address but their own', async () => {
  const page = await browser.openExtensionPage('tabs/settings.html')
  const before = passed()
  const reachOut = async (url: string) => {
    const told = async (reach: () => Promise<unknown>) => await reach().then(() => 'reached', (problem: unknown) => (problem as Error).name)
    return await told(() => fetch(url, { method: 'POST', body: '{}' }))
  }
  const url = `${server.url}/chat/completions`
  expect(await page.evaluate(reachOut, url)).toBe('TypeError')
  expect(await (await browser.serviceWorker()).evaluate(reachOut, url)).toBe('TypeError')
  // Chromium says that it will send, and then does not.
  await page.evaluate((to) => navigator.sendBeacon(to, 'x'), url)
  const blocked = await page.evaluate(async (host) => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
    try {
      new WebSocket(`ws://${host}/`).close()
    } catch {
      seen.push('refused')
    }
    const picture = Object.assign(new Image(), { src: `http://${host}/pixel.png` })
    await new Promise((resolve) => void picture.addEventListener('error', resolve))
    return seen
  }, new URL(server.url).host)
  expect(blocked).toContain('img-src')
  expect(passed()).toEqual(before)
  expect(server.asked).toEqual([])
})

test('its settings have no model to add, and its worker takes no message about models', async () => {
  const page = await browser.openExtensionPage('tabs/settings.html')
  await page.getByText('这个版本不连接任何网络').waitFor()
  expect(await page.getByRole('button', { name: '添加模型' }).count()).toBe(0)
  await browser.picture(page, 'settings-no-egress')
  const send = (name: string, body: object) => page.evaluate((packet) => chrome.runtime.sendMessage(packet), { callside: 1, name, body })
  const told = [['model/save-profile', { name: 'x', baseUrl: server.url, model: 'x', timeoutMs: 5000, dailyCap: {} }], ['model/switch', { isOn: true }], ['model/try', { profile: 'x' }], ['model/summarise', { call: 'x' }]] as const
  for (const [name, body] of told) expect(await send(name, body)).toEqual({ ok: false, why: 'malformed' })
  expect(server.asked).toEqual([])
})

test('the same proxy sees a question of the build that has models: what it did not see was not sent', async () => {
  const other = await startBrowser({ extension: testBuild, flags: proxy.flags })
  server.behave({ kind: 'good', reply: '{"article":"A2"}' })
  const desk = await setUpDesk(other)
  const saved = await desk.command('model/save-profile', { name: 'x', baseUrl: server.url, model: 'x', timeoutMs: 20_000, dailyCap: {} })
  if (!saved.ok) throw new Error(saved.why)
  expect(await desk.command('model/try', { profile: saved.value.profile })).toMatchObject({ value: { isAnswered: true, isAsAsked: true } })
  expect(passed()).toContain(`POST ${server.url}/chat/completions`)
  await other.close()
})
