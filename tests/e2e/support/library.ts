import { join } from 'node:path'
import type { TestBrowser } from './browser'

const TELECOM = join(import.meta.dirname, '../../../demo/library/telecom.json')

/** The articles and demands of the demo's telecom operator, taken in as an agent does. */
export async function takeInLibrary(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('tabs/knowledge.html#import')
  await page.locator('.knowledge-import input[type=file]:not([webkitdirectory])').setInputFiles([TELECOM])
  await page.waitForSelector('.knowledge-import[data-phase=ended]')
  await page.close()
}
