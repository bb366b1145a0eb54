import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForPopText } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import type { CallId, CodeId } from '../../src/core/contract/ids'
import { rowOfCall, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'

// Calls that are practised: played through the panel itself, offline, and nothing of it is a record. And what an agent says to the lead.
let browser: TestBrowser
let desk: AgentDesk
let site: PhoneSite
let page: Page
let phone: FedPhone
let practice: Page
const REAL: FedCall = { callId: 'practice-real', from: '+12025550177' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'p'))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const TABLES = ['facts', 'figures', 'contacts', 'customers', 'history', 'tasks', 'calls', 'drafts', 'effects', 'transcriptLines', 'suggestions', 'offerResults', 'offerCounts', 'codeCounts', 'scriptTicks', 'segmentsMade', 'audit', 'attempts'] as const
const countReal = async () => Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, (await rowsOf(browser, table)).length] as const)))
const practised = async (table: string) => await rowsOf(browser, table, 'callside-practice')
const band = () => practice.getByRole('region', { name: '练习', exact: true })
const tellTime = async (what: string) => await band().getByText(what).waitFor()
/** The customer waits: what is said as it is written. */
async function sayAsWritten(): Promise<void> {
  await band().getByRole('button', { name: '看看示范怎么说' }).click()
  await band().getByRole('button', { name: '就这样说' }).first().click()
}

test('a practice call is played to its end in the panel, offline, and scored', async () => {
  const before = await countReal()
  practice = await browser.openExtensionPage('sidepanel.html?practice')
  await practice.bringToFront()
  await browser.context.setOffline(true)
  await practice.getByLabel('速度').selectOption('step')
  await browser.picture(practice, 'practice-home')
  await practice.getByRole('region', { name: '接下来建议练' }).getByText('账单比上月多').waitFor()
  await practice.keyboard.press('Enter')
  await tellTime('练习来电')
  // The very card, with a past that is made up too.
  await practice.getByText('陈晓东').first().waitFor()
  await practice.getByText('问本月账单，坐席答应核对后回电').first().waitFor()
  await browser.picture(practice, 'practice-rings')
  await practice.keyboard.press('Enter')
  const lines = async () => (await practised('transcriptLines')).length
  for (let said = 0; said < 13; said += 1) {
    await waitFor('a turn', async () => (await band().getByRole('button', { name: '看看示范怎么说' }).count()) + (await band().getByText('按“下一句”继续').count()) > 0)
    if (await band().getByRole('button', { name: '看看示范怎么说' }).count()) await sayAsWritten()
    else await practice.keyboard.press('\\')
    await waitFor(`${said + 1} lines`, async () => (await lines()) === said + 1)
  }
  await tellTime('客户说完了，可以挂机。')
  await practice.getByRole('log').getByText('对，我什么都没改过').waitFor()
  await browser.picture(practice, 'practice-talk')
  await practice.keyboard.press('`')
  await tellTime('保存后看得分')
  await practice.getByRole('combobox', { name: '小结代码' }).fill('zdsm')
  await practice.keyboard.press('Enter')
  await practice.getByRole('textbox', { name: '备注' }).fill('多出的是套餐外用量')
  await practice.getByRole('button', { name: '保存小结' }).click()
  const points = practice.locator('.practice-points')
  await points.waitFor()
  await browser.picture(practice, 'practice-score')
  const [reached, of] = (/(\d+) \/ (\d+)/u.exec(await points.innerText()) ?? []).slice(1).map(Number)
  expect(reached).toBe(of)
  expect(await practised('attempts')).toMatchObject([{ call: expect.stringMatching(/\.practice\.bill\.zh-CN$/u) as string, points: reached, of, agent: 'agent:1001' }])
  await browser.context.setOffline(false)
  expect(await countReal()).toEqual(before)
}, 90_000)

test('the novice sees what was reached and what comes next, and it is there after the worker was killed', async () => {
  await practice.keyboard.press('Escape')
  await practice.getByText('练了 1 次，平均得分 100%。').waitFor()
  await browser.killWorker()
  await practice.reload()
  await practice.getByText('练了 1 次，平均得分 100%。').waitFor()
  await practice.getByRole('region', { name: '接下来建议练' }).getByText('维修师傅没来，客户生气').waitFor()
}, 60_000)

test('a real call rings as ever while a practice call is talked, and practice waits for it', async () => {
  await practice.getByLabel('速度').selectOption('step')
  await practice.keyboard.press('Enter')
  await tellTime('练习来电')
  await practice.keyboard.press('Enter')
  await band().getByRole('button', { name: '下一句' }).waitFor()
  await page.bringToFront()
  phone.ring(REAL)
  await waitForPopText(page, '202 555 0177')
  await tellTime('有真实来电，请先接。练习已暂停。')
  expect(await band().getByRole('button', { name: '下一句' }).isDisabled()).toBe(true)
  phone.answer(REAL)
  await waitForPhase(browser, REAL, 'talking')
  await tellTime('正在真实通话，练习已暂停。')
  // Each in its own database.
  expect((await rowsOf(browser, 'calls')).length).toBe(1)
  expect((await practised('calls')).length).toBe(1)
  phone.hangUp(REAL)
  await waitForPhase(browser, REAL, 'ended')
  await waitFor('practice that goes on', async () => !(await band().getByRole('button', { name: '下一句' }).isDisabled()))
  await practice.close()
}, 60_000)

test('a lead makes a practice call of a saved contact: it says nothing of who it was, and is stored when it is saved', async () => {
  const KEPT: FedCall = { callId: 'practice-kept', from: '+12025550178' }
  phone.ring(KEPT)
  await waitForPhase(browser, KEPT, 'ringing')
  const row = await rowOfCall(browser, KEPT)
  const call = row?.id as CallId
  expect(await desk.command('call/name-customer', { call, name: '王小明' })).toMatchObject({ ok: true })
  phone.answer(KEPT)
  await waitForPhase(browser, KEPT, 'talking')
  for (const [speaker, text] of [['agent', '您好，请问有什么可以帮您？'], ['customer', '我是王小明，这个月账单怎么多了？']] as const) expect(await desk.command('transcript/type-line', { call, speaker, text })).toMatchObject({ ok: true })
  phone.hangUp(KEPT)
  await waitForPhase(browser, KEPT, 'ended')
  const saved = await desk.command('wrap-up/save', { call, draft: { note: '已解释', closes: [], code: `${String(row?.line)}.bill-explained` as CodeId, isResolved: true } })
  if (!saved.ok) throw new Error(saved.why)
  const lead = await browser.openExtensionPage(`tabs/items.html#practice-call/of/${saved.value.contact}`)
  await lead.getByText('请逐句看过', { exact: false }).waitFor()
  const preview = lead.getByRole('region', { name: '坐席看到的样子' })
  await preview.getByText('这个月账单怎么多了', { exact: false }).waitFor()
  expect(await preview.innerText()).not.toContain('王小明')
  await browser.picture(lead, 'practice-made')
  const practiceCalls = async () => (await rowsOf(browser, 'latestDefinitions')).filter(({ kind }) => kind === 'practice-call')
  const before = (await practiceCalls()).length
  await lead.getByRole('button', { name: '保存', exact: true }).click()
  const made = await waitFor('the practice call', async () => {
    const all = await practiceCalls()
    return all.length === before + 1 && all.find(({ customer }) => (customer as { name?: string }).name === '方小雨')
  })
  expect(made).toMatchObject({ version: 1, expected: { codes: ['bill-explained'], isResolved: true }, turns: [{ speaker: 'agent' }, { speaker: 'customer' }] })
  expect(JSON.stringify(made)).not.toContain('王小明')
  await lead.close()
}, 60_000)

test('an agent tells the lead from the panel what does not go as written, and sees what became of it', async () => {
  const panel = await browser.openPanel()
  await page.bringToFront()
  const menu = panel.locator('.feedback-menu')
  await menu.locator('summary').click()
  await menu.getByRole('button', { name: '流程不符' }).click()
  await menu.getByRole('textbox').fill('核身那一步系统已经做过了')
  await menu.getByRole('button', { name: '发送' }).click()
  await menu.getByText('已记下，班长会看到。').waitFor()
  await browser.picture(panel, 'feedback-given')
  const lead = await browser.openExtensionPage('tabs/knowledge.html#feedback')
  await lead.getByText('核身那一步系统已经做过了').waitFor()
  await lead.getByRole('textbox', { name: /答复坐席/u }).fill('已删掉这一步')
  await lead.getByRole('button', { name: '答复', exact: true }).click()
  await lead.getByText(/答复：已删掉这一步/u).waitFor()
  await lead.close()
  await page.bringToFront()
  await menu.locator('summary').click()
  await menu.locator('summary').click()
  await menu.getByText(/答复：已删掉这一步/u).waitFor()
  expect((await rowsOf(browser, 'facts')).filter(({ kind }) => String(kind).startsWith('feedback/')).map(({ kind }) => kind)).toEqual(['feedback/given', 'feedback/answered'])
  expect((await desk.command('feedback/give', { kind: 'idea', text: ' ' })).ok).toBe(false)
}, 60_000)
