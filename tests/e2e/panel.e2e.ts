import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'
import type { CallId, CodeId, EpochMs } from '../../src/core/contract/ids'

// What an agent does in the panel beside and between calls.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone
let panel: Page
const WANG: FedCall = { callId: 'panel-wang', from: '+8613800139201' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'p'))
  panel = await browser.openPanel()
  await page.bringToFront()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const callIdOf = async (call: FedCall) => (await rowOfCall(browser, call))?.id as CallId
const audit = async (action: string) => (await rowsOf(browser, 'audit')).filter((row) => row.action === action)

test('a caller is named, wrapped up with a task, and found again without a call', async () => {
  phone.ring(WANG)
  await waitForPhase(browser, WANG, 'ringing')
  await panel.getByRole('textbox', { name: '客户姓名' }).fill('王小明')
  await panel.getByRole('button', { name: '记下姓名' }).click()
  await panel.getByText('王小明').first().waitFor()
  phone.answer(WANG)
  await waitForPhase(browser, WANG, 'talking')
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  const code = (await rowsOf(browser, 'latestDefinitions')).find((each) => String(each.id).includes('bill-explained'))
  const reply = await desk.command('wrap-up/save', {
    call: await callIdOf(WANG),
    draft: { code: code?.id as CodeId, note: '账单已说明', closes: [], isResolved: false, followUp: { dueAt: (Date.now() - 1_000) as EpochMs, text: '核对后回复' } },
  })
  expect(reply).toMatchObject({ ok: true })

  for (const typed of ['王小', 'wxm', '9201', '13800139201']) {
    await panel.getByRole('searchbox', { name: '查找客户' }).fill(typed)
    await expect.poll(() => panel.locator('.find-customer .choice').allInnerTexts(), { timeout: 10_000 }).toHaveLength(1)
  }
  await panel.locator('.find-customer .choice').click()
  await expect.poll(() => panel.locator('.record-name').innerText()).toBe('王小明')
  await expect.poll(() => panel.locator('.customer-record').innerText()).toContain('核对后回复')
  await expect.poll(() => panel.locator('.timeline').innerText()).toContain('账单已说明')
  expect((await audit('opened')).length).toBeGreaterThan(0)
  await browser.picture(panel, 'panel-record')
}, 90_000)

test('a task that is due is told without a name, listed, done, taken back and put off', async () => {
  const worker = await browser.serviceWorker()
  const told = await waitFor('the reminder', async () => (await worker.evaluate(() => new Promise<object>((resolve) => chrome.notifications.getAll((all) => resolve(all)))) as Record<string, unknown>)['tasks-due'])
  expect(told).toBeDefined()
  await panel.getByRole('tab', { name: /任务/ }).click()
  const list = panel.getByRole('tabpanel')
  await expect.poll(() => list.innerText()).toContain('核对后回复')
  await list.getByRole('button', { name: '完成' }).click()
  await expect.poll(async () => (await rowsOf(browser, 'tasks')).map(({ state }) => state)).toEqual(['done'])
  await list.getByRole('button', { name: '撤销' }).click()
  await expect.poll(async () => (await rowsOf(browser, 'tasks')).map(({ state }) => state)).toEqual(['open'])
  await list.getByRole('combobox', { name: '推迟' }).selectOption({ label: '一天' })
  await expect.poll(async () => Number((await rowsOf(browser, 'tasks'))[0]?.dueAt)).toBeGreaterThan(Date.now() + 20 * 3_600_000)
  await waitFor('the reminder taken back', async () => !('tasks-due' in ((await worker.evaluate(() => new Promise<object>((resolve) => chrome.notifications.getAll((all) => resolve(all)))))) ))
}, 60_000)

test('"not this person" is one click in the history, also after saving, and is undone by another', async () => {
  await panel.getByRole('tab', { name: /联络历史/ }).click()
  await panel.getByRole('tabpanel').getByRole('button', { name: '不是此人' }).click()
  await expect.poll(async () => (await rowsOf(browser, 'contacts')).filter(({ movedBy }) => movedBy !== undefined).length).toBe(1)
  await expect.poll(() => panel.locator('.moved-bar').innerText()).toContain('已移出王小明名下')
  await browser.picture(panel, 'panel-not-this-person')
  await panel.getByRole('button', { name: '撤销' }).click()
  await expect.poll(() => panel.locator('.moved-bar').innerText()).toContain('已撤销')
  await panel.getByRole('button', { name: '好', exact: true }).click()
  await expect.poll(() => panel.locator('.timeline').innerText()).toContain('账单已说明')
}, 60_000)

test('a saved wrap-up is corrected, and its record tells what was done with it', async () => {
  await panel.getByRole('tabpanel').locator('.timeline-open').click()
  await panel.getByRole('button', { name: /更正小结/ }).click()
  await panel.getByRole('textbox', { name: '备注', exact: true }).fill('账单已说明，客户认可')
  await panel.getByRole('button', { name: /^已解决/ }).click()
  await panel.getByRole('button', { name: /保存更正/ }).click()
  await expect.poll(() => panel.locator('.contact-detail').innerText()).toContain('客户认可')
  await expect.poll(() => panel.locator('.contact-story').innerText()).toMatch(/小结已保存[\s\S]*移出王小明名下[\s\S]*小结已更正/)
  await browser.picture(panel, 'panel-contact')
  expect((await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'contact/wrapped-up')).toHaveLength(2)
}, 60_000)

test('a correction that is being typed outlives a killed worker and a reloaded page, and is thrown away when it is given up', async () => {
  const note = () => panel.getByRole('textbox', { name: '备注', exact: true })
  await panel.getByRole('button', { name: /更正小结/ }).click()
  await note().fill('账单已说明，还要补')
  await waitFor('the correction on the disk', async () => (await rowsOf(browser, 'drafts')).some(({ call }) => String(call).startsWith('correction:')))
  await browser.killWorker()
  await panel.reload()
  await panel.getByRole('searchbox', { name: '查找客户' }).fill('9201')
  await panel.locator('.find-customer .choice').click()
  await panel.getByRole('tabpanel').locator('.timeline-open').click()
  await expect.poll(() => note().inputValue()).toBe('账单已说明，还要补')
  await panel.locator('.contact-detail').getByRole('button', { name: '取消' }).click()
  await expect.poll(() => panel.locator('.contact-detail').innerText()).toContain('客户认可')
  expect(await rowsOf(browser, 'drafts')).toEqual([])
  await panel.keyboard.press('Escape')
  await expect.poll(() => panel.locator('.contact-detail').count()).toBe(0)
}, 60_000)

/** The key of a field, pressed as soon as the field has it: whoever types reads the letter on it first. */
async function goTo(key: string): Promise<void> {
  await expect.poll(async () => {
    const isThere = () => panel.evaluate((of) => document.activeElement?.getAttribute('aria-keyshortcuts') === of, key)
    if (!(await isThere())) await panel.keyboard.press(key)
    return await isThere()
  }, { timeout: 10_000 }).toBe(true)
}

test('two records of one customer become one by keys alone, and their histories one', async () => {
  const other: FedCall = { callId: 'panel-double', from: '+8613800139203' }
  phone.ring(other)
  await waitForPhase(browser, other, 'ringing')
  await desk.command('call/name-customer', { call: await callIdOf(other), name: '王小明（旧）' })
  phone.answer(other)
  await waitForPhase(browser, other, 'talking')
  phone.hangUp(other)
  await waitForPhase(browser, other, 'ended')
  const code = (await rowsOf(browser, 'latestDefinitions')).find((each) => String(each.id).includes('bill-explained'))
  await desk.command('wrap-up/save', { call: await callIdOf(other), draft: { code: code?.id as CodeId, note: '旧资料里的一次', closes: [], isResolved: true } })

  await goTo('/')
  await panel.keyboard.type('9201')
  await expect.poll(() => panel.locator('.find-customer .choice').allInnerTexts(), { timeout: 10_000 }).toHaveLength(1)
  await panel.keyboard.press('Enter')
  await expect.poll(() => panel.locator('.record-name').innerText()).toBe('王小明')
  await panel.keyboard.press('e')
  await goTo('j')
  await panel.keyboard.type('9203')
  await expect.poll(() => panel.getByRole('tabpanel').locator('.choice').allInnerTexts(), { timeout: 10_000 }).toHaveLength(1)
  await panel.keyboard.press('Enter')
  await panel.getByRole('alertdialog', { name: '合并重复客户' }).waitFor()
  await browser.picture(panel, 'panel-merge')
  // Esc takes it back; nothing was merged yet.
  await panel.keyboard.press('Escape')
  await expect.poll(() => panel.getByRole('alertdialog').count()).toBe(0)
  expect((await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'customer/merged')).toEqual([])
  await goTo('j')
  await panel.keyboard.type('9203')
  await expect.poll(() => panel.getByRole('tabpanel').locator('.choice').allInnerTexts(), { timeout: 10_000 }).toHaveLength(1)
  await panel.keyboard.press('Enter')
  await panel.getByRole('alertdialog').waitFor()
  await panel.keyboard.press('j')
  await expect.poll(() => panel.getByRole('tabpanel').innerText()).toContain('已合并到“王小明”')
  await expect.poll(() => panel.locator('.customer-record').innerText()).toMatch(/9201[\s\S]*9203/)
  await panel.keyboard.press('h')
  await expect.poll(() => panel.locator('.timeline').innerText()).toMatch(/旧资料里的一次[\s\S]*客户认可/)
  for (const typed of ['9201', '9203']) {
    const found = await browser.openExtensionPage('sidepanel.html')
    await found.getByRole('searchbox', { name: '查找客户' }).fill(typed)
    await expect.poll(() => found.locator('.find-customer .choice').allInnerTexts(), { timeout: 10_000 }).toEqual([expect.stringContaining('王小明')])
    await found.close()
  }
  // The next call from the old record's number is his, with both contacts behind it.
  const again: FedCall = { callId: 'panel-double-again', from: other.from }
  phone.ring(again)
  await waitForPhase(browser, again, 'ringing')
  await expect.poll(() => panel.locator('.person-name').innerText()).toContain('王小明')
  await expect.poll(() => panel.locator('.today-line').innerText()).toContain('今天第 3 次')
  phone.cancel(again)
  await waitForPhase(browser, again, 'ended')
}, 90_000)

test('a baton is copied in a call, unfolds where it is pasted, and goes into the note by one key', async () => {
  const call: FedCall = { callId: 'panel-baton', from: WANG.from }
  phone.ring(call)
  phone.answer(call)
  await waitForPhase(browser, call, 'talking')
  await panel.getByRole('button', { name: /先写小结/ }).click()
  await panel.getByRole('textbox', { name: '备注', exact: true }).fill('已重置路由器，回拨 13800139201')
  await panel.getByRole('button', { name: /复制转接条/ }).click()
  const text = await panel.locator('.baton-text').innerText()
  expect(text).toContain('已办: 已重置路由器，回拨 138****9201')
  expect(text.replaceAll(/\D/g, '')).not.toContain('13800139201')
  const paste = (pasted: string) =>
    panel.evaluate((data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', data)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, pasted)
  await paste(text.replace('路由器', '交换机'))
  await expect.poll(() => panel.locator('.baton').innerText()).toContain('校验不符')
  await paste(`转二线：${text.replace(' | ', ' |\r\n')}`)
  await expect.poll(() => panel.locator('.baton').innerText()).toContain('林小满 1001转来')
  await browser.picture(panel, 'panel-baton')
  await panel.getByRole('button', { name: /写入备注/ }).click()
  await expect.poll(() => panel.getByRole('textbox', { name: '备注', exact: true }).inputValue()).toMatch(/^已重置路由器，回拨 13800139201\n【转自 林小满 1001】/)
  phone.hangUp(call)
  await waitForPhase(browser, call, 'ended')
  await desk.command('wrap-up/skip', { call: await callIdOf(call) })
}, 60_000)

test('missed calls are contacts with a list of their own', async () => {
  const missed: FedCall = { callId: 'panel-missed', from: '+8613800139202' }
  phone.ring(missed)
  await waitForPhase(browser, missed, 'ringing')
  phone.cancel(missed)
  await waitForPhase(browser, missed, 'ended')
  await panel.getByRole('button', { name: '更多', exact: true }).click()
  await panel.getByRole('menuitemradio', { name: '来去电' }).click()
  await expect.poll(() => panel.getByRole('tabpanel').innerText()).toContain('138 0013 9202')
  await expect.poll(() => panel.getByRole('tabpanel').locator('.day-figures').innerText()).toMatch(/联络[\s\S]*未接[\s\S]*平均处理[\s\S]*一次解决/)
  await browser.picture(panel, 'panel-my-day')
}, 60_000)

test('the log is searched whole by number and exported as it is filtered, and the export is audited', async () => {
  const log = await browser.openExtensionPage('tabs/desk.html')
  await log.getByRole('searchbox').fill('9202')
  await expect.poll(() => log.locator('.table-body .table-row').count()).toBe(1)
  await expect.poll(() => log.locator('.log-progress').innerText()).toContain('已全部查完')
  await browser.picture(log, 'log-searched')
  // Where a second connection drives the panel, the browser lays its downloads where no test finds them: the file is read as it is made.
  await log.evaluate(() => {
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { exported: file })
      return create(file)
    }
  })
  await Promise.all([log.waitForEvent('download'), log.getByRole('button', { name: /导出 CSV/ }).click()])
  const bytes = await log.evaluate(async () => [...new Uint8Array(await (globalThis as unknown as { exported: Blob }).exported.arrayBuffer())])
  const csv = Buffer.from(bytes).toString('utf8')
  expect(csv.startsWith('\uFEFF时间,客户,号码')).toBe(true)
  expect(csv.trim().split('\r\n')).toHaveLength(2)
  expect(csv).toContain('138 0013 9202')
  expect(await audit('exported')).toMatchObject([{ about: 'log', count: 1 }])
  await log.close()
}, 60_000)
