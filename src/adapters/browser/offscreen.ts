import { PROTOCOL_VERSION } from '../../core/contract/protocol-version'
import type { OffscreenPacket } from '../../core/contract/offscreen-packet'
import type { KnowledgeAnswers, KnowledgeAsk, KnowledgeRequests } from '../../core/knowledge/thread-messages'
import { refused, type Result } from '../../core/contract/result'
import { OFFSCREEN_PURPOSE } from './offscreen-purpose'

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
  // The answer to this very request: its form is the thread's own.
  return await askDocument({ to: 'knowledge', request: { ask, ...request } }, signal) as Result<KnowledgeAnswers[A], 'failed'>
}

/** Asks whatever in the document it is for; a document that does not answer is made again, once. */
export async function askDocument(asked: Pick<OffscreenPacket, 'to'> & { readonly request: object }, signal?: AbortSignal): Promise<Result<unknown, 'failed'>> {
  // The pair of a name and what is asked by it.
  const packet = { callside: PROTOCOL_VERSION, ...asked } as unknown as OffscreenPacket
  for (const isSecond of [false, true]) {
    if (isSecond) await closeDocument()
    const client = await openDocument()
    const answer = client && (await askClient(client, packet, signal))
    if (signal?.aborted) return refused('failed')
    if (answer) return answer
  }
  return refused('failed')
}

async function askClient(client: Client, packet: OffscreenPacket, signal: AbortSignal | undefined): Promise<Result<unknown, 'failed'> | undefined> {
  const { port1, port2 } = new MessageChannel()
  try {
    return await new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), ANSWERED_WITHIN_MS)
      port1.onmessage = ({ data }: MessageEvent<Result<unknown, 'failed'>>) => {
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
    if (!(await hasDocument())) {
      await chrome.offscreen.createDocument({ url: PAGE, ...OFFSCREEN_PURPOSE })
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
  if (await hasDocument()) await chrome.offscreen.closeDocument()
}

/** Whether it is there now. */
export async function hasDocument(): Promise<boolean> {
  return (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0
}
