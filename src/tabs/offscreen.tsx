import { sendCommand } from '../adapters/browser/send-command'
import type { AudioPort } from '../adapters/transcripts/audio/audio-port'
import { hear } from '../adapters/transcripts/audio/ears'
import type { OffscreenPacket } from '../core/contract/offscreen-packet'
import type { PackTold } from '../core/packs/pack-messages'

/**
 * The one document without a window (Chrome allows one): a service worker can neither start threads nor hear, this can. It hands
 * each request on to the thread or the ears it is for, with the port for the answer, and knows nothing itself.
 */
const knowledge = new Worker(new URL('../jobs/knowledge.worker.ts', import.meta.url), { type: 'module' })

/** Begun when the first pack comes. */
let packs: Worker | undefined

function threadOfPacks(): Worker {
  const thread = new Worker(new URL('../jobs/packs.worker.ts', import.meta.url), { type: 'module' })
  // It has no extension API of its own: what a pack asks of this desk is done by the background.
  thread.addEventListener('message', ({ data }: MessageEvent<PackTold>) => {
    if (data.told === 'taken' && data.isNew) void sendCommand('pack/taken', {})
  })
  return thread
}

const PORT: AudioPort = {
  report: (body) => sendCommand('audio/report', body), sendPiece: (body) => sendCommand('audio/send-piece', body), sendWords: (body) => sendCommand('audio/send-words', body),
}

navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<OffscreenPacket>) => {
  if (data.to === 'knowledge') knowledge.postMessage(data, [...ports])
  else if (data.to === 'packs') (packs ??= threadOfPacks()).postMessage(data, [...ports])
  else void hear(data.request, PORT, ports[0])
})
navigator.serviceWorker.startMessages()

export default function Offscreen() {
  return null
}
