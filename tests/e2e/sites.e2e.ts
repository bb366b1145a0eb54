import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PageOrigin } from '../../src/core/contract/ids'
import { PHONE_BAR } from '../fixtures/dom-profiles/phone-bar'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { hostsOf } from './support/hosts'
import { popText, waitForPopText } from './support/pops'
import { openPopup } from './support/popup'
import { startFeeder, fedPage, type SipFeeder } from './support/sip-feeder'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// Sites are off until switched on, and the light says what is so.
let browser: TestBrowser
let site: Site
let feeder: SipFeeder
let desk: AgentDesk
let origin: PageOrigin

beforeAll(async () => {
  feeder = await startFeeder()
  site = await startSite({
    pages: {
      '/fed.html': fedPage(feeder),
      '/framed.html': '<!doctype html><meta charset="utf-8"><title>crm</title><h1>CRM</h1><script>document.body.append(Object.assign(document.createElement("iframe"), { width: 700, height: 400, src: `http://localhost:${location.port}/dom-phone.html` }))</script>',
    },
  })
  origin = new URL(site.url('/')).origin as PageOrigin
})
beforeEach(async () => {
  browser = await startBrowser({ locale: 'zh-CN' })
  desk = await setUpDesk(browser)
})
afterEach(async () => {
  await browser?.close()
})
afterAll(async () => {
  feeder?.close()
  await site?.close()
})

const light = (popup: Page, text: string) => popup.waitForSelector(`.site-light:has-text("${text}")`)
const press = (page: Page, name: string) => page.click(`#controls [name="${name}"]`)
const registered = async () => (await browser.serviceWorker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ id, matches }) => (matches ?? []).map((each) => `${id} ${each}`)).sort())

test('a page that is open already is switched on in the popup and pops at once, without a reload; and off again it is quiet', async () => {
  const page = await browser.openTab(site.url('/dom-phone.html'))
  await desk.command('site/change-profile', { origin, domProfile: PHONE_BAR })
  expect(await registered()).toEqual([])
  const popup = await openPopup(browser, page)
  await light(popup, '未启用')
  await browser.picture(popup, 'popup-off')
  await popup.click('text=在此网站启用')
  await light(popup, '此网站的来电会弹屏')
  await browser.picture(popup, 'popup-on')
  await popup.evaluate(() => window.close())
  await page.bringToFront()
  await press(page, 'ring')
  await waitForPopText(page, '138 0013 8000')
  await press(page, 'hang-up')
  const again = await openPopup(browser, page)
  await again.click('text=在此网站停用')
  await light(again, '未启用')
  expect(await registered()).toEqual([])
  await page.bringToFront()
  await press(page, 'ring')
  await page.waitForTimeout(1_500)
  expect(await popText(page)).toBe('')
})

test('a frame that cannot be seen is named, and the button beside it lets its calls pop', async () => {
  await desk.command('site/switch-on', { origin, frameOrigins: [] })
  await desk.command('site/change-profile', { origin, domProfile: PHONE_BAR })
  const page = await browser.openTab(site.url('/framed.html'))
  const frame = await waitFor('the frame', () => page.frames().find((each) => each.url().includes('dom-phone')))
  const popup = await openPopup(browser, page)
  await popup.waitForSelector('.unseen-frames:has-text("localhost")')
  await browser.picture(popup, 'popup-unseen-frame')
  await popup.click('text=允许这些框架')
  await popup.waitForSelector('.unseen-frames', { state: 'detached' })
  await page.bringToFront()
  await frame.click('#controls [name="ring"]')
  await waitForPopText(page, '138 0013 8000')
})

test('a host that is taken away is not read any more, the light says so, and allowed again it works without a reload', async () => {
  await desk.command('site/switch-on', { origin, frameOrigins: [] })
  await desk.command('site/change-profile', { origin, domProfile: PHONE_BAR })
  const page = await browser.openTab(site.url('/dom-phone.html'))
  const hosts = await hostsOf(browser)
  await hosts.takeAway()
  await waitFor('no script registered', async () => (await registered()).length === 0)
  await page.bringToFront()
  await press(page, 'ring')
  await page.waitForTimeout(1_500)
  expect(await popText(page)).toBe('')
  await press(page, 'hang-up')
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.waitForSelector('.site-row.is-cannot-see')
  expect(await sites.textContent('.site-controls')).toContain('浏览器没有允许访问')
  await browser.picture(sites, 'sites-cannot-see')
  await hosts.allow('http://127.0.0.1/*')
  await sites.waitForSelector('.site-row.is-on')
  await waitFor('the scripts', async () => (await registered()).length === 3)
  await page.bringToFront()
  await press(page, 'ring')
  await waitForPopText(page, '138 0013 8000')
})

test('a page that reports impossible calls is said to, in the popup and in the list', async () => {
  await desk.command('site/switch-on', { origin, frameOrigins: [] })
  const page = await browser.openTab(site.url('/fed.html?phone=hostile'))
  const phone = await feeder.phone('hostile')
  for (let n = 0; n < 60; n++) phone.ring({ callId: `forged-${n}`, from: `+861380013${8000 + n}` })
  const popup = await openPopup(browser, page)
  await popup.waitForSelector('.site-trouble:has-text("不可能的通话信息")')
  await browser.picture(popup, 'popup-impossible')
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.waitForSelector('.site-controls .site-trouble')
})

test('the profile of a site is written on its page, tried before it is saved, and asked of the phone at once', async () => {
  await desk.command('site/switch-on', { origin, frameOrigins: [] })
  const phonePage = await browser.openTab(site.url('/dom-phone.html'))
  const fed = await browser.openTab(site.url('/fed.html?phone=mapped'))
  const phone = await feeder.phone('mapped')
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.click('text=添加一行')
  await sites.fill('[aria-label="信头名称"]', 'X-Acme-Desk')
  await sites.click('.profile-section:has-text("来电附带信息") >> text=保存')
  await sites.waitForSelector('text=已保存')

  await sites.click('summary:has-text("网址弹屏")')
  await sites.click('text=按下面的规则读取网址')
  await sites.fill('[aria-label="来电号码的参数"]', 'kehu')
  await sites.fill('[aria-label="完整网址"]', `${origin}/crm?kehu=13800138000&dnis=95588`)
  await sites.press('[aria-label="完整网址"]', 'Enter')
  await sites.waitForSelector('.try-told:has-text("13800138000")')

  await sites.click('summary:has-text("页面上显示的通话")')
  await sites.fill('.profile-section:has-text("页面上显示的通话") >> label:has-text("通话状态") >> textarea', '#bar .state')
  await sites.fill('.profile-section:has-text("页面上显示的通话") >> label:has-text("号码") >> textarea', '#bar .number')
  await sites.fill('label.field:has-text("振铃") >> textarea', '振铃中')
  await phonePage.evaluate(() => (document.querySelector('#controls [name="ring"]') as HTMLElement).click())
  // A page behind others draws late, and anew every second.
  await waitFor('what the page shows', async () => {
    await sites.click('text=在打开的页面上试试')
    return await sites.waitForSelector('.try-out:has-text("读出：138 0013 8000")', { timeout: 1_000 })
  }, { withinMs: 20_000 })
  await browser.picture(sites, 'sites-profile')
  await phonePage.close()

  await fed.bringToFront()
  phone.ring({ callId: 'mapped-1', from: '+8613900139000', headers: ['X-Acme-Desk: 贵宾席'] })
  await waitForPopText(fed, '贵宾席')
})

test('a profile of the team switches nothing on; with one click the page pops by it, and this desk’s own is put back by another', async () => {
  const page = await browser.openTab(site.url('/dom-phone.html'))
  const labels = { 'zh-CN': '软电话条', 'zh-TW': '軟體電話列', en: 'Phone bar' }
  const { line } = await page.context().serviceWorkers()[0]!.evaluate(async () => (await chrome.storage.local.get('settings')).settings as { line: string })
  const saved = await desk.command('item/save', { base: 0, terms: [], item: { kind: 'site-profile', id: `${line}.bar` as never, line: line as never, version: 1, changedAt: Date.now() as never, labels, origins: [origin], isOfLine: false, headerMap: [], domProfile: PHONE_BAR } })
  expect(saved).toMatchObject({ ok: true })
  expect(await registered()).toEqual([])
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.getByRole('region', { name: '团队已配置好的网站' }).getByRole('button', { name: /^启用/u }).click()
  await sites.getByText('团队下发：软电话条').waitFor()
  await browser.picture(sites, 'site-of-the-team')
  await page.bringToFront()
  await press(page, 'ring')
  await waitForPopText(page, '138 0013 8000')
  await press(page, 'hang-up')
  // What is saved here holds instead, until it is taken back.
  expect(await desk.command('site/change-profile', { origin, domProfile: { ...PHONE_BAR, ringingTexts: ['nothing says this'] } })).toMatchObject({ ok: true })
  await sites.bringToFront()
  await sites.getByRole('button', { name: '改用团队的' }).click()
  await sites.getByRole('button', { name: '改用本机自己的' }).waitFor()
})
