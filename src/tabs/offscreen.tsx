import type { ThreadPacket } from '../core/knowledge/thread-messages'

/**
 * The one document without a window (Chrome allows one): a service worker cannot start threads, this can. It hands each request on
 * to the thread it is for, with the port for the answer, and knows nothing itself.
 */
const knowledge = new Worker(new URL('../jobs/knowledge.worker.ts', import.meta.url), { type: 'module' })

navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<ThreadPacket>) => {
  if (data.to === 'knowledge') knowledge.postMessage(data, [...ports])
})
navigator.serviceWorker.startMessages()

export default function Offscreen() {
  return null
}
