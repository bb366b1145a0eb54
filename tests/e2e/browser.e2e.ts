import { afterAll, beforeAll, expect, test } from 'vitest'
import { popFrame, startBrowser, type TestBrowser } from './support/browser'
import { startSite, type Site } from './support/site'
import { waitFor } from './support/wait-for'

// What the other tests rely on when they start, stop and look into the extension.
let browser: TestBrowser
let site: Site

beforeAll(async () => {
  site = await startSite({ pages: { '/empty.html': '<!doctype html><title>empty</title>' } })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a stopped worker is gone, and a new one comes when it is needed', async () => {
  const mark = () => browser.serviceWorker().then(worker => worker.evaluate(() => Reflect.get(globalThis, 'testMark') as unknown))
  await (await browser.serviceWorker()).evaluate(() => Reflect.set(globalThis, 'testMark', 'first'))
  expect(await mark()).toBe('first')
  await browser.killWorker()
  expect(await mark()).toBeUndefined()
  await browser.killWorker()
  expect(await mark()).toBeUndefined()
})

test('the side panel opens beside a page', async () => {
  const panel = await browser.openPanel()
  expect(panel.url()).toBe(browser.extensionUrl('sidepanel.html'))
  const isTab = await panel.evaluate(async () => (await chrome.tabs.getCurrent()) !== undefined)
  expect(isTab).toBe(false)
  await browser.picture(panel, 'panel-empty')
  await panel.evaluate(() => window.close())
})

test('the frame of the pop is found in a closed shadow root, under a strict policy and under COEP', async () => {
  for (const path of ['/empty.html', '/strict-csp.html', '/isolated.html']) {
    const page = await browser.openTab(site.url(path))
    const worker = await browser.serviceWorker()
    await worker.evaluate(async url => {
      const [tab] = await chrome.tabs.query({ url })
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: () => {
          const host = document.createElement('div')
          const frame = document.createElement('iframe')
          // Under COEP Chromium blocks the dynamic URL of an extension page, except in a credentialless frame.
          Reflect.set(frame, 'credentialless', true)
          frame.src = chrome.runtime.getURL('tabs/pop.html')
          host.attachShadow({ mode: 'closed' }).append(frame)
          document.documentElement.append(host)
        },
      })
    }, page.url())
    const frame = await waitFor(`the pop on ${path}`, () => popFrame(page))
    expect(await frame.evaluate(() => location.protocol)).toBe('chrome-extension:')
    await page.close()
  }
})

test('the extension is reloaded as by an update', async () => {
  const page = await browser.openTab(site.url('/empty.html'))
  await browser.reloadExtension()
  const worker = await browser.serviceWorker()
  expect(await worker.evaluate(() => chrome.runtime.id)).toBe(browser.extensionId)
  await page.close()
})
