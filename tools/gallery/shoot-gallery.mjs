// Pictures of the gallery: node tools/gallery/shoot-gallery.mjs [group …] [--all]
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { buildGallery, galleryFolder } from './build-gallery.mjs'

const SIZES = {
  pops: [1240], 'wrap-up': [1240], popup: [1120], table: [1080], setup: [920], parts: [1280], guidance: [1300], import: [1160, 420], models: [1040], ways: [1040], 'model-draft': [1300], transcript: [1400],
  clients: [1300], 'panel-clients': [360],
  'panel-none': [360], 'panel-ringing': [400, 1200], 'panel-talking': [360, 480, 1200], 'panel-over': [400, 1200], 'panel-loading': [400], 'panel-locked': [360],
  packs: [1200], knowledge: [1560], feedback: [1560], practice: [1560], 'desk-knowledge-none': [1200], 'desk-knowledge-many': [1200, 420], 'desk-knowledge-doubts': [1200], 'desk-knowledge-phrasings': [1200, 420], 'desk-knowledge-no-phrasings': [420], 'desk-knowledge-gaps': [1200], 'desk-knowledge-import': [1200, 420],
  alerts: [1300], 'desk-board-many': [1200, 420], 'desk-board-one': [1200], 'desk-board-none': [1200], 'desk-board-failed': [1200], 'desk-board-loading': [1200],
  notices: [1560], 'desk-notices-many': [1200, 420], 'desk-notices-none': [1200], 'desk-notices-opened': [1200], 'desk-notices-incident': [1200, 420], 'desk-notices-new': [1200], 'desk-notices-new-incident': [1200, 420], 'desk-notices-agent': [1200],
  offers: [1600], 'desk-offers-many': [1200, 420], 'desk-offers-none': [1200], 'desk-offers-failed': [1200], 'desk-items-articles': [1300, 420], 'desk-items-article': [1700, 420], 'desk-items-offer': [1300], 'desk-items-script': [1300], 'desk-items-wording': [1700], 'desk-items-code': [1300], 'desk-items-new': [1300, 420], 'desk-items-agent': [1300, 420], 'desk-items-none': [1300], 'desk-items-guide': [1300, 420], 'desk-items-rule': [1300, 420], 'desk-items-site': [1300, 420], 'desk-items-person': [1300, 420], 'desk-items-team': [1300], 'desk-settings': [1200, 420], 'desk-settings-locked': [1200], 'desk-settings-decided': [1200], 'desk-leaving-none': [1200], 'desk-leaving-one': [1200, 420], 'desk-leaving-many': [1200, 420], 'desk-leaving-failed': [1200], 'desk-leaving-exported': [1200], 'desk-leaving-agent': [1200], 'desk-segments-none': [1200], 'desk-segments-one': [1200], 'desk-segments-many': [1200, 480, 360], 'desk-segments-taking': [1200], 'desk-segments-failed': [1200], 'desk-segments-agent-none': [1200, 360], 'desk-segments-agent': [1200, 360], 'desk-sites-none': [1200], 'desk-sites-many': [1200, 420], 'desk-sites-open': [1200, 420],
}
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const looks = process.argv.includes('--all')
  ? ['zh-CN', 'zh-TW', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => [language, theme]))
  : [['zh-CN', 'light'], ['zh-TW', 'dark'], ['en', 'light']]

/** Each tab of the panel has a picture while a call is talked. */
const TABS = { 'panel-talking': ['call', 'history', 'knowledge', 'offers', 'customer'] }

await buildGallery()
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox'] })
const page = await browser.newPage({ deviceScaleFactor: 1 })
page.on('pageerror', (error) => console.error(error.message))
page.on('console', (message) => message.type() === 'error' && console.error(message.text()))
for (const [group, widths] of Object.entries(SIZES)) {
  if (wanted.length > 0 && !wanted.some((each) => group.startsWith(each))) continue
  for (const [language, theme] of looks) {
    for (const width of widths) {
      for (const tab of TABS[group] ?? ['']) {
        await page.setViewportSize({ width, height: 860 })
        await page.goto(`${pathToFileURL(join(galleryFolder, 'index.html'))}?group=${group}&language=${language}&theme=${theme}${tab && `&tab=${tab}`}`)
        if (group === 'models') await openModels(page)
        if (group.startsWith('desk-leaving')) await openLeaving(page)
        if (tab === 'customer') await page.keyboard.press('m')
        const path = join(galleryFolder, `${[group, tab, width, language, theme].filter((each) => each !== '').join('-')}.png`)
        await page.screenshot({ path, fullPage: true, animations: 'disabled' })
        console.log(path)
      }
    }
  }
}
await browser.close()

/** What is seen only after a click: each try has ended, and an editor is open in each picture. */
async function openModels(page) {
  for (const buttons of ['.model-row .button:not(.is-quiet)', 'li:last-child > .model-row .is-quiet', '.settings-section > .row > .button']) {
    await page.locator(buttons).evaluateAll((all) => all.forEach((button) => button.click()))
  }
}

/** The tab, the first client, and the sheet of the first report. */
async function openLeaving(page) {
  await page.getByRole('tab').nth(4).click()
  await page.locator('.data-choice, .gone-client [aria-expanded]').evaluateAll((all) => all.slice(0, 2).forEach((button) => button.click()))
}
