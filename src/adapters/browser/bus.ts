import type { Runtime } from 'webextension-polyfill'
import type { Sender } from '../../core/contract/messages'
import type { PageOrigin } from '../../core/contract/ids'
import { browser } from './extension'

/** Who sent a message, as the browser tells it. What the message says of its sender is never asked. */
export interface SenderPlace {
  readonly sender: Sender
  readonly tab: number
  readonly frame: number
  readonly window: number
  /** The browser's own id of the document; a new page in the same frame has a new one. */
  readonly document: string
  /** The page in the tab's address bar, where we may see it; for a frame of an enabled origin in another page, the frame's. */
  readonly site: PageOrigin
  /** The document's own origin. */
  readonly origin: PageOrigin
}

/** Listens for messages of our own pages and content scripts. `handle` answers every message that is ours; a native promise, because a Dexie one arrives as `undefined`. */
export function listen(handle: (message: unknown, place: SenderPlace) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const place = placeOf(sender as chrome.runtime.MessageSender)
    if (!place || !isPacket(message)) return undefined
    return Promise.resolve(handle(message, place))
  })
}

function isPacket(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'callside' in message && 'name' in message
}

function placeOf(sender: chrome.runtime.MessageSender): SenderPlace | undefined {
  if (sender.id !== chrome.runtime.id) return undefined
  const own = new URL(chrome.runtime.getURL('')).origin
  const origin = originOf(sender.url) ?? sender.origin ?? 'null'
  const site = originOf(sender.tab?.url) ?? (origin === 'null' ? sender.origin : origin) ?? 'null'
  return {
    sender: senderOf(sender, sender.origin === own || origin === own),
    tab: sender.tab?.id ?? -1,
    frame: sender.frameId ?? 0,
    window: sender.tab?.windowId ?? -1,
    document: sender.documentId ?? `${sender.tab?.id ?? -1}:${sender.frameId ?? 0}`,
    site: site as PageOrigin,
    origin: origin as PageOrigin,
  }
}

function senderOf(sender: chrome.runtime.MessageSender, isOurs: boolean): Sender {
  if (!isOurs) return 'page'
  // A page of ours inside a frame of somebody's page: that page may embed or cover it, whichever of our pages it is.
  return sender.tab !== undefined && (sender.frameId ?? 0) !== 0 ? 'pop' : 'desk'
}

function originOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  const { origin } = new URL(url)
  return origin === 'null' ? undefined : origin
}
