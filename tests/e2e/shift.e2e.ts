import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf, waitForContacts, waitForNoPop, waitForPopText } from './support/pops'
import type { FedPhone } from './support/sip-feeder'
import { waitFor } from './support/wait-for'

// Two agents at one machine, and a passphrase between them.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone

beforeAll(async () => {
  site = await startPhoneSite()
})
beforeEach(async () => {
  browser = await startBrowser({ locale: 'zh-CN' })
  desk = await setUpDesk(browser, { sites: [site.origin] })
  await openPhone()
})
afterEach(async () => {
  await browser?.close()
})
afterAll(async () => {
  await site?.close()
})

let phones = 0
async function openPhone(): Promise<void> {
  phones += 1
  ;({ page, phone } = await site.openPhone(browser, `shift-${phones}`))
}
async function talk(callId: string, from: string): Promise<void> {
  const call = { callId, from }
  phone.ring(call)
  await waitForPopText(page, '138 0013')
  phone.answer(call)
  await waitForPopText(page, '通话中')
  phone.hangUp(call)
  await waitForNoPop(page)
}
const takeOver = async (panel: Page, number: string, name: string, choice: string) => {
  await panel.click('.shift-actions >> text=换人')
  await panel.fill('.agent-form label:has-text("工号") input', number)
  await panel.fill('.agent-form label:has-text("姓名") input', name)
  if (choice) await panel.click(`.agent-form >> text=${choice}`)
  await panel.click('.agent-form >> text=接班')
  await panel.waitForSelector(`.shift-who:has-text("${name}")`)
}

test('what one agent left unfinished is not shown to the next, waits for its owner, and is his', async () => {
  await talk('shift-1', '+8613800138001')
  const panel = await browser.openPanel()
  await panel.waitForSelector('.panel-wrap-up')
  const [call] = await rowsOf(browser, 'calls')
  await desk.command('wrap-up/save-draft', { call: call?.id as never, draft: { note: '路由器重启过', closes: [] } })
  await takeOver(panel, '1002', '陈宇', '留给 林小满 回来做')
  await panel.waitForSelector('text=没有通话')
  expect(await panel.locator('.panel-wrap-up').count()).toBe(0)
  await browser.picture(panel, 'shift-taken-over')
  await page.bringToFront()
  await talk('shift-2', '+8613800138002')
  await waitForContacts(browser, 2)
  await takeOver(panel, '1001', '林小满', '移交给我')
  await waitFor('both to be his now', async () => (await rowsOf(browser, 'calls')).filter(({ agent, wrapUp }) => agent === 'agent:1001' && wrapUp === 'waiting').length === 2)
  const contacts = await rowsOf(browser, 'contacts')
  expect(contacts.map(({ agent }) => agent).sort()).toEqual(['agent:1001', 'agent:1002'])
  expect(await rowsOf(browser, 'drafts')).toMatchObject([{ owner: 'agent:1001' }])
  expect((await rowsOf(browser, 'facts')).flatMap(({ kind, agent }) => (String(kind).startsWith('shift/') ? [`${String(kind)} ${String(agent)}`] : []))).toEqual([
    'shift/started agent:1001', 'shift/ended agent:1001', 'shift/started agent:1002', 'shift/ended agent:1002', 'shift/started agent:1001',
  ])
})

test('with a passphrase and the browser started again a ring is recorded and says "locked"; unlocked, who called is named', async () => {
  const settings = await browser.openExtensionPage('tabs/settings.html')
  await settings.click('button:text-is("设置口令")')
  await settings.fill('label:has-text("新口令") input', '正确的马 battery')
  await settings.fill('label:has-text("再输入一次") input', '正确的马 battery')
  await settings.click('.settings-form >> text=保存')
  await settings.waitForSelector('text=口令已生效。', { timeout: 30_000 })
  await browser.picture(settings, 'settings-passphrase')
  await page.bringToFront()
  phone.ring({ callId: 'before', from: '+8613800138003' })
  await waitForPopText(page, '138 0013 8003')
  const [call] = await rowsOf(browser, 'calls')
  expect(await desk.command('call/name-customer', { call: call?.id as never, name: '王小明' })).toMatchObject({ ok: true })
  phone.cancel({ callId: 'before', from: '+8613800138003' })
  await waitForContacts(browser, 1)

  const { profile } = browser
  await browser.close({ keepProfile: true })
  browser = await startBrowser({ locale: 'zh-CN', profile })
  await openPhone()
  const again = { callId: 'after', from: '+8613800138003' }
  phone.ring(again)
  await waitForPopText(page, '资料已锁定')
  await browser.picture(page, 'pop-locked')
  phone.cancel(again)
  await waitForNoPop(page)
  const panel = await browser.openPanel()
  await panel.waitForSelector('.vault-notice')
  await browser.picture(panel, 'panel-locked')
  await panel.fill('.vault-notice input', '不是这个口令')
  await panel.click('.vault-notice >> text=解锁')
  await panel.waitForSelector('.vault-notice >> text=没有丢失', { timeout: 30_000 })
  await panel.fill('.vault-notice input', '正确的马 battery')
  await panel.click('.vault-notice >> text=解锁')
  await panel.waitForSelector('.vault-notice', { state: 'detached', timeout: 30_000 })
  // What was recorded on the locked vault is in the records now, under who called.
  const known = (await rowsOf(browser, 'customers'))[0]?.id
  await waitFor('the missed call under its caller', async () => (await rowsOf(browser, 'contacts')).filter(({ who, outcome }) => who === known && outcome === 'missed').length === 2, { withinMs: 30_000 })
  expect((await rowsOf(browser, 'facts')).filter(({ isWaiting }) => isWaiting !== undefined)).toEqual([])
  await page.bringToFront()
  phone.ring({ ...again, callId: 'third' })
  await waitForPopText(page, '王小明')
}, 180_000)
