import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForContacts } from './support/pops'
import type { FedPhone } from './support/sip-feeder'
import { waitFor } from './support/wait-for'

// "Why did nothing pop?": asked of the popup in front of the phone's page.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let popup: Page
let phone: FedPhone

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser({ viewport: { width: 400, height: 800 } })
  desk = await setUpDesk(browser, { sites: [site.origin] })
  popup = await browser.openExtensionPage('popup.html')
  ;({ page, phone } = await site.openPhone(browser, 'lin'))
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The popup looks at the page in front, so it is loaded anew behind it. */
async function ask(): Promise<void> {
  await page.bringToFront()
  await popup.reload()
  await popup.click('text=为什么没有弹屏？')
}
const waitForLine = (text: string) => waitFor(`“${text}”`, async () => (await popup.textContent('.why-nothing'))?.includes(text))
const wrong = () => popup.locator('.why-nothing .is-wrong').allTextContents()
async function ringInVain(callId: string): Promise<void> {
  phone.ring({ callId, from: '+8613800138000' })
  await waitFor('the call', async () => (await rowsOf(browser, 'calls')).some(({ phase }) => phase === 'ringing'))
  phone.cancel({ callId, from: '+8613800138000' })
  await waitFor('its end', async () => !(await rowsOf(browser, 'calls')).some(({ phase }) => phase === 'ringing'))
}

test('where all is in order it says so, and that no ring was seen yet', async () => {
  await ask()
  await waitForLine('还没有看到过来电')
  await waitForLine('卡片已在页面中待命')
  await waitForLine('页面中的感应正在工作')
  expect(await wrong()).toEqual([])
})

test('of a ring while pops were off it tells just that, and one click switches them on', async () => {
  await desk.command('settings/change', { isPopOn: false })
  await ringInVain('in-vain-1')
  await waitForContacts(browser, 1)
  await ask()
  await waitForLine('弹屏已关闭')
  expect(await wrong()).toHaveLength(1)
  expect(await popup.textContent('.receipt')).toContain('没有显示')
  await browser.picture(popup, 'why-nothing')
  await popup.click('text=打开弹屏')
  await waitForLine('弹屏已打开')
  expect(await wrong()).toEqual([])
  // What became of the last ring does not change by that.
  expect(await popup.textContent('.receipt')).toContain('弹屏已关闭')
})

test('a page that is off, or that lost its scripts, is named with the button that mends it', async () => {
  await desk.command('site/switch-off', { origin: site.origin as never })
  await ask()
  await waitForLine('此网站没有启用')
  await popup.click('.why-nothing >> text=启用此网站')
  await waitForLine('此网站已启用')
  await waitForLine('卡片已在页面中待命')
  expect(await wrong()).toEqual([])
})

test('a locked vault is opened there', async () => {
  await desk.command('vault/set-passphrase', { passphrase: '一二三四五六七八' })
  await desk.command('vault/lock', {})
  await ask()
  await waitForLine('客户资料已锁定')
  await popup.click('.why-nothing >> text=输入口令')
  await popup.fill('.why-nothing input[type=password]', '一二三四五六七八')
  await popup.click('.why-nothing form button')
  await waitForLine('客户资料已解锁')
})

test('a page where no card can stand says where a ring shows instead', async () => {
  await desk.page.bringToFront()
  await popup.reload()
  await popup.click('text=为什么没有弹屏？')
  await waitForLine('来电会显示在面板或系统通知中')
})
