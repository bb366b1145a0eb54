import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { setUpDesk, type AgentDesk } from './support/agent-desk'
import { popFrame, startBrowser, type TestBrowser } from './support/browser'
import { rowsOf, waitForReadyPop } from './support/pops'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// Two clients' pages side by side, as an agent has them, and a page that watches all it can.
const PAGE = `<!doctype html><meta charset="utf-8"><title>crm</title>
<p id="source">北京市朝阳区某某路八号院三号楼 138 0013 8000</p><textarea id="field" rows="4" cols="60"></textarea><div id="rich" contenteditable style="min-height:2em;border:1px solid"></div>
<script>
window.heard = []
for (const type of ['copy', 'cut', 'paste', 'message']) window.addEventListener(type, (event) => heard.push(type + ' ' + event.defaultPrevented + ' ' + (event.clipboardData?.getData('text/plain') ?? '')), true)
window.mutations = 0
new MutationObserver((records) => { window.mutations += records.length }).observe(document.documentElement, { childList: true, subtree: true, attributes: true })
</script>`
const ADDRESS = '北京市朝阳区某某路八号院三号楼'
let browser: TestBrowser
let desk: AgentDesk
let site: Site
let broadband: Page
let water: Page

beforeAll(async () => {
  site = await startSite({ pages: { '/crm-page.html': PAGE } })
  const origins = (['broadband.localhost', 'water.localhost'] as const).map((host) => new URL(site.url('/', host)).origin)

  browser = await startBrowser()
  desk = await setUpDesk(browser, { sites: origins })
  await desk.command('line/save', { name: '水务热线', dialledNumbers: [], isRetired: false, vault: '水务公司' })
  const lines = (await rowsOf(browser, 'latestDefinitions')).filter(({ kind }) => kind === 'line')
  for (const [at, name] of ['宽带', '水务'].entries()) {
    const line = lines.find(({ labels }) => JSON.stringify(labels).includes(name))?.id
    await desk.command('site/change-profile', { origin: origins[at] as never, line: line as never })
  }
  broadband = await browser.openTab(site.url('/crm-page.html', 'broadband.localhost'))
  water = await browser.openTab(site.url('/crm-page.html', 'water.localhost'))
  await waitForReadyPop(browser, water)
  await waitForReadyPop(browser, broadband)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
beforeEach(async () => {
  for (const page of [broadband, water]) await page.evaluate(() => Object.assign(document.querySelector('#field') as HTMLTextAreaElement, { value: '' }))
})

async function copyAddress(from: Page): Promise<void> {
  const copies = (await keptCopies()).length
  await from.bringToFront()
  await from.locator('#source').selectText()
  await from.keyboard.press('Control+C')
  await waitFor('the copy', async () => (await keptCopies()).length > copies)
}
async function keptCopies(): Promise<readonly unknown[]> {
  const kept = await (await browser.serviceWorker()).evaluate(() => chrome.storage.session.get('paste-guard'))
  return (kept['paste-guard'] as { copies?: readonly unknown[] } | undefined)?.copies ?? []
}
async function pasteInto(page: Page, field: string): Promise<void> {
  await page.bringToFront()
  await page.locator(field).click()
  await page.keyboard.press('Control+V')
}
const warningOn = async (page: Page) => (await popFrame(page)?.evaluate(() => document.querySelector<HTMLElement>('.paste-warning')?.innerText ?? '')) ?? ''
const seesWarning = (page: Page, text: string) => waitFor(`"${text}" over the page`, async () => (await warningOn(page)).includes(text))
const closeWarning = async (page: Page) => {
  await popFrame(page)?.locator('.paste-warning .icon-button').click()
  await waitFor('no warning', async () => (await warningOn(page)) === '')
}
const valueOf = (page: Page) => page.locator('#field').inputValue()
const warned = async () => (await rowsOf(browser, 'audit')).filter(({ action }) => action === 'warned').map(({ about }) => about)

test('what was copied at one client and pasted at another is warned of over that page with both names, and taken back by one click', { timeout: 90_000 }, async () => {
  await copyAddress(broadband)
  const before = await water.evaluate(() => (window as unknown as { mutations: number }).mutations)
  await pasteInto(water, '#field')
  await seesWarning(water, '“宽带客服”的资料，进了“水务公司”。')
  expect(await water.evaluate(() => document.activeElement?.id)).toBe('field')
  expect(await water.evaluate(() => (window as unknown as { mutations: number }).mutations)).toBe(before)
  await browser.picture(water, 'paste-warned')
  expect(await valueOf(water)).toContain(ADDRESS)
  await popFrame(water)?.getByRole('button', { name: '撤销粘贴' }).click()
  await seesWarning(water, '已撤销。')
  expect(await valueOf(water)).toBe('')
  expect(await warned()).toEqual(['paste/pasted/copied'])
  await closeWarning(water)
})

test('what was typed since is never taken back', { timeout: 90_000 }, async () => {
  await copyAddress(broadband)
  await pasteInto(water, '#field')
  await seesWarning(water, '进了“水务公司”')
  await water.keyboard.type(' ok')
  await popFrame(water)?.getByRole('button', { name: '撤销粘贴' }).click()
  await seesWarning(water, '这里撤不掉')
  expect(await valueOf(water)).toMatch(/ ok$/)
  await closeWarning(water)
})

test('in the client’s own page it is nobody’s business', { timeout: 90_000 }, async () => {
  const before = (await warned()).length
  await copyAddress(broadband)
  await pasteInto(broadband, '#field')
  // The next warning comes after it: by then that paste was judged.
  await pasteInto(water, '#rich')
  await seesWarning(water, '进了“水务公司”')
  expect([await warningOn(broadband), (await warned()).length]).toEqual(['', before + 1])
  await closeWarning(water)
})

test('a page that makes such events by itself neither causes a warning nor learns what the clipboard holds', { timeout: 90_000 }, async () => {
  await desk.command('settings/change', { pasteGuard: 'stop' })
  const before = (await warned()).length
  const copies = (await keptCopies()).length
  await copyAddress(broadband)
  const stopped = await water.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    const events = (['paste', 'copy', 'cut'] as const).map((type) => new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }))
    return events.map((event) => !document.querySelector('#field')?.dispatchEvent(event))
  }, `${ADDRESS} 138 0013 8000`)
  expect(stopped).toEqual([false, false, false])
  await pasteInto(water, '#field')
  await seesWarning(water, '已拦下')
  expect([(await warned()).length, (await keptCopies()).length]).toEqual([before + 1, copies + 1])
  await closeWarning(water)
})
