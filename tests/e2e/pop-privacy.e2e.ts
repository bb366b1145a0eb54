import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { setUpDesk } from './support/agent-desk'
import { popFrame, startBrowser, waitForShownPop, type TestBrowser } from './support/browser'
import { popText, waitForNoPop, waitForPopText, waitForReadyPop } from './support/pops'
import { fedPage, startFeeder, type FedCall, type FedPhone, type SipFeeder } from './support/sip-feeder'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

/**
 * A page that wants to know who calls. It is in front while the phone rings in another tab, so all it could learn it would
 * learn from the pop. Everything it hears is kept in `heard`.
 */
const SPY = `<!doctype html><meta charset="utf-8"><title>spy</title><p>A page of somebody else</p><input id="own"><script>
const heard = []
const note = (what, value) => heard.push(what + ': ' + value)
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'pointerdown', 'pointermove', 'click', 'copy', 'cut', 'paste', 'selectionchange', 'focusin', 'compositionupdate', 'submit'])
  for (const target of [window, document]) target.addEventListener(type, (event) => note(type, [event.key, event.data, event.target?.value, event.target?.outerHTML, String(getSelection())].join(' ')), true)
window.addEventListener('message', (event) => note('message', JSON.stringify(event.data) + event.origin))
new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach((node) => note('mutation', node.outerHTML ?? node.textContent)))).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
new PerformanceObserver((list) => list.getEntries().forEach((entry) => note('timing', entry.name))).observe({ type: 'resource', buffered: true })
for (const type of ['callside:port', 'callside:hook', 'callside:succession', 'callside:sensor:superseded', 'callside:placer:superseded']) document.addEventListener(type, (event) => note(type, JSON.stringify(event.detail ?? null)))
</script>`
const NAME = '欧阳若兰'
const NUMBER = '+447700900123'
const PARTS = ['7700900123', '7700 900123', '00 900123', '900123', NAME, '欧阳']

let browser: TestBrowser
let site: Site
let strict: Site
let isolated: Site
let feeder: SipFeeder
let phone: FedPhone
let call: FedCall
let calls = 0

beforeAll(async () => {
  feeder = await startFeeder()
  const pages = { '/spy.html': SPY, '/phone.html': fedPage(feeder) }
  site = await startSite({ pages })
  strict = await startSite({ pages, headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'" } })
  isolated = await startSite({ pages, headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } })
  browser = await startBrowser()
  await setUpDesk(browser, { sites: [site, strict, isolated].map((each) => new URL(each.url('/')).origin) })
  await browser.openTab(site.url('/phone.html?phone=behind'))
  phone = await feeder.phone('behind')
})
afterEach(async () => {
  phone.cancel(call)
  for (const page of browser.context.pages()) if (page.url().includes('spy.html')) await waitForNoPop(page).then(() => page.close())
})
afterAll(async () => {
  await browser?.close()
  for (const each of [site, strict, isolated]) await each?.close()
  feeder?.close()
})

async function ringBefore(page: Page): Promise<Frame> {
  await page.bringToFront()
  await waitForReadyPop(browser, page)
  call = { callId: `spied-${(calls += 1)}`, from: NUMBER }
  phone.ring(call)
  await waitForPopText(page, '7700 900123')
  return waitForShownPop(page)
}

/** Reads all that a page can read by itself, and gives back what it got. */
const attack = (page: Page): Promise<string> =>
  page.evaluate(async (parts) => {
    const got: string[] = []
    const tryIt = async (what: () => unknown) => {
      try {
        got.push(String(await what()))
      } catch (error) {
        got.push(`threw ${(error as Error).name}`)
      }
    }
    const finder = window as unknown as { find: (text: string, ...how: boolean[]) => boolean }
    for (const part of parts) await tryIt(() => (finder.find(part, false, false, true, false, true, true) ? `FOUND ${String(getSelection())} ${part}` : ''))
    await tryIt(() => { getSelection()?.selectAllChildren(document.documentElement); return String(getSelection()) })
    await tryIt(() => { document.execCommand('selectAll'); return String(getSelection()) })
    await tryIt(() => document.execCommand('copy'))
    await tryIt(() => document.documentElement.innerText + document.documentElement.textContent + document.documentElement.outerHTML)
    await tryIt(() => new XMLSerializer().serializeToString(document))
    for (const each of document.querySelectorAll('*')) {
      await tryIt(() => (each as HTMLElement).shadowRoot?.innerHTML ?? '')
      await tryIt(() => (each as HTMLElement & { getHTML?: (how: object) => string }).getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }))
    }
    await tryIt(() => `frames ${window.length} ${window.frames.length}`)
    for (let n = 0; n < 20; n++) await tryIt(() => (window as unknown as Window[])[n]?.document.body.innerText ?? '')
    await tryIt(() => document.elementsFromPoint(innerWidth - 100, 60).map((each) => each.outerHTML).join())
    await tryIt(() => performance.getEntries().map(({ name }) => name).join())
    await tryIt(() => document.getSelection()?.getRangeAt(0).cloneContents().textContent)
    await tryIt(() => navigator.clipboard.readText())
    await tryIt(() => (window as unknown as { heard: string[] }).heard?.join() ?? '')
    return got.join('\n')
  }, PARTS)

const heardBy = (page: Page): Promise<string> => page.evaluate('heard.join()')

const PAGES = [
  ['an ordinary page', () => site],
  ['a page with a strict policy', () => strict],
  ['a page that is isolated by COEP', () => isolated],
] as const
test.each(PAGES)('%s shows the pop, and learns neither name nor number, not while it is typed into', async (_, where) => {
  const page = await browser.openTab(where().url('/spy.html'))
  const frame = await ringBefore(page)
  await frame.click('.name-field input')
  await frame.locator('.name-field input').pressSequentially(NAME)
  const typed = [await attack(page), await heardBy(page)].join()
  for (const part of PARTS) expect(typed).not.toContain(part)
  expect(typed).not.toContain('tabs/pop.html')
  expect(typed).toContain('frames 0 0')
  await frame.locator('.name-field button.button').click()
  await waitForPopText(page, NAME)
  await browser.picture(page, `pop-private-${calls}`)
  const shown = [await attack(page), await heardBy(page)].join()
  for (const part of PARTS) expect(shown).not.toContain(part)
  // The next page starts with somebody unknown again.
  await frame.evaluate(() => document.querySelector<HTMLElement>('.match-note button, .person-under button')?.click())
})

test.each(PAGES)('%s that embeds our page itself is shown nothing, by its fixed address or by the one of this session', async (_, where) => {
  const page = await browser.openTab(where().url('/spy.html'))
  const frame = await ringBefore(page)
  const worker = await browser.serviceWorker()
  const learned = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    const [told] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => chrome.runtime.getURL('tabs/pop.html') })
    return told?.result ?? ''
  }, page.url())
  expect(learned).not.toContain(browser.extensionId)
  const before = page.frames().length
  await page.evaluate((urls) => {
    for (const url of urls) {
      const own = document.createElement('iframe')
      own.addEventListener('load', () => {
        for (const token of ['', 'x', '0'.repeat(32)]) own.contentWindow?.postMessage({ callside: 1, token }, '*', [new MessageChannel().port2])
        own.contentWindow?.postMessage({ callside: 1, order: 'pop/show' }, '*')
      })
      own.src = url
      document.body.append(own)
    }
  }, [browser.extensionUrl('tabs/pop.html'), learned])
  await waitFor('both frames of the page', () => page.frames().length === before + 2)
  const embedded = () => page.frames().filter((each) => each !== frame && each !== page.mainFrame())
  await Promise.all(embedded().map((each) => each.waitForLoadState().catch(() => undefined))) // a frame that the policy forbids has none
  phone.answer(call)
  await waitFor('the answer on the real one', async () => (await frame.textContent('.pop'))?.includes('通话中'))
  // One that the policy of the page or of the extension forbids shows the browser's own page of an error.
  for (const each of embedded()) {
    const shown = await each.evaluate(() => [document.body?.innerText ?? '', document.querySelector('.pop') === null] as const)
    for (const part of PARTS) expect(shown[0]).not.toContain(part)
    expect(shown[1]).toBe(true)
  }
  phone.hangUp(call)
})

test.each(PAGES)('%s that covers the pop hears where the pointer is, and nothing more', async (_, where) => {
  const page = await browser.openTab(where().url('/spy.html'))
  await ringBefore(page)
  await page.evaluate(() => {
    const cover = document.createElement('div')
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:.01;background:#fff'
    document.documentElement.append(cover)
  })
  const box = await popFrame(page)?.frameElement().then((element) => element.boundingBox())
  if (!box) throw new Error('no pop')
  await page.mouse.move(box.x + 100, box.y + 40)
  await page.mouse.click(box.x + 100, box.y + 40, { clickCount: 3 })
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  const known = [await attack(page), await heardBy(page)].join()
  expect(known).toContain('pointerdown')
  for (const part of PARTS) expect(known).not.toContain(part)
})

test('a page that forges our events and messages gets no card, no order and no port of the pop', async () => {
  const page = await browser.openTab(site.url('/spy.html'))
  await ringBefore(page)
  await page.evaluate(() => {
    for (const type of ['callside:hook', 'callside:port', 'callside:succession']) {
      document.dispatchEvent(new CustomEvent(type, { detail: { adopt: (given: unknown) => (window as unknown as { heard: string[] }).heard.push(JSON.stringify(given)) } }))
      document.dispatchEvent(new MessageEvent(type, { ports: [new MessageChannel().port1], cancelable: true }))
    }
    window.postMessage({ callside: 1, token: 'x', order: 'pop/show' }, '*', [new MessageChannel().port1])
  })
  const known = [await attack(page), await heardBy(page)].join()
  for (const part of PARTS) expect(known).not.toContain(part)
  expect(await popText(page)).toContain('7700 900123')
})

test('a page that takes the pop out, moves or bends it learns nothing, and has it back', async () => {
  const page = await browser.openTab(site.url('/spy.html'))
  await ringBefore(page)
  const host = () => page.evaluate(() => [...document.documentElement.children].filter((each) => each.localName === 'div').length)
  expect(await host()).toBe(1)
  await page.evaluate(() => [...document.documentElement.children].find((each) => each.localName === 'div')?.remove())
  await waitForPopText(page, '7700 900123')
  await waitForShownPop(page)
  await page.evaluate(() => document.body.append([...document.documentElement.children].find((each) => each.localName === 'div') as Element))
  await waitFor('the host under the root again', async () => (await host()) === 1)
  await waitForPopText(page, '7700 900123')
  await page.evaluate(() => ([...document.documentElement.children].find((each) => each.localName === 'div') as HTMLElement).setAttribute('style', 'display:none !important'))
  phone.cancel(call)
  await waitForNoPop(page)
  await ringBefore(page)
  expect(await popFrame(page)?.frameElement().then((element) => element.boundingBox())).toMatchObject({ width: 380 })
  const known = [await attack(page), await heardBy(page)].join()
  for (const part of PARTS) expect(known).not.toContain(part)
})
