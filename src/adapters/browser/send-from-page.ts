import type { MessageBody, MessageName, Packet } from '../../core/contract/messages'
import { PROTOCOL_VERSION } from '../../core/contract/protocol-version'
import type { ReplyOf } from '../../core/contract/replies'

/**
 * From a content script to the background. Without the polyfill: it would weigh more than the script.
 * Answers `undefined` where the extension is gone (updated, reloaded, removed) or its worker could not answer.
 */
export async function sendFromPage<N extends MessageName>(name: N, body: MessageBody<N>): Promise<ReplyOf<N> | undefined> {
  if (!isExtensionThere()) return undefined
  const packet: Packet<N> = { callside: PROTOCOL_VERSION, name, body }
  try {
    return await chrome.runtime.sendMessage<Packet<N>, ReplyOf<N> | undefined>(packet)
  } catch {
    // "Extension context invalidated", or a worker that was stopped before it answered. The caller keeps what it has.
    return undefined
  }
}

/** A worker that was stopped is there again within a second; an update takes a few. After that somebody has to help anyway. */
const RETRY_AFTER_MS = [200, 1_000, 4_000, 15_000] as const
/** A reply that says "failed" is a bug or a database that does not open: tried again, but not for ever. */
const MAX_FAILURES = 3

/**
 * The browser answers a message whose worker dies; one that it loses between two workers nobody answers. Longer than a database
 * takes to open after a large import. What was heard after all and is told again changes nothing.
 */
const ANSWERED_WITHIN_MS = 8_000

/** As `sendFromPage`, until somebody answers. `undefined`: the extension is gone, or this part was aborted. */
export async function sendUntilHeard<N extends MessageName>(name: N, body: MessageBody<N>, abort: AbortSignal): Promise<ReplyOf<N> | undefined> {
  for (let tries = 0; !abort.aborted; tries++) {
    const reply = await orNothing(sendFromPage(name, body), ANSWERED_WITHIN_MS, abort)
    if (reply && (reply.ok || reply.why !== 'failed' || tries >= MAX_FAILURES)) return reply
    if (!isExtensionThere()) return undefined
    await pause(RETRY_AFTER_MS[Math.min(tries, RETRY_AFTER_MS.length - 1)] ?? 0, abort)
  }
  return undefined
}

async function orNothing<T>(reply: Promise<T>, withinMs: number, abort: AbortSignal): Promise<T | undefined> {
  const over = new AbortController()
  try {
    return await Promise.race([reply, pause(withinMs, AbortSignal.any([abort, over.signal])).then(() => undefined)])
  } finally {
    over.abort()
  }
}

function pause(ms: number, abort: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      abort.removeEventListener('abort', done)
      resolve()
    }
    abort.addEventListener('abort', done)
  })
}

/** After an update or removal of the extension its old content scripts run on, without an extension behind them. */
export function isExtensionThere(): boolean {
  return typeof chrome !== 'undefined' && chrome.runtime?.id !== undefined
}

/** Orders of the background to this document. What `handle` answers goes back, at once or not at all. */
export function onOrder(handle: (order: unknown) => unknown, abort: AbortSignal): void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, answer: (told: unknown) => void) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return
    const told = handle(message)
    if (told !== undefined) answer(told)
  }
  chrome.runtime.onMessage.addListener(listener)
  abort.addEventListener('abort', () => {
    if (isExtensionThere()) chrome.runtime.onMessage.removeListener(listener)
  })
}

/** Address and origin of our own page for the caller's card. The address changes with every session of the browser, the origin does not. */
export function popPage(): { readonly url: string; readonly origin: string } {
  const url = chrome.runtime.getURL('tabs/pop.html')
  return { url, origin: url.startsWith('moz-extension:') ? new URL(url).origin : `chrome-extension://${chrome.runtime.id}` }
}
