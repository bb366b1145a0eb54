import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startBrowser, type TestBrowser } from './support/browser'
import { hostsOf } from './support/hosts'
import { manageExtension, type ManagedExtension } from './support/policy'
import { startPhoneSite, type PhoneSite } from './support/phone-site'
import { waitForPopText } from './support/pops'
import { waitFor } from './support/wait-for'

// A real policy file of a real Chromium.
let managed: ManagedExtension
let browser: TestBrowser
let site: PhoneSite

beforeAll(async () => {
  site = await startPhoneSite()
})
beforeEach(async () => {
  managed = await manageExtension()
})
afterEach(async () => {
  await browser?.close()
  managed?.remove()
})
afterAll(async () => {
  await site?.close()
})
const start = () => startBrowser({ locale: 'en-US', extension: managed.extension, extensionId: managed.extensionId })

const ALL = (sites: readonly object[]) => ({
  language: 'zh-TW', region: 'TW', timeZone: 'Asia/Taipei', agentNumber: '301', agentName: '林怡君', isPopOn: true, ownNumbers: ['02-2345-6789'],
  lines: [{ id: 'broadband', name: '寬頻客服', dialledNumbers: ['0800-000-123'] }, { id: 'mobile', name: '行動客服' }], sites,
})

test('a policy answers the first run, which is one click, and what it decided is locked in the settings', async () => {
  managed.setPolicy(ALL([{ origin: site.origin, headerMap: [{ header: 'X-Acme-Desk', fact: 'queue' }] }]))
  browser = await start()
  const panel = await browser.openPanel()
  await panel.waitForSelector('.first-run')
  expect(await panel.getAttribute('html', 'lang')).toBe('zh-TW')
  const asked = await panel.$$eval('.first-run input, .first-run select', (fields) => fields.map((each) => each.closest('.field')?.querySelector('span')?.textContent))
  expect(asked).toEqual(['業務線'])
  const given = await panel.$$eval('.given-value', (values) => values.map((each) => each.textContent))
  expect(given).toEqual(['繁體中文', '台灣', 'Asia/Taipei', '301', '林怡君'])
  await browser.picture(panel, 'first-run-policy')
  await panel.selectOption('.first-run select', 'mobile')
  await panel.click('text=開始使用')
  await panel.waitForSelector('.shift-bar:has-text("林怡君")')
  expect(await panel.textContent('.line-switch')).toContain('行動客服')

  // Its site is on without anybody having switched it on, with the policy's headers.
  const { page, phone } = await site.openPhone(browser, 'policy')
  phone.ring({ callId: 'policy-1', from: '+886912345678', headers: ['X-Acme-Desk: 貴賓席'] })
  await waitForPopText(page, '貴賓席')

  const settings = await browser.openExtensionPage('tabs/settings.html')
  await settings.waitForSelector('.settings-page')
  expect(await settings.$$eval('.settings-page .given-value', (values) => values.map((each) => each.textContent))).toEqual(['繁體中文', '台灣', 'Asia/Taipei', '顯示'])
  expect(await settings.$eval('[aria-label="我們自己的號碼"]', (field) => [(field as HTMLTextAreaElement).readOnly, (field as HTMLTextAreaElement).value])).toEqual([true, '02-2345-6789'])
  await browser.picture(settings, 'settings-policy')
  const sites = await browser.openExtensionPage('tabs/sites.html')
  await sites.waitForSelector('text=由您的組織決定，不能在這裡停用。')
  expect(await sites.locator('button:text-is("停用")').count()).toBe(0)
  expect(await sites.locator('fieldset:disabled input').first().inputValue()).toBe('x-acme-desk')
})

test('a policy wins over what the agent chose, as soon as it comes, and ends with itself', async () => {
  managed.setPolicy({})
  browser = await start()
  const desk = await browser.openExtensionPage('tabs/settings.html')
  const command = (name: string, body: object) => desk.evaluate((packet) => chrome.runtime.sendMessage(packet), { callside: 1, name, body }) as Promise<{ ok: boolean }>
  expect(await command('setup/finish', { language: 'en', region: 'GB', timeZone: 'Europe/London', agentNumber: '7', agentName: 'Ann Reed', lineName: 'Support' })).toMatchObject({ ok: true })
  await desk.waitForSelector('h1:text-is("Settings")')
  managed.setPolicy({ language: 'zh-CN', timeZone: 'Asia/Shanghai' })
  await desk.waitForSelector('h1:text-is("设置")', { timeout: 30_000 })
  expect(await command('settings/change', { language: 'en' })).toMatchObject({ ok: true })
  await waitFor('the place', async () => (await desk.$$eval('.given-value', (values) => values.map((each) => each.textContent))).includes('Asia/Shanghai'))
  managed.setPolicy({})
  await desk.waitForSelector('h1:text-is("Settings")', { timeout: 30_000 })
  expect(await desk.locator('.given').count()).toBe(0)
}, 120_000)

test('the sites it lists are asked of the browser all by one click', async () => {
  const other = new URL(site.url('/', 'localhost')).origin
  managed.setPolicy(ALL([{ origin: site.origin, frameOrigins: ['https://cti.example'] }, { origin: other }]))
  browser = await start()
  const hosts = await hostsOf(browser)
  await hosts.takeAway()
  const panel = await browser.openPanel()
  await panel.waitForSelector('.grant-sites')
  expect(await panel.$$eval('.grant-sites li', (rows) => rows.map((each) => each.textContent))).toEqual([site.origin, 'https://cti.example', other].map((each) => each.replace(/^https?:\/\//, '')))
  // The browser's question has no screen to stand on here: that it is asked, in the click and for all at once, is seen; the answer is given by its own switch.
  await panel.evaluate(() => {
    const asked: string[][] = []
    Object.assign(globalThis, { asked })
    chrome.permissions.request = (({ origins = [] }: { origins?: string[] }) => {
      if (navigator.userActivation.isActive) asked.push(origins)
      return Promise.resolve(true)
    }) as typeof chrome.permissions.request
  })
  await panel.click('.grant-sites button')
  expect(await panel.evaluate(() => Reflect.get(globalThis, 'asked') as string[][])).toEqual([['http://127.0.0.1/*', 'https://cti.example/*', 'http://localhost/*']])
  for (const pattern of ['http://127.0.0.1/*', 'http://localhost/*']) await hosts.allow(pattern)
  await waitFor('only what is still missing', async () => (await panel.locator('.grant-sites li').allTextContents()).join() === 'cti.example')
})
