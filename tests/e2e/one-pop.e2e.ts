import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, waitForHiddenPop, waitForShownPop, type TestBrowser } from './support/browser'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { countAppearances, countFacts, popText, rowsOf, surfaceOf, waitForContacts, waitForNoPop, waitForPopText } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { waitFor } from './support/wait-for'

// One ring, one pop, in the one place where the agent looks.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let page: Page
let phone: FedPhone
let made = 0
const aCall = (from: string, headers: readonly string[] = []): FedCall => ({ callId: `one-pop-${(made += 1)}`, from, headers })

beforeAll(async () => {
  site = await startPhoneSite({ '/plain.html': '<!doctype html><title>plain</title>' })
  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: [site.origin] })
  ;({ page, phone } = await site.openPhone(browser, 'lin'))
})
afterEach(async () => {
  await page.bringToFront()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a call pops once: not again at the answer, at hold and resume, nor at the end', async () => {
  const appearances = await countAppearances(page)
  const call = aCall('+447700900001')
  phone.ring(call)
  await waitForPopText(page, '7700 900001')
  await waitForShownPop(page)
  phone.answer(call)
  await waitForPopText(page, '通话中')
  phone.holdByCaller(call)
  await waitForPopText(page, '保持')
  phone.resumeByCaller(call)
  await waitForPopText(page, '通话中')
  phone.hangUp(call)
  await waitForNoPop(page)
  await waitForHiddenPop(page)
  const contacts = await waitForContacts(browser, 1)
  expect(await appearances()).toBe(1)
  expect(contacts).toMatchObject([{ direction: 'inbound', outcome: 'completed' }])
  expect(await countFacts(browser, 'pop/shown')).toBe(1)
  expect(await countFacts(browser, 'contact/recorded')).toBe(1)
  await expect.poll(() => rowsOf(browser, 'effects')).toEqual([])
})

test('a caller who gives up takes the pop away and is a missed contact', async () => {
  const call = aCall('+447700900002')
  phone.ring(call)
  await waitForPopText(page, '7700 900002')
  phone.cancel(call)
  await waitForNoPop(page)
  await waitForHiddenPop(page)
  const contacts = await waitForContacts(browser, 2)
  expect(contacts.map((contact) => contact.outcome).sort()).toEqual(['completed', 'missed'])
})

test('the receipt says detector, rule, surface, why and how many milliseconds, one click away', async () => {
  const call = aCall('+447700900003')
  phone.ring(call)
  await waitForPopText(page, '7700 900003')
  const receipt = await waitFor('the receipt of this call', async () => (await rowsOf(browser, 'facts')).filter(({ kind }) => kind === 'pop/shown')[2]?.open?.receipt)
  expect(receipt).toMatchObject({ detectors: ['sip-websocket'], rule: 'none', matched: 0, surface: 'tab', why: 'visible-focused', isSaved: true })
  expect(typeof (receipt as { tookMs?: unknown }).tookMs).toBe('number')
  const frame = await waitForShownPop(page)
  await frame.click('button[aria-pressed]')
  await waitForPopText(page, '毫秒')
  phone.cancel(call)
  await waitForNoPop(page)
})

test('a second caller is a line beside the live one, and gets the card when the first is over', async () => {
  const appearances = await countAppearances(page)
  const first = aCall('+447700900004')
  const second = aCall('+447700900005')
  phone.ring(first)
  await waitForPopText(page, '7700 900004')
  phone.answer(first)
  await waitForPopText(page, '通话中')
  phone.ring(second)
  await waitForPopText(page, '7700 900005')
  const frame = await waitForShownPop(page)
  expect(await frame.textContent('.beside-line')).toContain('7700 900005')
  expect(await frame.textContent('.pop-head')).toContain('7700 900004')
  phone.hangUp(first)
  await waitFor('the card of the second', async () => !(await popText(page)).includes('7700 900004') && (await popText(page)).includes('7700 900005'))
  phone.cancel(second)
  await waitForNoPop(page)
  expect(await appearances()).toBe(1)
})

test('a dismissed pop stays away until it is recalled', async () => {
  const call = aCall('+447700900006')
  phone.ring(call)
  await waitForPopText(page, '7700 900006')
  await (await waitForShownPop(page)).click('button[aria-keyshortcuts=Escape]')
  await waitForNoPop(page)
  phone.answer(call)
  await waitFor('the answer', async () => (await rowsOf(browser, 'calls')).some(({ phase }) => phase === 'talking'))
  expect(await popText(page)).toBe('')
  expect(await desk.command('call/recall-pop', {})).toMatchObject({ ok: true })
  await waitForPopText(page, '7700 900006')
  phone.hangUp(call)
  await waitForNoPop(page)
})

test('switched off, nothing pops, and the call is a contact all the same', async () => {
  const before = (await rowsOf(browser, 'contacts')).length
  await desk.command('settings/change', { isPopOn: false })
  const call = aCall('+447700900007')
  phone.ring(call)
  await waitFor('the ring', async () => (await rowsOf(browser, 'calls')).some(({ phase }) => phase === 'ringing'))
  phone.cancel(call)
  await waitForContacts(browser, before + 1)
  expect(await popText(page)).toBe('')
  await desk.command('settings/change', { isPopOn: true })
})

test('with no page of ours in front a notification tells of the ring, and nothing of who it is', async () => {
  const plain = await browser.openTab('about:blank')
  const worker = await browser.serviceWorker()
  const call = aCall('"王小明" <sip:+447700900008@pbx.test>;tag=c1')
  phone.ring(call)
  await waitFor('the notification', async () => Object.keys(await worker.evaluate(() => chrome.notifications.getAll())).length === 1)
  const receipts = await waitFor('its receipt', async () => (await rowsOf(browser, 'facts')).filter((row) => surfaceOf(row) === 'notification'))
  expect(receipts).toMatchObject([{ open: { receipt: { surface: 'notification', why: 'no-tab' } } }])
  expect(await popText(page)).toBe('')
  // The words are constants without a place for a name or number; the browser does not give back what a notification says.
  phone.answer(call)
  await waitFor('the end of the notification', async () => Object.keys(await worker.evaluate(() => chrome.notifications.getAll())).length === 0)
  phone.hangUp(call)
  await plain.close()
})

test('with no page of ours in front and the panel open, the panel has the call and no notification comes', async () => {
  const panel = await browser.openPanel()
  const plain = await browser.openTab('about:blank')
  const worker = await browser.serviceWorker()
  const call = aCall('+447700900009')
  phone.ring(call)
  await waitFor('the number in the panel', async () => (await panel.textContent('body'))?.includes('7700 900009'))
  const receipts = (await rowsOf(browser, 'facts')).filter((row) => surfaceOf(row) === 'panel')
  expect(receipts).toHaveLength(1)
  expect(await worker.evaluate(() => chrome.notifications.getAll())).toEqual({})
  phone.cancel(call)
  await panel.evaluate(() => window.close())
  await plain.close()
})
