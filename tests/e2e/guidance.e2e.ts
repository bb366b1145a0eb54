import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closingLine } from '../../src/core/guidance/closing-line'
import type { Closing } from '../../src/core/contract/guidance'
import type { EpochMs } from '../../src/core/contract/ids'
import { setUpDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'

// What to say: the script of the call in front, the wish of the day, and snippets.
let browser: TestBrowser
let site: PhoneSite
let page: Page
let phone: FedPhone
let panel: Page
const WANG: FedCall = { callId: 'guidance-wang', from: '+8613800139301' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'g'))
  panel = await browser.openPanel()
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const script = (on: Page = panel) => on.getByRole('region', { name: '话术' })
const greeting = (on: Page = panel) => script(on).getByRole('checkbox', { name: /问候/ })

test('a caller who is named is greeted in the words of the script', async () => {
  phone.ring(WANG)
  await waitForPhase(browser, WANG, 'ringing')
  await panel.getByRole('textbox', { name: '客户姓名' }).fill('王小明')
  await panel.getByRole('button', { name: '记下姓名' }).click()
  await panel.getByRole('tab', { name: /话术/ }).click()
  await expect.poll(() => script().locator('.script-words').innerText()).toBe('王小明您好，宽带客服，林小满为您服务，请问有什么可以帮您？')
  await browser.picture(panel, 'guidance-script')
}, 60_000)

test('what is ticked by hand outlives the worker and the panel', async () => {
  phone.answer(WANG)
  await waitForPhase(browser, WANG, 'talking')
  await greeting().check()
  await waitFor('the tick on the disk', async () => (await rowsOf(browser, 'scriptTicks')).length === 1)
  await browser.killWorker()
  await panel.reload()
  await panel.getByRole('tab', { name: /话术/ }).click()
  await expect.poll(() => greeting().isChecked()).toBe(true)
  await expect.poll(() => script().getByRole('listitem').filter({ hasText: '问候' }).last().innerText()).toContain('手动')
}, 60_000)

test('the last sentence wishes what the day is for', async () => {
  const closings = (await rowsOf(browser, 'latestDefinitions')).filter(({ kind }) => kind === 'closing') as unknown as Closing[]
  for (const step of ['确认已解决', '询问其他需要', '约定回电时段']) await script().getByRole('checkbox', { name: step }).check()
  await expect.poll(() => script().getByRole('status').innerText()).toMatch(/^挂断前还要说：核对身份/)
  const wish = closingLine(closings, { at: Date.now() as EpochMs, timeZone: 'Asia/Shanghai', region: 'CN' })?.text['zh-CN']
  await expect.poll(() => script().locator('.script-words').innerText()).toBe(`感谢您的来电，${wish}再见。`)
}, 60_000)

test('"/short" in the note of the wrap-up expands to the snippet, filled', async () => {
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  const note = panel.getByRole('textbox', { name: '备注', exact: true })
  await note.click()
  await panel.keyboard.type('已核对。/jsy')
  await panel.getByRole('listbox', { name: '插入常用语' }).getByRole('option').waitFor()
  await panel.keyboard.press('Enter')
  await expect.poll(() => note.inputValue()).toMatch(/^已核对。感谢您的来电，.+再见。$/)
  await browser.picture(panel, 'guidance-snippet')
}, 60_000)
