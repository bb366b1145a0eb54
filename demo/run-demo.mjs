import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { buildExtension } from '../tools/parts/build-extension.mjs'
import { chromiumFlags } from '../tools/parts/chromium-flags.mjs'
import { findChromium } from '../tools/parts/find-program.mjs'
import { root, testBuild } from '../tools/parts/folders.mjs'
import { makeTestBuild } from '../tools/parts/make-test-build.mjs'
import { testExtensionId } from '../tools/parts/test-extension.mjs'
import { createCallers } from './callers.mjs'
import { makeCustomers } from './customers/make-customers.mjs'
import { loadCustomers } from './load-customers.mjs'
import { setUpExtension } from './set-up-extension.mjs'
import { startDemoSite } from './site.mjs'
import { SipPeer } from './sip-peer/sip-peer.mjs'
import { letCallersRing } from './story/let-callers-ring.mjs'
import { tellStory } from './story/tell-story.mjs'

const pictures = join(root, 'demo-pictures')

/** Everything that is started here puts its undoing on `undo` at once, so that an end at any moment leaves nothing. */
export async function runDemo({ isHeadless, language, step, show, signal }) {
  const undo = []
  const aborted = new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))))
  aborted.catch(() => {}) // raced below; nobody else waits for it
  try {
    await Promise.race([demo({ isHeadless, language, step, show, signal, undo }), aborted])
  } finally {
    while (undo.length > 0) await undo.pop()()
  }
}

async function demo({ isHeadless, language, step, show, signal, undo }) {
  step('Building the extension…')
  await buildExtension('chrome-mv3')
  await makeTestBuild()

  step('Starting the demo site…')
  const site = await startDemoSite()
  undo.push(() => site.close())
  const peer = new SipPeer(site.server)
  undo.push(() => peer.close())

  step(`Opening Chromium${isHeadless ? ' without a window (no display here)' : ''}…`)
  const context = await openBrowser({ isHeadless, language, undo })
  const openExtensionPage = async path => {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${testExtensionId}/${path}`)
    return page
  }

  step('Loading 200 customers with their history…')
  const data = makeCustomers({ now: Date.now() })
  const setUp = await openExtensionPage('popup.html')
  const refusals = await setUpExtension(setUp, { origin: site.origin, language })
  for (const refusal of refusals) show(`  not set up: ${refusal}`)
  const { isLoaded } = await loadCustomers(setUp, data)
  if (!isLoaded) show('  The extension takes no customers yet; it starts empty.')
  await setUp.close()

  const phonePage = context.pages()[0] ?? (await context.newPage())
  await phonePage.goto(site.softphoneUrl)
  await phonePage.waitForSelector('#registration[data-state=registered]')
  await phonePage.bringToFront()
  const nextCaller = createCallers(data.customers)

  if (isHeadless) {
    step('Telling the story; pictures go to demo-pictures:')
    rmSync(pictures, { recursive: true, force: true })
    const missing = await tellStory({ phonePage, openExtensionPage, nextCaller, peer, folder: pictures, show })
    step(`Done. The pictures are in ${pictures}`)
    if (missing.length > 0) throw new Error(`Not seen: ${missing.join('; ')}.`)
    return
  }
  step(`Ready: ${site.origin}. Open the side panel with the extension's button.`)
  letCallersRing({ peer, nextCaller, show, signal })
  await new Promise(resolve => context.once('close', resolve))
  show('The browser was closed.')
}

async function openBrowser({ isHeadless, language, undo }) {
  const profile = mkdtempSync(join(tmpdir(), 'callside-demo-'))
  undo.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: isHeadless,
    args: [...chromiumFlags(testBuild), `--lang=${language}`],
    locale: language,
    viewport: isHeadless ? { width: 1280, height: 800 } : null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  undo.push(() => context.close())
  return context
}
