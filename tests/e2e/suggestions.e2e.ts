import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './support/browser'
import { openCaptionPage, sayInCaptions, setUpDeskWithCaptions } from './support/captions'
import { takeInLibrary } from './support/library'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { startTalk, waitForPhase } from './support/talks'

// A softphone in one tab, captions in another, knowledge out of a file: the one article that fits comes up by itself.
let browser: TestBrowser
let site: PhoneSite
let phone: FedPhone
let panel: Page
let captions: Page
const WANG: FedCall = { callId: 'suggested-wang', from: '+8613800139411' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  await setUpDeskWithCaptions(browser, site)
  await takeInLibrary(browser)
  captions = await openCaptionPage(browser, site, 'google-meet')
  ;({ phone } = await site.openPhone(browser, 'suggested'))
  panel = await browser.openPanel()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const say = (voice: 'agent' | 'customer', text: string) => sayInCaptions(captions, voice, text)
const suggestion = () => panel.getByRole('region', { name: '知识推荐' })
const judged = async () => (await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'suggestion/judged').map(({ open }) => (open as { judgement: string }).judgement)

test('the article that fits what the customer says comes up in the panel, once, with the words that brought it', async () => {
  await startTalk(browser, phone, WANG)
  await say('agent', '您好，请问有什么可以帮您')
  await say('customer', '我下周要去日本出差，国际漫游怎么开通')
  await suggestion().getByRole('heading', { name: '国际漫游怎么开通' }).waitFor({ timeout: 20_000 })
  expect(await suggestion().innerText()).toMatch(/因为提到了：.*漫游/)
  expect((await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'suggestion/shown')).toHaveLength(1)
  expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true)
}, 60_000)

test('used, it opens in full, and what is learned from stands on the disk without a word of the call', async () => {
  await panel.keyboard.press('4')
  await panel.getByRole('article', { name: '国际漫游怎么开通' }).waitFor()
  await expect.poll(judged).toEqual(['accepted'])
  expect(JSON.stringify(await rowsOf(browser, 'facts')) + JSON.stringify(await rowsOf(browser, 'suggestions'))).not.toContain('日本')
  await panel.keyboard.press('6')
}, 60_000)

test('the index thread that was closed is made again with the next words, and the list goes on', async () => {
  await (await browser.serviceWorker()).evaluate(() => chrome.offscreen.closeDocument())
  await say('customer', '还有，我上个月的话费账单在哪里看')
  await expect.poll(async () => await suggestion().locator('summary').innerText(), { timeout: 20_000 }).toContain('可能用得上')
  await suggestion().locator('summary').click()
  await expect.poll(async () => (await suggestion().locator('li').allInnerTexts()).join(), { timeout: 20_000 }).toContain('账单')
}, 60_000)

test('the guide of a demand goes on by what the customer answers, and one key takes that back', async () => {
  await panel.getByRole('tab', { name: '知识', exact: false }).click()
  await panel.getByRole('combobox', { name: '搜索知识' }).fill('网速慢')
  await panel.getByRole('option', { name: /宽带网速慢/ }).click()
  await panel.getByText('是所有设备都慢吗？').waitFor()
  await say('agent', '家里是所有设备都慢吗')
  await say('customer', '对，所有设备都慢')
  await panel.getByText('听到“所有设备都慢”，选了“都慢”').waitFor({ timeout: 20_000 })
  await panel.getByText('网线直连光猫测速，达到签约速率的九成了吗？').waitFor()
  await panel.keyboard.press('Backspace')
  await panel.getByText('是所有设备都慢吗？').waitFor()
  // The same words do not choose again, nor are they proposed; the agent's own key goes elsewhere.
  await panel.keyboard.press('3')
  await panel.getByText('晚高峰小区拥塞').waitFor()
}, 60_000)

test('after the hang-up nothing is suggested any more', async () => {
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  await suggestion().waitFor({ state: 'detached' })
}, 60_000)
