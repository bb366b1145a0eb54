import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { talk, waitForPhase } from './support/talks'
import { factsOf, ringAlarm, saved } from './support/team-pages'
import { importWeeksBefore } from './support/weeks-before'

// A lead who takes calls too: what the board says after real ones, beside what the file of another system knows of the weeks before.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let phone: FedPhone
let page: Page
let panel: Page
let board: Page
let folder: string
const CODE = '完全中断'
const THRICE = '+8613800139601'

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callside-board-'))
  site = await startPhoneSite()
  browser = await startBrowser({ timezoneId: 'Asia/Shanghai' })
  desk = await setUpDesk(browser, { sites: [site.origin] })
  await importWeeksBefore(browser, ['账单说明', '套餐咨询', '账单说明'])
  ;({ page, phone } = await site.openPhone(browser, 'board'))
  panel = await browser.openPanel()
  board = await browser.openExtensionPage('tabs/board.html')
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

let calls = 0
/** A whole call about the one thing that is broken. */
async function callAbout(from: string): Promise<void> {
  calls += 1
  await talk(browser, phone, { callId: `board-${calls}`, from })
  await panel.getByRole('combobox', { name: '小结代码' }).fill(CODE)
  await panel.getByRole('listbox', { name: '小结代码' }).getByRole('option').first().click()
  await panel.getByRole('button', { name: /保存小结/ }).click()
  await expect.poll(() => factsOf(browser, 'contact/wrapped-up').then((facts) => facts.filter(({ code }) => String(code).endsWith('no-service')).length)).toBe(calls)
}
const tile = (name: string) => board.locator('.board-tiles > div').filter({ has: board.getByText(name, { exact: true }) }).locator('dd')
const tiles = async (...names: readonly string[]) => await Promise.all(names.map((name) => tile(name).innerText()))
const rows = () => board.locator('.board-table [role=row]').allInnerTexts()

test('what was talked, missed and wrapped up is counted at once; contacts out of a file are not', async () => {
  await board.getByText('这段时间没有联络').waitFor()
  await callAbout(THRICE)
  await callAbout('+8613800139602')
  const missed: FedCall = { callId: 'board-missed', from: '+8613800139603' }
  phone.ring(missed)
  await waitForPhase(browser, missed, 'ringing')
  phone.cancel(missed)
  await expect.poll(() => tiles('联络', '呼入', '已接', '未接', '待写小结')).toEqual(['3', '3', '2', '1', '0'])
  await expect.poll(() => board.getByRole('row', { name: /^完全中断/ }).innerText()).toMatch(/2\s+100%/)
}, 60_000)

test('by hour, by agent and by line; the table is a file, which is in the audit', async () => {
  expect(await desk.command('shift/start', { agentNumber: '1002', agentName: '周建国' })).toMatchObject({ ok: true })
  await callAbout(THRICE)
  const group = board.getByRole('combobox', { name: '分组' })
  await expect.poll(async () => (await rows()).slice(1).reduce((sum, row) => sum + Number(row.split(/\s+/)[2]), 0)).toBe(4)
  await group.selectOption('agent')
  await expect.poll(async () => (await rows()).filter((row) => /^(1001|周建国)/.test(row)).map((row) => row.split(/\s+/).slice(0, 2).join(' ')).toSorted()).toEqual(['1001 3', '周建国 1'])
  await group.selectOption('line')
  await expect.poll(async () => (await rows()).filter((row) => row.startsWith('宽带客服')).map((row) => row.split(/\s+/)[1])).toEqual(['4'])
  await group.selectOption('agent')
  const path = await saved(board, /导出 CSV|导出表格/, folder, 'board.csv')
  const [header = '', ...lines] = readFileSync(path, 'utf8').replace('\uFEFF', '').trim().split('\r\n')
  expect(header.split(',').slice(0, 4)).toEqual(['坐席', '联络', '呼入', '已接'])
  expect(lines.map((line) => line.split(',').slice(0, 4).join(',')).toSorted()).toEqual(['1001,3,3,2', '周建国,1,1,1'])
  expect((await rowsOf(browser, 'audit')).map(({ action, about, count }) => [action, about, count])).toContainEqual(['exported', 'board', 2])
  await browser.picture(board, 'board-by-agent')
}, 60_000)

test('who rings a third time today is in the alerts, with why and whose call it was, until the agent says what became of it', async () => {
  await callAbout(THRICE)
  const row = board.getByRole('row', { name: /今天至少第三次来电/ })
  await row.waitFor()
  expect(await row.innerText()).toMatch(/今天第 3 次来电[^]*周建国[^]*未处理/)
}, 60_000)

test('far more of a code than at this hour of the weeks before is a surge, with the contacts behind it', async () => {
  await board.locator('summary').filter({ hasText: '多少算突增' }).click()
  await board.getByLabel('每周最多误报').selectOption('10')
  await board.getByLabel('至少多少个联络').selectOption('3')
  await board.getByRole('button', { name: '保存', exact: true }).click()
  await board.getByText('已保存').waitFor()
  for (const tail of [4, 5, 6, 7]) await callAbout(`+861380013960${tail}`)
  await ringAlarm(browser, 'surges')
  const surge = board.getByRole('region', { name: '突增' }).getByRole('row', { name: /完全中断/ })
  await surge.waitFor()
  expect((await surge.innerText()).split(/\s+/)).toContain('8')
  await surge.getByRole('button', { name: '查看这些联络' }).click()
  await expect.poll(() => board.getByRole('table', { name: '这次突增的联络' }).getByRole('row').count()).toBe(9)
  expect(await surge.getByRole('link', { name: '启动故障应急' }).getAttribute('href')).toMatch(/^notices\.html#incident\/.*no-service$/)
  await browser.picture(board, 'board-surge')
}, 60_000)
