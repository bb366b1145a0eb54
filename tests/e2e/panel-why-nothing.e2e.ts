import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { waitForContacts } from './support/pops'
import type { FedPhone } from './support/sip-feeder'
import { waitForPhase } from './support/talks'

// "Why did nothing pop?": asked of the empty panel beside the phone's page.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let panel: Page
let phone: FedPhone

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'lin'))
  panel = await browser.openPanel()
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const answer = () => panel.locator('.why-nothing')
const wrong = () => answer().locator('.is-wrong').allInnerTexts()

test('the empty panel answers by one key, follows the page in front, and closes by Esc', async () => {
  await panel.getByRole('button', { name: /为什么没有弹屏/ }).waitFor()
  await panel.keyboard.press('w')
  await expect.poll(() => answer().innerText()).toContain('页面中的感应正在工作')
  expect(await wrong()).toEqual([])
  await desk.page.bringToFront()
  await expect.poll(wrong).toEqual([expect.stringContaining('浏览器不允许在此页面放卡片')])
  // The panel is open already: there is nothing to press.
  expect(await answer().locator('.is-wrong button').count()).toBe(0)
  await page.bringToFront()
  await expect.poll(wrong).toEqual([])
  await panel.keyboard.press('Escape')
  await expect.poll(() => answer().count()).toBe(0)
}, 60_000)

test('of a ring while pops were off it tells why in the panel, and one click there mends it', async () => {
  await desk.command('settings/change', { isPopOn: false })
  const call = { callId: 'panel-in-vain', from: '+8613800138000' }
  phone.ring(call)
  await waitForPhase(browser, call, 'ringing')
  phone.cancel(call)
  await waitForPhase(browser, call, 'ended')
  await waitForContacts(browser, 1)
  await panel.getByRole('button', { name: /为什么没有弹屏/ }).click()
  await expect.poll(wrong).toEqual([expect.stringContaining('弹屏已关闭')])
  expect(await answer().locator('.receipt').innerText()).toContain('没有显示')
  await browser.picture(panel, 'panel-why-nothing')
  await answer().getByRole('button', { name: '打开弹屏' }).click()
  await expect.poll(wrong).toEqual([])
  await expect.poll(() => answer().innerText()).toContain('弹屏已打开')
}, 60_000)
