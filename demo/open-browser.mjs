import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { asIfInvoked, chromiumFlags } from '../tools/parts/chromium-flags.mjs'
import { copyExtension } from '../tools/parts/copy-extension.mjs'
import { findChromium } from '../tools/parts/find-program.mjs'
import { buildUnderTest } from '../tools/parts/folders.mjs'
import { testExtensionId } from '../tools/parts/test-extension.mjs'

const hiddenPageAppearsMs = 15_000

/**
 * Chromium with the extension in a profile of its own, and two ways to its pages: in a tab, or one that no tab shows (the side panel).
 * `microphoneWav`: what its microphone hears, once, each time it is opened.
 */
export async function openBrowser({ isHeadless, language, timeZone, scale, microphoneWav, undo }) {
  const profile = mkdtempSync(join(tmpdir(), 'callside-demo-'))
  undo.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
  writePreferences(profile)
  const microphone = join(profile, 'microphone.wav')
  if (microphoneWav) writeFileSync(microphone, microphoneWav)
  const extension = isHeadless ? await copyThatMayHear(join(profile, 'extension')) : buildUnderTest
  const opening = chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: isHeadless,
    args: [
      ...chromiumFlags(extension, { canHear: true }), ...(microphoneWav ? [`--use-file-for-fake-audio-capture=${microphone}%noloop`] : []), `--lang=${language}`,
      ...(isHeadless ? ['--remote-debugging-port=0', asIfInvoked(testExtensionId)] : ['--window-size=1440,900']),
    ],
    // Playwright mutes a headless browser, and what is muted cannot be captured.
    ignoreDefaultArgs: ['--mute-audio'],
    locale: language,
    // On Linux the browser's own fields (dates, times) speak the language of the environment.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    timezoneId: timeZone,
    ...(isHeadless ? { viewport: { width: 1280, height: 800 }, deviceScaleFactor: scale } : { viewport: null }),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  let overCdp
  // Also a browser that was just about to open: only when it is closed can its profile go.
  undo.push(async () => {
    const context = await opening.catch(() => undefined)
    await overCdp?.close()
    await context?.close()
  })
  const context = await opening
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')

  if (isHeadless) await allowMicrophone(context)

  const url = path => `chrome-extension://${testExtensionId}/${path}`
  const extensionPage = async path => {
    const page = await context.newPage()
    await page.goto(url(path))
    return page
  }
  const hiddenPage = async path => {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
    overCdp ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    for (const until = Date.now() + hiddenPageAppearsMs; Date.now() < until; await pause(50)) {
      const page = overCdp.contexts().flatMap(each => each.pages()).find(each => each.url().startsWith(url(path)))
      if (page) return page
    }
    throw new Error(`${path} did not open.`)
  }
  return { context, extensionPage, hiddenPage }
}

/**
 * A headless browser shows no question, neither for the optional permission to hear a tab nor for the microphone. With a window
 * both are asked when the agent wants to listen.
 */
async function copyThatMayHear(folder) {
  await copyExtension(buildUnderTest, folder, built => ({ ...built, permissions: [...built.permissions, 'tabCapture'] }))
  return folder
}

/** For as long as its session of the devtools lives. */
async function allowMicrophone(context) {
  const [page = await context.newPage()] = context.pages()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Browser.setPermission', { permission: { name: 'microphone' }, setting: 'granted', origin: `chrome-extension://${testExtensionId}` })
}

/** Unpacked extensions need developer mode; and the agent finds ours in the toolbar, not behind the puzzle piece. */
function writePreferences(profile) {
  mkdirSync(join(profile, 'Default'))
  const extensions = { ui: { developer_mode: true }, pinned_extensions: [testExtensionId] }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }))
}
