import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Frame, type Page, type Worker } from 'playwright-core'
import { asIfInvoked, chromiumFlags } from '../../../tools/parts/chromium-flags.mjs'
import { copyExtension } from '../../../tools/parts/copy-extension.mjs'
import { findChromium } from '../../../tools/parts/find-program.mjs'
import { buildUnderTest, testResults } from '../../../tools/parts/folders.mjs'
import { testExtensionId } from '../../../tools/parts/test-extension.mjs'
import { waitFor } from './wait-for'

export interface BrowserOptions {
  readonly locale?: string
  readonly timezoneId?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  /** A folder with another unpacked extension; the test build if left out. */
  readonly extension?: string
  /** Of this browser's copy, made from those it was built with. It is else the same. */
  readonly permissions?: (built: readonly string[]) => readonly string[]
  /** Hosts that this browser's copy may ask beside those of the test build: what a person would have been asked for. */
  readonly hosts?: readonly string[]
  /** Keep using the profile of an earlier `TestBrowser.profile` (its browser must be closed first with `keepProfile`). */
  readonly profile?: string
  readonly flags?: readonly string[]
  /**
   * What tabs and microphone play is really heard: no sound is muted, and tabs can be captured, which the stand-in for the browser's
   * question refuses. A microphone is then given to whom `allowMicrophone` allowed it, or who asks.
   */
  readonly canHear?: boolean
  /** Of an extension with a key of its own, where the test build's id would be met by other browsers on this machine. */
  readonly extensionId?: string
}

/** A real Chromium with Callside in it, in a profile of its own. */
export interface TestBrowser {
  readonly context: BrowserContext
  readonly extensionId: string
  /** This browser's own copy of the extension; a test may change its files and then call `reloadExtension`. */
  readonly extension: string
  readonly profile: string
  /** The running service worker; started if it is stopped. */
  readonly serviceWorker: () => Promise<Worker>
  /** Ends the service worker as the browser does it, and waits until it is gone. */
  readonly killWorker: () => Promise<void>
  /** What an update of the extension does: old content scripts lose their extension, a new worker starts. */
  readonly reloadExtension: () => Promise<void>
  readonly extensionUrl: (path: string) => string
  /** An extension page in a tab, such as `tabs/desk.html`. */
  readonly openExtensionPage: (path: string) => Promise<Page>
  /** The real side panel of the browser's window. */
  readonly openPanel: () => Promise<Page>
  readonly openTab: (url: string) => Promise<Page>
  /** A page listed by the browser that Playwright's context does not list (side panel, offscreen document). */
  readonly hiddenPage: (path: string) => Promise<Page>
  /** As if the browser had asked for the microphone in a page of ours, and the agent had said yes. */
  readonly allowMicrophone: () => Promise<void>
  readonly picture: (of: Page, name: string) => Promise<string>
  readonly close: (how?: { readonly keepProfile?: boolean }) => Promise<void>
}

// One step of a page. Below the runner's limit for a test, so that the message names the step.
const stepTimeoutMs = 15_000
const popPath = '/tabs/pop.html'

/** Of this file's tests, until they are closed. */
export const openBrowsers = new Set<TestBrowser>()

export async function startBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const extensionId = options.extensionId ?? testExtensionId
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium was found. Install it, or set CHROMIUM_PATH.')
  const home = options.profile ?? mkdtempSync(join(tmpdir(), 'callside-e2e-'))
  const extension = join(home, 'extension')
  const { permissions, hosts } = options
  await copyExtension(options.extension ?? buildUnderTest, extension, (permissions || hosts) && ((built) => ({
    ...built, ...(permissions && { permissions: permissions(built.permissions) }), ...(hosts && { host_permissions: [...built.host_permissions ?? [], ...hosts] }),
  })))
  allowReload(join(home, 'profile'))
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath,
    headless: true,
    args: [...flagsFor(extension, options), '--remote-debugging-port=0'],
    // Playwright's own way not to disturb anybody.
    ...(options.canHear && { ignoreDefaultArgs: ['--mute-audio'] }),
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.timezoneId === undefined ? {} : { timezoneId: options.timezoneId }),
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
  })
  context.setDefaultTimeout(stepTimeoutMs)
  const overCdp: Browser[] = []
  const [firstPage = await context.newPage()] = context.pages()
  const cdp = await context.newCDPSession(firstPage)
  const versions = await followServiceWorkers(cdp, extensionId)

  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`

  const openTab = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return page
  }

  const isRunning = () => [...versions.values()].some(version => version.runningStatus === 'running')

  const serviceWorker = async () =>
    waitFor('the service worker', async () => {
      if (!isRunning()) await wakeWorker()
      for (const worker of context.serviceWorkers()) {
        if (worker.url().startsWith(extensionUrl('')) && (await answers(worker))) return worker
      }
      return undefined
    })

  const wakeWorker = async () => {
    const page = await openTab(extensionUrl('popup.html'))
    await page.evaluate(() => chrome.runtime.sendMessage({ name: 'test/wake' }).catch(() => undefined)) // no answer is due
    await page.close()
  }

  const killWorker = async () => {
    await serviceWorker()
    await cdp.send('ServiceWorker.stopAllWorkers')
    await waitFor('the end of the service worker', () => !isRunning())
  }

  const reloadExtension = async () => {
    const before = await serviceWorker()
    const gone = new Promise<void>(resolve => before.once('close', () => resolve()))
    void before.evaluate(() => chrome.runtime.reload()).catch(() => undefined) // the answer may die with the worker
    await gone
    await waitFor('the new service worker', async () => {
      const workers = context.serviceWorkers().filter(worker => worker !== before)
      for (const worker of workers) if (await answers(worker)) return worker
      return undefined
    })
  }

  const hiddenPage = async (path: string) =>
    waitFor(path, async () => {
      const known = new Set(context.pages().map(page => page.url()))
      const isMeant = (page: Page) => page.url().startsWith(extensionUrl(path)) && !known.has(page.url())
      const pagesOf = (each: Browser) => each.contexts().flatMap(one => one.pages())
      const found = overCdp.flatMap(pagesOf).find(isMeant)
      if (found) return found
      // A connection lists such pages only if they were there when it was made.
      const fresh = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort(join(home, 'profile'))}`)
      const page = pagesOf(fresh).find(isMeant)
      if (page) overCdp.push(fresh)
      else await fresh.close()
      return page
    })

  const openPanel = async () => {
    // sidePanel.open wants a gesture: a button of our own in an extension page, really clicked.
    const page = await openTab(extensionUrl('popup.html'))
    await page.evaluate(() => {
      const button = document.createElement('button')
      button.id = 'test-open-panel'
      button.textContent = 'open the panel'
      button.style.cssText = 'position:fixed;inset:0;z-index:2147483647'
      let windowId: number = chrome.windows.WINDOW_ID_CURRENT
      button.addEventListener('click', () => void chrome.sidePanel.open({ windowId }))
      void chrome.windows.getCurrent().then(current => {
        windowId = current.id ?? windowId
        document.body.append(button)
      })
    })
    await page.click('#test-open-panel')
    const panel = await hiddenPage('sidepanel.html')
    await panel.waitForLoadState()
    await page.close()
    return panel
  }

  const picture = async (of: Page, name: string) => {
    const folder = join(testResults, 'pictures')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${name}.png`)
    await of.screenshot({ path, animations: 'disabled' })
    return path
  }

  await serviceWorker()
  const browser: TestBrowser = {
    context,
    extensionId,
    extension,
    profile: home,
    serviceWorker,
    killWorker,
    reloadExtension,
    extensionUrl,
    openExtensionPage: path => openTab(extensionUrl(path)),
    openPanel,
    openTab,
    hiddenPage,
    allowMicrophone: async () => {
      // Playwright's own `grantPermissions` takes no origin of an extension.
      await cdp.send('Browser.setPermission', { permission: { name: 'microphone' }, setting: 'granted', origin: `chrome-extension://${extensionId}` })
    },
    picture,
    close: async ({ keepProfile = false } = {}) => {
      openBrowsers.delete(browser)
      for (const each of overCdp) await each.close()
      await context.close()
      if (!keepProfile) rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  openBrowsers.add(browser)
  return browser
}

function flagsFor(extension: string, { flags = [], canHear = false }: BrowserOptions): readonly string[] {
  return [...chromiumFlags(extension, { canHear }), ...(canHear ? [asIfInvoked(testExtensionId)] : []), ...flags]
}

/** The pop's own frame inside a page, wherever it stands, a closed shadow root included; undefined while there is none. */
export const popFrame = (page: Page): Frame | undefined =>
  page.frames().find(frame => frame.url().startsWith('chrome-extension://') && new URL(frame.url()).pathname === popPath)

/** Waits for the pop's frame. It may be there, kept ready, and show nothing. */
export const waitForPopFrame = (page: Page): Promise<Frame> => waitFor('the frame of the pop', () => popFrame(page))

/** A worker that was stopped keeps its place in Playwright's list, and a question to it is never answered. */
async function answers(worker: Worker): Promise<boolean> {
  const answer = worker.evaluate(() => 'registration' in globalThis).catch(() => false)
  return Promise.race([answer, pause(1_000, false)])
}

/** Which versions of service workers there are; the map is kept up to date by the browser's events. */
async function followServiceWorkers(cdp: CDPSession, extensionId: string): Promise<ReadonlyMap<string, { readonly runningStatus: string }>> {
  const versions = new Map<string, { readonly runningStatus: string }>()
  cdp.on('ServiceWorker.workerVersionUpdated', event => {
    for (const version of event.versions) if (version.scriptURL.includes(extensionId)) versions.set(version.versionId, version)
  })
  await cdp.send('ServiceWorker.enable')
  return versions
}

/** Without developer mode Chromium switches an unpacked extension off when it is reloaded. */
function allowReload(profile: string): void {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }))
}

/** Waits until the pop is to be seen: it is kept ready at opacity 0, and found before anything of it is seen. */
export const waitForShownPop = (page: Page): Promise<Frame> =>
  waitFor('a pop that is shown', async () => {
    const frame = popFrame(page)
    return frame !== undefined && (await sightOf(frame)) === 'seen' ? frame : undefined
  })

/** Waits until nothing of a pop is to be seen: no frame, or one that is kept ready. */
export const waitForHiddenPop = (page: Page): Promise<true> =>
  waitFor('the end of the pop', async () => {
    const frame = popFrame(page)
    return frame === undefined || (await sightOf(frame)) === 'hidden'
  })

async function sightOf(frame: Frame): Promise<'seen' | 'hidden' | 'partly'> {
  const element = await frame.frameElement()
  return element.evaluate(each => {
    const owner = each as Element // a frame's owner is an element
    const { opacity } = getComputedStyle(owner)
    const { left, top, right, bottom } = owner.getBoundingClientRect()
    const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
    if (opacity === '0') return 'hidden'
    return opacity === '1' && isInside ? 'seen' : 'partly'
  })
}

function debuggingPort(profile: string): number {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return Number(port)
}
