import type { PageOrigin } from '../../core/contract/ids'
import { hostPattern, isGranted } from './page-scripts'

/** The page in front. Opening the popup lets us see this one tab (activeTab), and no other. */
export interface FrontPage {
  readonly tab?: number
  readonly origin?: PageOrigin
  readonly frameOrigins: readonly PageOrigin[]
}

export async function readFrontPage(): Promise<FrontPage> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const origin = webOrigin(tab?.url)
  if (tab?.id === undefined) return { frameOrigins: [] }
  if (!origin) return { tab: tab.id, frameOrigins: [] }
  return { tab: tab.id, origin, frameOrigins: (await framesIn(tab.id)).filter((each) => each !== origin) }
}

/** Another tab came to the front, or this one went elsewhere. */
export function watchFrontPage(tell: () => void): () => void {
  chrome.tabs.onActivated.addListener(tell)
  chrome.tabs.onUpdated.addListener(tell)
  return () => {
    chrome.tabs.onActivated.removeListener(tell)
    chrome.tabs.onUpdated.removeListener(tell)
  }
}

/** A host was allowed or taken away, here or in the browser's own settings. */
export function watchHosts(tell: () => void): () => void {
  chrome.permissions.onAdded.addListener(tell)
  chrome.permissions.onRemoved.addListener(tell)
  return () => {
    chrome.permissions.onAdded.removeListener(tell)
    chrome.permissions.onRemoved.removeListener(tell)
  }
}

/** Must be the first thing done in the agent's click: the browser asks for the gesture. */
export function askForHosts(origins: readonly PageOrigin[]): Promise<boolean> {
  return chrome.permissions.request({ origins: [...new Set(origins.map(hostPattern))] })
}

export async function notGranted(origins: readonly PageOrigin[]): Promise<readonly PageOrigin[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted(origin)))
  return origins.filter((_, index) => !granted[index])
}

async function framesIn(tabId: number): Promise<readonly PageOrigin[]> {
  try {
    const [found] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => [...document.querySelectorAll('iframe')].map((frame) => frame.src),
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
