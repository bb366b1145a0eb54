import { hostPattern, isGranted } from '../adapters/browser/page-scripts'
import { siteOf } from '../core/settings/enabled-sites'
import type { PageOrigin } from '../core/contract/ids'
import type { Settings } from '../core/contract/settings'
import type { SiteState } from '../ui/sites/site-light'

/** The page in front. Opening the popup lets us see this one tab (activeTab), and no other. */
export interface FrontPage {
  readonly tabId?: number
  readonly windowId?: number
  readonly origin?: PageOrigin
  readonly frameOrigins: readonly PageOrigin[]
}

export async function readFrontPage(): Promise<FrontPage> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const origin = webOrigin(tab?.url)
  const seen = {
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(tab?.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(origin ? { origin } : {}),
  }
  if (!origin || tab?.id === undefined) return { ...seen, frameOrigins: [] }
  return { ...seen, frameOrigins: (await framesIn(tab.id)).filter((each) => each !== origin) }
}

export async function readSiteState(page: FrontPage, settings: Settings): Promise<SiteState> {
  const { origin, frameOrigins } = page
  if (!origin) return { kind: 'cannot-see', why: 'not-a-web-page' }
  const site = siteOf(settings, origin, origin)
  if (!site?.profile.isOn) return { kind: 'off', origin }
  if (!(await isGranted(origin))) return { kind: 'cannot-see', origin, why: 'no-permission' }
  const granted = await Promise.all(frameOrigins.map(isGranted))
  return { kind: 'on', origin, unseenFrames: frameOrigins.filter((_, index) => !granted[index]) }
}

/** Must be the first thing done in the agent's click: the browser asks for the gesture. */
export function askForHosts(origins: readonly PageOrigin[]): Promise<boolean> {
  return chrome.permissions.request({ origins: [...new Set(origins.map(hostPattern))] })
}

async function framesIn(tabId: number): Promise<readonly PageOrigin[]> {
  try {
    const [found] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => [...document.querySelectorAll('iframe, frame')].map((frame) => (frame as HTMLIFrameElement).src),
    })
    return [...new Set((found?.result ?? []).flatMap((url) => webOrigin(url) ?? []))]
  } catch {
    // An error page or the store's own: it has no frames that could ring.
    return []
  }
}

function webOrigin(url: string | undefined): PageOrigin | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? (origin as PageOrigin) : undefined
}
