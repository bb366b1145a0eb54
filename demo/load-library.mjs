import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** What the demo's line of business offers and says; the other trades have theirs beside it. */
const trade = 'telecom'
const folder = name => fileURLToPath(new URL(name, import.meta.url))
const files = [...readdirSync(folder('library')).map(name => join(folder('library'), name)), join(folder('offers'), `${trade}.json`), join(folder('guidance'), `${trade}.json`)]

/** The knowledge of the demo, its offers and its words to say, through the page on which a lead imports them. */
export async function loadLibrary(extensionPage) {
  const page = await extensionPage('tabs/knowledge.html#import')
  await page.locator('.knowledge-import input[type=file]').setInputFiles(files)
  await page.waitForSelector('.knowledge-import[data-phase=ended]')
  await page.close()
}
