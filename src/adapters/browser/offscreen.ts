import { PROTOCOL_VERSION } from '../../core/contract/protocol-version'
import type { KnowledgeAnswers, KnowledgeAsk, KnowledgeRequests, ThreadAnswer, ThreadPacket } from '../../core/knowledge/thread-messages'
import { refused, type Result } from '../../core/contract/result'

const PAGE = 'tabs/offscreen.html'
/** Longer than the thread waits for an index to be built (`knowledge-thread.ts`), and an agent for what is typed. */
const ANSWERED_WITHIN_MS = 5000

/** What of a service worker's world is used here; TypeScript has it in a library of its own that contradicts that of pages. */
interface WorkerWorld {
  readonly clients: { matchAll(options: { readonly includeUncontrolled: true; readonly type: 'all' }): Promise<readonly Client[]> }
}
interface Client {
  readonly url: string
  postMessage(message: unknown, transfer: readonly Transferable[]): void
}

/**
 * Asks the thread of knowledge. A document that is not there is made; one that does not answer in time is made anew, once.
 * Each request has a channel of its own, so that an answer can be no other's.
 */
export async function askKnowledge<A extends KnowledgeAsk>(ask: A, request: KnowledgeRequests[A], signal?: AbortSignal): Promise<Result<KnowledgeAnswers[A], 'failed'>> {
  // The pair of a name and what is asked by it.
  const packet = { callside: PROTOCOL_VERSION, to: 'knowledge', request: { ask, ...request } } as unknown as ThreadPacket
  for (const isSecond of [false, true]) {
    if (isSecond) await closeDocument()
    const client = await openDocument()
    const answer = client && (await askClient(client, packet, signal))
    if (signal?.aborted) return refused('failed')
    // The answer to this very request: its form is the thread's own.
    if (answer) return answer as Result<KnowledgeAnswers[A], 'failed'>
  }
  return refused('failed')
}

async function askClient(client: Client, packet: ThreadPacket, signal: AbortSignal | undefined): Promise<ThreadAnswer | undefined> {
  const { port1, port2 } = new MessageChannel()
  try {
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), ANSWERED_WITHIN_MS)
      port1.onmessage = ({ data }: MessageEvent<ThreadAnswer>) => {
        clearTimeout(timer)
        resolve(data)
      }
      signal?.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve(undefined)
      }, { once: true })
      client.postMessage(packet, [port2])
    })
  } finally {
    port1.close()
  }
}

// Two messages that come at once make one document.
let opening: Promise<Client | undefined> | undefined

function openDocument(): Promise<Client | undefined> {
  opening ??= (async () => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
    if (contexts.length === 0) {
      await chrome.offscreen.createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Searches articles in a thread of its own, so that no call waits for it.' })
    }
    return await findClient()
  })().finally(() => {
    opening = undefined
  })
  return opening
}

async function findClient(): Promise<Client | undefined> {
  const url = chrome.runtime.getURL(PAGE)
  const { clients } = globalThis as unknown as WorkerWorld
  return (await clients.matchAll({ includeUncontrolled: true, type: 'all' })).find((client) => client.url === url)
}

/** One that the browser closed meanwhile is closed. */
async function closeDocument(): Promise<void> {
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })
  if (contexts.length > 0) await chrome.offscreen.closeDocument()
}
