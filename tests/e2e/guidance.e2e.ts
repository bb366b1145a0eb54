import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closingLine } from '../../src/core/guidance/closing-line'
import type { Closing } from '../../src/core/contract/guidance'
import type { CallId, EpochMs } from '../../src/core/contract/ids'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'

// What to say: the script of the call in front, the wish of the day, and snippets.
let browser: TestBrowser
let desk: AgentDesk
let site: PhoneSite
let page: Page
let phone: FedPhone
let panel: Page
const WANG: FedCall = { callId: 'guidance-wang', from: '+8613800139301' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'g'))
  panel = await browser.openPanel()
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const script = (on: Page = panel) => on.getByRole('region', { name: '话术' })
/** It is folded: the next words are what matters. */
const openChecklist = () => script().locator('summary').click()
const greeting = (on: Page = panel) => script(on).getByRole('checkbox', { name: /问候/ })

test('a caller who is named is greeted in the words of the script', async () => {
  phone.ring(WANG)
  await waitForPhase(browser, WANG, 'ringing')
  await panel.getByRole('textbox', { name: '客户姓名' }).fill('王小明')
  await panel.getByRole('button', { name: '记下姓名' }).click()
  await panel.getByRole('tab', { name: '通话' }).click()
  await expect.poll(() => script().locator('.script-words').innerText()).toBe('王小明您好，宽带客服，林小满为您服务，请问有什么可以帮您？')
  await browser.picture(panel, 'guidance-script')
}, 60_000)

test('what is ticked by hand outlives the worker and the panel', async () => {
  phone.answer(WANG)
  await waitForPhase(browser, WANG, 'talking')
  await openChecklist()
  await greeting().check()
  await waitFor('the tick on the disk', async () => (await rowsOf(browser, 'scriptTicks')).length === 1)
  await browser.killWorker()
  await panel.reload()
  await panel.getByRole('tab', { name: '通话' }).click()
  await openChecklist()
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

const say = async (speaker: 'customer' | 'agent', text: string) => {
  const call = (await rowOfCall(browser, WANG))?.id as CallId
  expect(await desk.command('transcript/type-line', { call, speaker, text })).toMatchObject({ ok: true })
}

test('what is heard ticks the checklist, and forbidden wording is flagged with the better words', async () => {
  await say('customer', '你好，我这个月账单怎么多扣了三十块钱？')
  // The first line brings the call to the front: its script stands above what was said.
  await expect.poll(() => panel.getByRole('tab', { name: '通话' }).getAttribute('aria-selected')).toBe('true')
  await say('agent', '为了账户安全，麻烦您提供一下姓名和证件号码后四位')
  await expect.poll(() => script().getByRole('listitem').filter({ hasText: '核对身份' }).last().innerText()).toContain('说过')
  await say('agent', '这个不归我管')
  const flag = panel.locator('.wording-flag')
  await expect.poll(() => flag.innerText()).toContain('换个说法')
  await browser.picture(panel, 'guidance-flag')
  await flag.getByRole('button', { name: '知道了' }).click()
  await flag.waitFor({ state: 'detached' })
}, 60_000)

test('after the hang-up the wrap-up stands drafted, each sentence one click from its line', async () => {
  await say('agent', '已经为您取消了这个业务。多扣的费用我们会在三个工作日内退到您的账户。')
  await say('customer', '明天下午三点以后打给我')
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  const note = panel.getByRole('textbox', { name: '备注', exact: true })
  await expect.poll(() => note.inputValue(), { timeout: 10_000 }).toBe('诉求：我这个月账单怎么多扣了三十块钱？\n已办：已经为您取消了这个业务\n承诺：多扣的费用我们会在三个工作日内退到您的账户')
  await expect.poll(() => panel.getByRole('textbox', { name: '回电说什么' }).inputValue(), { timeout: 10_000 }).toBe('明天下午三点以后打给我')
  await expect.poll(() => panel.getByRole('group', { name: '建议的代码' }).innerText()).toContain('账单说明')
  await panel.getByText('按通话内容草拟了 4 句，可修改').click()
  await panel.getByRole('button', { name: /^\d\d:\d\d$/ }).first().click()
  await panel.getByText('客户： 你好，我这个月账单怎么多扣了三十块钱？').waitFor()
  await browser.picture(panel, 'guidance-drafted')
}, 60_000)

test('"/short" in the note of the wrap-up expands to the snippet, filled', async () => {
  const note = panel.getByRole('textbox', { name: '备注', exact: true })
  await note.fill('')
  await note.click()
  await panel.keyboard.type('已核对。/jsy')
  await panel.getByRole('listbox', { name: '插入常用语' }).getByRole('option').waitFor()
  await panel.keyboard.press('Enter')
  await expect.poll(() => note.inputValue()).toMatch(/^已核对。感谢您的来电，.+再见。$/)
  await browser.picture(panel, 'guidance-snippet')
}, 60_000)
