import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { startBrowser, type TestBrowser } from './support/browser'
import { captionOriginOf, openCaptionPage, sayInCaptions, type WithCaptions } from './support/captions'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { rowsOf } from './support/pops'
import type { FedCall, FedPhone } from './support/sip-feeder'
import { rowOfCall, startTalk, waitForPhase } from './support/talks'
import { waitFor } from './support/wait-for'
import { googleMeet } from '../../src/adapters/transcripts/dom/google-meet/google-meet'
import { teamsWeb } from '../../src/adapters/transcripts/dom/teams-web/teams-web'
import { zoomWeb } from '../../src/adapters/transcripts/dom/zoom-web/zoom-web'
import type { PageOrigin } from '../../src/core/contract/ids'
import type { TranscriptProfile } from '../../src/core/contract/settings'

// A softphone in one tab, captions in another: what is said comes into the panel once, and never in clear onto the disk.
let browser: TestBrowser
let site: PhoneSite
let desk: AgentDesk
let phone: FedPhone
let panel: Page
let captionOrigin: PageOrigin
const WANG: FedCall = { callId: 'said-wang', from: '+8613800139401' }

beforeAll(async () => {
  site = await startPhoneSite()
  browser = await startBrowser()
  captionOrigin = captionOriginOf(site)
  desk = await setUpDesk(browser, { sites: [site.origin, captionOrigin] })
  ;({ phone } = await site.openPhone(browser, 'said'))
  panel = await browser.openPanel()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function openCaptions(name: string, transcript: TranscriptProfile): Promise<Page> {
  await desk.command('site/change-profile', { origin: captionOrigin, transcript })
  return await openCaptionPage(browser, site, name)
}

const said = () => panel.locator('.said-text').allInnerTexts()
const rows = () => rowsOf(browser, 'transcriptLines')

test('what is said while a call is talked comes into the panel by itself, once, however it is rewritten', async () => {
  const page = await openCaptions('google-meet', googleMeet.profile)
  await sayInCaptions(page, 'customer', '还没有来电的时候说的话')
  await startTalk(browser, phone, WANG)
  await expect.poll(() => panel.getByRole('tab', { name: '通话' }).getAttribute('aria-selected')).toBe('true')
  await expect.poll(() => panel.locator('.transcript-source').innerText()).toContain(new URL(captionOrigin).host)
  await sayInCaptions(page, 'agent', '您好', '您好请问', '您好，请问有什么可以帮您')
  await sayInCaptions(page, 'customer', '我的', '我的流量朝了', '我的流量超了')
  await expect.poll(said, { timeout: 15_000 }).toEqual(['您好，请问有什么可以帮您', '我的流量超了'])
  expect((await rows()).map(({ speaker, source }) => [speaker, source])).toEqual([['agent', 'captions'], ['customer', 'captions']])
  await page.close()
}, 90_000)

test('a worker that is killed between two lines loses none of them', async () => {
  const page = await openCaptions('google-meet', googleMeet.profile)
  await sayInCaptions(page, 'customer', '第一句')
  await browser.killWorker()
  await sayInCaptions(page, 'agent', '第二句')
  await expect.poll(said, { timeout: 20_000 }).toEqual(expect.arrayContaining(['第一句', '第二句']))
  await browser.killWorker()
  await sayInCaptions(page, 'customer', '第三句')
  await expect.poll(async () => (await said()).slice(-3), { timeout: 20_000 }).toEqual(['第一句', '第二句', '第三句'])
  await page.close()
}, 90_000)

test('pages of other kinds are read by their profiles: a window that rolls, rows by name', async () => {
  const zoom = await openCaptions('zoom-web', zoomWeb.profile)
  const words = Array.from({ length: 14 }, (_, index) => `word${index}`)
  for (const until of [8, words.length]) {
    const whole = words.slice(0, until).join(' ')
    await zoom.evaluate((text) => (globalThis as WithCaptions).captions.say('customer', text), whole)
    // After a rest it goes on in a line of its own.
    await expect.poll(async () => (await said()).join(' ').endsWith(whole), { timeout: 20_000 }).toBe(true)
  }
  await zoom.close()
  const teams = await openCaptions('teams-web', teamsWeb.profile)
  await sayInCaptions(teams, 'customer', 'and one more question')
  await expect.poll(async () => (await said()).at(-1), { timeout: 20_000 }).toBe('and one more question')
  await expect.poll(() => panel.locator('.said-by').last().innerText()).toContain('Wang Xiaoming')
  await teams.close()
}, 90_000)

test('a card that is read out in two lines is never on the disk, nor what was said around it', async () => {
  const page = await openCaptions('google-meet', googleMeet.profile)
  await sayInCaptions(page, 'customer', '卡号是 4111 1111', '卡号是 4111 1111 1111')
  await sayInCaptions(page, 'agent', '嗯')
  await sayInCaptions(page, 'customer', '1111，密码是 Blue42')
  await expect.poll(async () => (await said()).slice(-3), { timeout: 20_000 }).toEqual(['卡号是 卡号', '嗯', expect.stringMatching(/，密码是 验证码$/)])
  const disk = await wholeDisk()
  expect(Object.keys(disk)).toContain('transcriptLines')
  for (const [table, text] of Object.entries(disk)) expect([table, /4111|Blue42|流量超|Wang Xiaoming/.exec(text)]).toEqual([table, null])
  await page.close()
}, 90_000)

test('what is typed counts too, and all of it stands in the saved contact', async () => {
  await panel.getByRole('button', { name: '坐席', exact: true }).click()
  await panel.getByRole('textbox', { name: '说了什么' }).fill('已为您改套餐')
  await panel.keyboard.press('Enter')
  await expect.poll(async () => (await said()).at(-1), { timeout: 10_000 }).toBe('已为您改套餐')
  await browser.picture(panel, 'panel-transcript')
  const count = (await rows()).length
  phone.hangUp(WANG)
  await waitForPhase(browser, WANG, 'ended')
  const call = await rowOfCall(browser, WANG)
  await desk.command('call/name-customer', { call: call?.id as never, name: '王小明' })
  await desk.command('wrap-up/skip', { call: call?.id as never })
  await waitFor('the contact', async () => (await rowsOf(browser, 'contacts')).find(({ id }) => id === call?.contact))
  await panel.getByRole('searchbox', { name: '查找客户' }).fill('9401')
  await panel.locator('.find-customer .choice').click()
  await panel.getByRole('tabpanel').locator('.timeline-open').click()
  await panel.getByText(`${count} 句`).click()
  await expect.poll(async () => (await panel.locator('.contact-detail .said-text').allInnerTexts()).length).toBe(count)
  await browser.picture(panel, 'panel-contact-transcript')
}, 90_000)

/** Every table of the extension as it lies on the disk, bytes read as text; without times, counts and ids, in which any four digits may stand. */
const wholeDisk = (): Promise<Readonly<Record<string, string>>> => desk.page.evaluate(async () => {
  const done = (request: IDBRequest) => new Promise((resolve, reject) => { request.onsuccess = resolve; request.onerror = reject })
  const open = indexedDB.open('callside')
  await done(open)
  const disk: Record<string, string> = {}
  for (const table of open.result.objectStoreNames) {
    const reading = open.result.transaction(table).objectStore(table).getAll()
    await done(reading)
    const asText = (_: string, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : typeof value === 'number' ? '' : value)
    disk[table] = JSON.stringify(reading.result, asText).replaceAll(/[0-9a-f-]{32,}/gi, '')
  }
  open.result.close()
  return disk
})
