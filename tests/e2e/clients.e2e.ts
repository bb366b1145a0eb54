import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { popText, rowsOf, waitForNoPop, waitForPopText } from './support/pops'
import type { FedPhone } from './support/sip-feeder'
import { waitFor } from './support/wait-for'

// One seat that works for two clients: each has a hotline, a vault and a passphrase, and one person rings both.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser({ locale: 'zh-CN' })
  desk = await setUpDesk(browser, { sites: [site.origin, originOfB()] })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const originOfB = () => new URL(site.url('/', 'localhost')).origin
const ANSWERED_WITHIN = { timeout: 30_000 }
const CALLER = '+8613800138000'
const toNumber = (callId: string, dialled: string, from = CALLER) => ({ callId, from, headers: [`P-Called-Party-ID: <sip:${dialled}@pbx.test>`] })
const callsNow = async () => (await rowsOf(browser, 'calls')).filter(({ phase }) => phase !== 'ended')
const lineCalled = async (name: string) =>
  String((await rowsOf(browser, 'latestDefinitions')).find(({ kind, labels }) => kind === 'line' && (labels as Record<string, string>)['zh-CN'] === name)?.id)

async function addLine(settings: Page, name: string, dialled: string, client: string): Promise<void> {
  await settings.click('text=添加业务线')
  await settings.fill('.line-form label:has-text("名称") >> input', name)
  await settings.fill('.line-form label:has-text("客户拨打的号码") >> textarea', dialled)
  await settings.selectOption('.line-form label:has-text("资料库") >> select', 'own')
  await settings.fill('.line-form label:has-text("委托方名称") >> input', client)
  await settings.click('.line-form >> text=保存')
  await settings.waitForSelector(`.line-rows >> text=${client}`)
}

async function setPassphrase(settings: Page, client: string, passphrase: string): Promise<void> {
  const row = settings.getByRole('group', { name: client })
  await row.getByText('设置口令').click()
  await row.getByLabel('新口令').fill(passphrase)
  await row.getByLabel('再输入一次').fill(passphrase)
  await row.getByText('保存', { exact: true }).click()
  await row.getByText('口令已生效。').waitFor(ANSWERED_WITHIN)
}

test('two lines of business get vaults and passphrases of their own', async () => {
  const settings = await browser.openExtensionPage('tabs/settings.html')
  await addLine(settings, '宽带', '4008001111', '甲公司')
  await addLine(settings, '保险', '4008002222', '乙公司')
  await setPassphrase(settings, '甲公司', 'passphrase of A')
  await setPassphrase(settings, '乙公司', 'passphrase of B')
  await browser.picture(settings, 'clients-settings')
  const vaults = await rowsOf(browser, 'vaults')
  expect(vaults.map(({ client }) => client)).toEqual([undefined, '甲公司', '乙公司'])
  expect(await desk.command('shift/change-line', { line: (await lineCalled('宽带')) as never })).toMatchObject({ ok: true })
  await settings.close()
}, 120_000)

test('whose a ring is the number dialled says; the one number is two people, each known to his client alone', async () => {
  ;({ page, phone } = await site.openPhone(browser, 'clients'))
  for (const [dialled, client, name] of [['4008001111', '甲公司', '李娜甲'], ['4008002222', '乙公司', '李娜乙']] as const) {
    const call = toNumber(`first-${dialled}`, dialled)
    phone.ring(call)
    const shown = await waitForPopText(page, client)
    expect(shown).toContain('未知来电')
    const [row] = await callsNow()
    expect(await desk.command('call/name-customer', { call: row?.id as never, name })).toMatchObject({ ok: true })
    await waitForPopText(page, name)
    phone.cancel(call)
    await waitForNoPop(page)
  }
  const customers = await rowsOf(browser, 'customers')
  expect(new Set(customers.map(({ vault }) => vault)).size).toBe(2)

  const again = toNumber('again-b', '4008002222')
  phone.ring(again)
  expect(await waitForPopText(page, '李娜乙')).not.toContain('李娜甲')
  const panel = await browser.openPanel()
  await panel.waitForSelector('.line-band >> text=乙公司')
  // While the other client is in front at the desk, all that is looked for goes with the call.
  phone.answer(again)
  await panel.waitForSelector('text=通话中')
  phone.ring(toNumber('beside-a', '4008001111', '+8613900139000'))
  await panel.waitForSelector('.call-strip >> text=甲公司')
  await page.bringToFront()
  expect(await waitForPopText(page, '甲公司')).toContain('乙公司')
  await browser.picture(page, 'clients-beside')
  await browser.picture(panel, 'clients-panel')
  phone.cancel(toNumber('beside-a', '4008001111', '+8613900139000'))
  phone.hangUp(again)
  await waitForNoPop(page)
  await panel.waitForSelector('.panel-wrap-up')
  expect(await panel.locator('.line-band').innerText()).toContain('乙公司')
  const [waiting] = (await rowsOf(browser, 'calls')).filter(({ wrapUp }) => wrapUp === 'waiting')
  const line = await lineCalled('保险')
  const codes = (await rowsOf(browser, 'latestDefinitions')).filter((row) => row.kind === 'code' && row.parent !== undefined)
  expect(await desk.command('wrap-up/save', { call: waiting?.id as never, draft: { note: '乙的小结', closes: [], code: codes.find((row) => row.line === line)?.id as never } })).toMatchObject({ ok: true })
  await panel.waitForSelector('text=没有通话')
  // The first client is in front again: his customer is found, and the other's is not.
  await panel.waitForSelector('.line-band >> text=甲公司')
  await panel.fill('.panel-idle input', '李娜')
  await panel.waitForSelector('.panel-idle >> text=李娜甲')
  expect(await panel.locator('.panel-idle').innerText()).not.toContain('李娜乙')
  const facts = (await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'contact/wrapped-up')
  expect(facts.map((fact) => fact.line)).toEqual([line])
  await panel.close()
}, 120_000)

test('a site may say whose its calls are, and the agent by hand whose all others are', async () => {
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.click(`.site-row:has-text("${new URL(originOfB()).host}")`)
  await sites.selectOption('label:has-text("来电归属") >> select', { label: '保险' })
  await sites.waitForSelector('.site-row >> text=乙公司')
  await browser.picture(sites, 'clients-sites')
  await sites.close()
  const ofB = await site.openPhone(browser, 'site-b', 'localhost')
  // Somebody who has not called: one number that rings at two softphones within seconds is one call.
  const from = { callId: 'by-site', from: '+12025550123' }
  ofB.phone.ring(from)
  await waitForPopText(ofB.page, '乙公司')
  ofB.phone.cancel(from)
  await waitForNoPop(ofB.page)
  await ofB.page.close()

  await page.bringToFront()
  const panel = await browser.openPanel()
  await panel.selectOption('.line-switch select', { label: '保险' })
  await panel.waitForSelector('.line-band >> text=乙公司')
  await page.bringToFront()
  const byHand = { callId: 'by-hand', from: CALLER }
  phone.ring(byHand)
  await waitForPopText(page, '李娜乙')
  phone.cancel(byHand)
  await waitForNoPop(page)
  await panel.selectOption('.line-switch select', { label: '宽带' })
  await panel.waitForSelector('.line-band >> text=甲公司')
  await panel.close()
}, 120_000)

test('the end of a shift locks both; a ring for a locked one says whose it is, and is read in when that one is opened', async () => {
  expect(await desk.command('shift/end', {})).toMatchObject({ ok: true })
  expect(await desk.command('shift/start', { agentNumber: '1001', agentName: '林小满', line: (await lineCalled('宽带')) as never })).toMatchObject({ ok: true })
  await page.bringToFront()
  const call = toNumber('locked-b', '4008002222')
  phone.ring(call)
  const shown = await waitForPopText(page, '乙公司')
  expect(shown).toContain('资料已锁定')
  expect(shown).not.toContain('李娜')
  await browser.picture(page, 'clients-locked-pop')
  const panel = await browser.openPanel()
  await panel.waitForSelector('.line-band >> text=乙公司')
  await panel.waitForSelector('.vault-notice >> text=甲公司的客户资料已锁定')
  await browser.picture(panel, 'clients-locked-panel')
  await panel.fill('.panel-now label:has-text("口令") >> input', 'passphrase of A')
  await panel.click('.panel-now >> text=解锁')
  await panel.waitForSelector('.panel-now >> text=没有丢失', ANSWERED_WITHIN)
  await panel.fill('.panel-now label:has-text("口令") >> input', 'passphrase of B')
  await panel.click('.panel-now >> text=解锁')
  await panel.waitForSelector('.panel-now >> text=李娜乙', ANSWERED_WITHIN)
  await page.bringToFront()
  await waitForPopText(page, '李娜乙')
  phone.cancel(call)
  await waitForNoPop(page)
  // The other one stays locked, and says so where it is asked for.
  const other = toNumber('locked-a', '4008001111')
  phone.ring(other)
  await waitForPopText(page, '甲公司')
  expect(await popText(page)).toContain('资料已锁定')
  phone.cancel(other)
  await waitForNoPop(page)
  await waitFor('the missed call with his client', async () => {
    const known = (await rowsOf(browser, 'customers')).find(({ line }) => line !== undefined && line !== '')
    const missed = (await rowsOf(browser, 'contacts')).filter(({ outcome }) => outcome === 'missed')
    return known !== undefined && missed.length >= 5
  })
  expect(new Set((await rowsOf(browser, 'facts')).filter(({ isWaiting }) => isWaiting !== undefined).map(({ vault }) => vault)).size).toBeLessThanOrEqual(1)
  await panel.close()
}, 180_000)
