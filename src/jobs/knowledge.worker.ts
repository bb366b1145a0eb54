import { openStore } from '../adapters/store/open-store'
import { openKeysInMemory } from '../adapters/store/sealing/open-keys-port'
import type { ThreadAnswer, ThreadPacket } from '../core/knowledge/thread-messages'
import { KnowledgeThread } from './knowledge/knowledge-thread'

// Articles are not sealed: no keys are needed.
const thread = openStore({ openKeys: openKeysInMemory(), role: 'reader' }).then((store) => new KnowledgeThread(store, breathe, report))

/** Each request comes with the port its answer goes to: whoever asked may be gone by then, and nobody else hears it. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<ThreadPacket>) => {
  const answer = (told: ThreadAnswer) => port?.postMessage(told)
  thread.then((opened) => opened.answer(data.request)).then(
    (value) => answer({ ok: true, value }),
    (bug: unknown) => {
      answer({ ok: false, why: 'failed' })
      report(bug)
    },
  )
})

/** Behind the messages that wait: a timer would be held back for some milliseconds each time. */
const channel = new MessageChannel()
const breathing: (() => void)[] = []
channel.port1.onmessage = () => breathing.shift()?.()
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    breathing.push(resolve)
    channel.port2.postMessage(undefined)
  })
}

/** Into the thread's own log, with its stack; it names no data. */
function report(bug: unknown): void {
  console.error(bug)
}
