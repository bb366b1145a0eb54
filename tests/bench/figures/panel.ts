import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { TestBrowser } from '../../e2e/support/browser'
import { percentile, type Tell } from '../figure'
import { callers } from '../stage/callers'
import { forgetCalls } from '../stage/forget-calls'
import { round } from '../stage/round'
import type { Stage } from '../stage/stage'
import { openStand, within } from '../stage/stand'

const OPENINGS = 24
const SETTLED_MS = 400

interface Opener {
  benchClickedAt: number
  benchContentAt: Promise<number>
}

/** From the click to the card of the call in progress, drawn in the real side panel. */
export async function measurePanel(stage: Stage, tell: Tell): Promise<void> {
  const browser = await stage.browser()
  await stage.setUp()
  await forgetCalls(browser)
  tellContent(browser.extension)
  const stand = await openStand(stage, browser, 0)
  const call = callers(stage.size.customers, 13)()
  stand.phone.ring(call)
  stand.phone.answer(call)
  const opener = await pageWithButton(browser)
  const ms: number[] = []
  // The first opening brings the files from the disk; it is played, not counted.
  for (let n = -1; n < OPENINGS; n += 1) {
    await pause(SETTLED_MS)
    await opener.click('#bench-open-panel')
    const [contentAt, clickedAt] = await within(15_000, opener.evaluate(async () => {
      const { benchContentAt, benchClickedAt } = globalThis as unknown as Opener
      return [await benchContentAt, benchClickedAt] as const
    }), 'the content of the panel')
    if (n >= 0) ms.push(contentAt - clickedAt)
    await close(opener)
  }
  tell({ name: 'panel.open.p95', value: round(percentile(ms, 0.95)), unit: 'ms', n: ms.length })
  stand.phone.hangUp(call)
  await opener.close()
  await stand.page.close()
  await forgetCalls(browser)
}

/**
 * In this browser's own copy of the extension the panel tells when its content is painted: no debugger sees a side panel begin.
 * In its own script, for one more would be waited for.
 */
function tellContent(extension: string): void {
  const name = /<script src="([^"]+)"/.exec(readFileSync(join(extension, 'sidepanel.html'), 'utf8'))?.[1]
  if (!name) throw new Error('The panel names no script')
  const script = join(extension, name)
  writeFileSync(script, `(${noteContent.toString()})();${readFileSync(script, 'utf8')}`)
}

function noteContent(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.panel-main .card')) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => new BroadcastChannel('bench').postMessage(performance.timeOrigin + performance.now())))
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** `sidePanel.open` wants a gesture: a real click on a button of a page of the extension. */
async function pageWithButton(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('popup.html')
  await page.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent()
    const opener = globalThis as unknown as Opener
    const channel = new BroadcastChannel('bench')
    const button = document.createElement('button')
    button.id = 'bench-open-panel'
    button.style.cssText = 'position:fixed;inset:0;z-index:2147483647'
    button.addEventListener('click', (event) => {
      opener.benchClickedAt = performance.timeOrigin + event.timeStamp
      opener.benchContentAt = new Promise((resolve) => {
        channel.addEventListener('message', ({ data }: MessageEvent<number>) => resolve(data), { once: true })
      })
      void chrome.sidePanel.open({ windowId: id ?? chrome.windows.WINDOW_ID_CURRENT })
    })
    document.body.append(button)
  })
  return page
}

/** As its own cross does. */
async function close(opener: Page): Promise<void> {
  await opener.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent()
    // Since Chromium 141; the types do not know it yet.
    await (chrome.sidePanel as unknown as { close(which: { windowId: number | undefined }): Promise<void> }).close({ windowId: id })
  })
}
