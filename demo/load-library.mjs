import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { taiwanEdition } from './offers/taiwan-edition.mjs'

/** What the demo's line of business offers and says; the other trades have theirs beside it. */
const trade = 'telecom'
const folder = name => fileURLToPath(new URL(name, import.meta.url))

/** The articles. Where a language has an edition of its own, it is in a folder of its name: the same ids, in its words, prices and rules. */
export function articleFiles(language) {
  return readdirSync(folder('library')).filter(name => name.endsWith('.json')).map(name => {
    const own = join(folder('library'), language, name)
    return fileOf(name, readFileSync(existsSync(own) ? own : join(folder('library'), name)))
  })
}

/** What the line offers, in its country's money. */
export function offerFile(language) {
  const offers = readFileSync(join(folder('offers'), `${trade}.json`), 'utf8')
  return fileOf(`${trade}-offers.json`, language === 'zh-TW' ? JSON.stringify(taiwanEdition(offers)) : offers)
}

/** Calls to practise on, of each trade whose articles are there. */
function practiceFiles() {
  return readdirSync(folder('practice')).map(name => fileOf(name.replace('.json', '-practice.json'), readFileSync(join(folder('practice'), name))))
}

/** The knowledge of the demo, its offers, its words to say and its practice calls, through the page on which a lead imports them. `isOneTrade`: only what the demo's own line needs. */
export async function loadLibrary(extensionPage, language, { isOneTrade = false } = {}) {
  const page = await extensionPage('tabs/knowledge.html#import')
  const guidance = fileOf(`${trade}-guidance.json`, readFileSync(join(folder('guidance'), `${trade}.json`)))
  await page.locator('.knowledge-import input[type=file]:not([webkitdirectory])').setInputFiles([...articleFiles(language), offerFile(language), guidance, ...practiceFiles()].filter(({ name }) => !isOneTrade || name.startsWith(trade)))
  await page.waitForSelector('.knowledge-import[data-phase=ended]')
  await page.close()
}

const fileOf = (name, content) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
