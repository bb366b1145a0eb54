import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser'

/** The real popup of the toolbar over the page that is in front. */
export async function openPopup(browser: TestBrowser, over: Page): Promise<Page> {
  await over.bringToFront()
  const worker = await browser.serviceWorker()
  await worker.evaluate(() => chrome.action.openPopup())
  const popup = await browser.hiddenPage('popup.html')
  await popup.waitForLoadState()
  return popup
}
