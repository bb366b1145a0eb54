import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { waitForPopText, waitForReadyPop } from './support/pops'
import { openPopup } from './support/popup'
import { waitFor } from './support/wait-for'

// A machine that nobody has set up, by the screen alone.
let browser: TestBrowser
let site: PhoneSite

beforeAll(async () => {
  site = await startPhoneSite()
})
beforeEach(async () => {
  browser = await startBrowser({ timezoneId: 'Asia/Shanghai' })
})
afterEach(async () => {
  await browser?.close()
})
afterAll(async () => {
  await site?.close()
})

test('from the popup to the first caller on the card', async () => {
  const page = await browser.openTab(site.url('/phone.html?phone=first'))
  const begunAt = Date.now()
  const popup = await openPopup(browser, page)
  await popup.waitForSelector('text=Not set up yet')
  await browser.picture(popup, 'popup-not-set-up')
  await popup.click('button:text-is("Set up")')
  const panel = await browser.hiddenPage('sidepanel.html')
  await panel.waitForSelector('.first-run')
  await panel.click('text=简体中文')
  await waitFor('the page in front', async () => (await panel.inputValue('[aria-label="软电话网页的地址"]')) === new URL(page.url()).origin)
  await panel.fill('label:has-text("工号") input', '1001')
  await panel.fill('label:has-text("姓名") input', '林小满')
  await panel.fill('label:has-text("业务线名称") input', '宽带客服')
  await panel.click('.first-site button')
  await panel.waitForSelector('.first-site-on')
  await browser.picture(panel, 'first-run')
  await panel.click('text=开始使用')
  await panel.waitForSelector('.shift-bar:has-text("林小满")')
  await page.bringToFront()
  await waitForReadyPop(browser, page)
  const phone = await site.phone('first')
  phone.ring({ callId: 'first-1', from: '+8613800138000' })
  await waitForPopText(page, '138 0013 8000')
  console.info(`first run: ${((Date.now() - begunAt) / 1_000).toFixed(1)} s; under a minute is promised`)
})

test('ends at the import where that is asked for', async () => {
  const page = await browser.openTab(site.url('/phone.html?phone=import'))
  await page.bringToFront()
  const panel = await browser.openPanel()
  await panel.click('text=简体中文')
  await panel.fill('label:has-text("工号") input', '1001')
  await panel.fill('label:has-text("姓名") input', '林小满')
  await panel.fill('label:has-text("业务线名称") input', '宽带客服')
  await panel.click('text=开始并导入客户')
  const imports = await waitFor('the import', () => browser.context.pages().find((each) => each.url().includes('tabs/import.html')))
  await imports.waitForSelector('text=选择文件')
  await panel.waitForSelector('.shift-bar:has-text("林小满")')
})
