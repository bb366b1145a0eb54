import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { openCaptionPage, sayInCaptions, setUpDeskWithCaptions } from './support/captions'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForPopText } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { startTalk, waitForPhase } from './support/talks'

// A lead writes at the desk, an agent reads beside the call: on one machine, where both are the same person.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone
let panel: Page
let captions: Page
const FIRST: FedCall = { callId: 'notices-1', from: '+8613800139601' }
const AREA: FedCall = { callId: 'notices-2', from: '+8675583660001' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDeskWithCaptions(browser, site)
  captions = await openCaptionPage(browser, site, 'google-meet')
  ;({ page, phone } = await site.openPhone(browser, 'notices'))
  panel = await browser.openPanel()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const gate = () => panel.getByRole('region', { name: '请阅读这条公告' })
const facts = async (kind: string) => (await rowsOf(browser, 'facts')).filter((row) => row.kind === kind).map(({ open }) => open ?? {})
const skip = async () => {
  await panel.getByRole('button', { name: '不需要小结' }).click()
  await panel.getByText('没有通话').waitFor()
}

test('what a lead publishes while a call is talked does not open during it, but in the gap after it, and takes no focus', async () => {
  await startTalk(browser, phone, FIRST)
  const writing = await browser.openExtensionPage('tabs/notices.html')
  await writing.getByRole('button', { name: '写公告' }).click()
  const form = writing.getByRole('form', { name: '写公告' })
  await form.getByLabel('标题').fill('南山宽带维护')
  await form.getByLabel('统一口径（可不填）').fill('今晚维护，六点前恢复')
  await form.getByLabel('正文（Markdown）').fill('南山片区宽带今晚维护，**六点前恢复**。')
  await form.getByLabel('重要性').selectOption('critical')
  await form.getByLabel(/客户怎么说到它/u).fill('宽带*断')
  await form.getByLabel('确认时提问').check()
  await form.getByLabel('问题').fill('几点恢复？')
  await form.getByLabel('答案 1', { exact: true }).fill('六点')
  await form.getByLabel('答案 2', { exact: true }).fill('八点')
  await form.getByLabel('答案在正文中的原句').fill('六点前恢复')
  await form.getByRole('button', { name: '发布' }).click()
  await writing.getByRole('row', { name: /南山宽带维护/u }).waitFor()
  await writing.close()
  await panel.getByRole('button', { name: '公告：1 条待读' }).waitFor()
  expect(await gate().count()).toBe(0)
  expect(await facts('notice/seen')).toEqual([])
}, 60_000)

test('a critical one is a line in the call when its topic is spoken', async () => {
  await sayInCaptions(captions, 'customer', '我家宽带老是断')
  const line = panel.getByText('客户说到了')
  await line.waitFor({ timeout: 20_000 })
  expect(await panel.locator('.notice-line.is-critical').innerText()).toContain('今晚维护，六点前恢复')
  expect(await gate().count()).toBe(0)
}, 60_000)

test('what the lead asks of a talk stands beside its timer, and changes its colour when it is passed', async () => {
  const line = String((await rowsOf(browser, 'latestDefinitions')).find(({ kind }) => kind === 'line')?.id)
  const words = { 'zh-CN': '一通通话', 'zh-TW': '一通通話', en: 'One talk' }
  const item = { kind: 'target', id: `${line}.talk`, line, version: 1, changedAt: 1, labels: words, figure: 'talk', value: 1, teams: [], todo: words, order: 0 } as const
  expect((await desk.command('item/save', { item: item as never, base: 0, terms: [] })).ok).toBe(true)
  const asked = panel.locator('.call-strip .call-target')
  await asked.waitFor()
  expect(await asked.innerText()).toBe('≤ 0:01')
  await expect.poll(() => asked.getAttribute('class')).toContain('is-amber')
}, 60_000)

test('it does not open while the agent types in the page, and opens when the page is quiet', async () => {
  // The agent's hands are in the page in front; the panel stands beside it. From before the hang-up: the gap begins with it.
  await page.bringToFront()
  const typing = page.keyboard.type('the ticket of the caller before', { delay: 250 })
  phone.hangUp(FIRST)
  await waitForPhase(browser, FIRST, 'ended')
  await skip()
  await typing
  expect(await gate().count()).toBe(0)
  expect(await facts('notice/seen')).toEqual([])
  await gate().waitFor({ timeout: 20_000 })
}, 60_000)

test('it takes no focus; a wrong answer shows its place, the right one acknowledges it', async () => {
  expect(await panel.evaluate(() => document.activeElement?.closest('.notice-gate') === null)).toBe(true)
  await gate().getByLabel('八点').check()
  await gate().getByRole('button', { name: '已阅读，知道了' }).click()
  await gate().getByText('不对，请再看一遍原文').waitFor()
  expect(await gate().getByRole('note').innerText()).toContain('六点前恢复')
  await gate().getByLabel('六点').check()
  await gate().getByRole('button', { name: '已阅读，知道了' }).click()
  await gate().waitFor({ state: 'detached' })
  expect((await facts('notice/seen')).map(({ isForced }) => isForced)).toEqual([true])
  expect((await facts('notice/acknowledged')).map(({ isRight }) => isRight)).toEqual([false, true])
}, 60_000)

test('an incident stands on the pop of a caller from its area with the one wording, which the lead may change, and stops a second ticket', async () => {
  const started = await desk.command('incident/start', { title: '深圳断网', wording: '正在抢修，今晚八点前恢复', body: '', codes: [], areas: ['CN-755'], parent: { number: 'GZ-100' } })
  expect(started.ok).toBe(true)
  await page.bringToFront()
  phone.ring(AREA)
  await waitForPopText(page, '正在抢修，今晚八点前恢复')
  const changing = await browser.openExtensionPage('tabs/notices.html')
  await changing.getByRole('row', { name: /深圳断网/u }).click()
  await changing.getByRole('button', { name: '修改', exact: true }).click()
  const form = changing.getByRole('form', { name: '修改故障应急' })
  await form.getByLabel('统一口径').fill('正在抢修，推迟到今晚十点')
  await form.getByRole('button', { name: '保存修改' }).click()
  await form.waitFor({ state: 'detached' })
  await changing.close()
  await waitForPopText(page, '正在抢修，推迟到今晚十点')
  phone.answer(AREA)
  await waitForPhase(browser, AREA, 'talking')
  phone.hangUp(AREA)
  await waitForPhase(browser, AREA, 'ended')
  await panel.getByText('归入父工单 GZ-100').waitFor({ timeout: 20_000 })
  await panel.getByRole('textbox', { name: '备注', exact: true }).fill('断网')
  await panel.getByRole('combobox', { name: '小结代码' }).fill('完全中断')
  await panel.getByRole('listbox', { name: '小结代码' }).getByRole('option').first().click()
  await panel.getByRole('button', { name: /保存小结/u }).click()
  await expect.poll(async () => (await facts('incident/affected')).length).toBe(1)
}, 60_000)

test('the all-clear ends it and leaves a callback for each caller it concerned', async () => {
  const ending = await browser.openExtensionPage('tabs/notices.html')
  await ending.getByRole('row', { name: /深圳断网/u }).click()
  const form = ending.getByRole('form', { name: '宣布恢复' })
  await form.getByLabel('恢复之后怎么说').fill('网络已经恢复')
  await form.getByRole('button', { name: '宣布恢复' }).click()
  await ending.getByText('受影响 1 次，建了 1 个回电任务').waitFor()
  await ending.close()
  expect((await rowsOf(browser, 'tasks')).map(({ taskKind, state }) => [taskKind, state])).toEqual([['callback', 'open']])
}, 60_000)

test('a search finds a notice by its words, also one that is read', async () => {
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitemradio', { name: '公告' }).click()
  await panel.getByRole('searchbox', { name: '查找公告' }).fill('南山')
  await panel.locator('.notice-list').getByText('南山宽带维护').waitFor({ timeout: 20_000 })
}, 60_000)
