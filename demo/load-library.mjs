import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const folder = fileURLToPath(new URL('library', import.meta.url))

/** The knowledge of the demo, through the page on which a lead imports it. */
export async function loadLibrary(extensionPage) {
  const page = await extensionPage('tabs/knowledge.html#import')
  await page.locator('.knowledge-import input[type=file]').setInputFiles(readdirSync(folder).map(name => join(folder, name)))
  await page.waitForSelector('.knowledge-import[data-phase=ended]')
  await page.close()
}
