import type { PageOrigin } from '../../core/contract/ids'
import { hostPattern, isGranted } from './page-scripts'

/** The page in front. Opening the popup lets us see this one tab (activeTab), and no other. */
export interface FrontPage {
  readonly tab?: number
  readonly origin?: PageOrigin
  /** The browser does not tell us its address: it is not switched on, and our icon was not clicked on it. */
  readonly isUnseen?: true
  readonly frameOrigins: readonly PageOrigin[]
}

export async function readFrontPage(): Promise<FrontPage> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const origin = webOrigin(tab?.url)
  if (tab?.id === undefined) return { frameOrigins: [] }
  if (!origin) return { tab: tab.id, frameOrigins: [], ...(tab.url === undefined && { isUnseen: true }) }
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

/** What the browser allowed for sites that are gone, unless another one needs it. */
export async function giveBackHosts(origins: readonly PageOrigin[], needed: readonly PageOrigin[]): Promise<void> {
  const kept = new Set(needed.map(hostPattern))
  const patterns = [...new Set(origins.map(hostPattern))].filter((pattern) => !kept.has(pattern))
  // The browser keeps what an administrator allowed, and says so by an error.
  if (patterns.length > 0) await chrome.permissions.remove({ origins: patterns }).catch(() => false)
}

export async function notGranted(origins: readonly PageOrigin[]): Promise<readonly PageOrigin[]> {
  const granted = await Promise.all(origins.map((origin) => isGranted(origin)))
  return origins.filter((_, index) => !granted[index])
}

/** Of the page and of every frame in it that we may enter; what stands in a frame that we may not is unknown until it is allowed. */
async function framesIn(tabId: number): Promise<readonly PageOrigin[]> {
  try {
    const found = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: frameAddresses })
    return [...new Set(found.flatMap(({ result }) => result ?? []).flatMap((url) => webOrigin(url) ?? []))]
  } catch {
    // An error page or the store's own: it has no frames that could ring.
    return []
  }
}

/** Runs in the page: by itself, without anything of this file. Components keep their frames in open shadow roots. */
function frameAddresses(): string[] {
  const roots: ParentNode[] = [document]
  const addresses: string[] = []
  for (let root = roots.pop(); root && addresses.length < 200; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement) addresses.push(element.src)
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  return addresses
}

function webOrigin(url: string | undefined): PageOrigin | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? (origin as PageOrigin) : undefined
}
