import type { EpochMs } from '../../../core/contract/ids'
import type { FrameDirection } from '../sip-websocket/sip-evidence'
import { natives } from './natives'
import { readFrameText } from './read-frame-text'

/** Frames of one socket that wait for a Blob before them. Goes with the socket to the next hook. */
export interface FrameQueue {
  tail?: Promise<void>
  waiting: number
}

export interface SocketWatch {
  watch(socket: WebSocket, queue?: FrameQueue): void
  sent(socket: WebSocket, data: unknown): void
  /** Stops listening and gives up the sockets that are still open. */
  release(): [WebSocket, FrameQueue][]
}

export interface FrameReader {
  /** A frame that may be SIP, in the order of its socket. */
  take(text: string, seen: FrameDirection, at: EpochMs): void
  /** Something went wrong here; the page must not feel it. */
  failed(): void
  /** A frame was left unread because too many wait. */
  dropped(): void
}

/** A phone sends a handful of Blobs before the first is read; a page that sends more at once does not make calls with them. */
const MAX_WAITING = 256
/** Look for sockets that are gone whenever this many more are known. */
const SWEEP_AT = 32
const CLOSED = 3

/** One passive listener per socket; a socket is held weakly, so that it dies as it would without us. */
export function watchSockets(reader: FrameReader): SocketWatch {
  const queues = new WeakMap<WebSocket, FrameQueue>()
  let refs: WeakRef<WebSocket>[] = []
  let sweepAt = SWEEP_AT

  const read = (socket: WebSocket, seen: FrameDirection, text: string | Promise<string | undefined>) => {
    const queue = queues.get(socket)
    if (!queue) return
    const at = natives.now() as EpochMs
    if (typeof text === 'string' && queue.waiting === 0) return reader.take(text, seen, at)
    if (queue.waiting >= MAX_WAITING) return reader.dropped()
    queue.waiting += 1
    queue.tail = waitAndTake(queue, text, seen, at)
  }

  const waitAndTake = async (queue: FrameQueue, text: string | Promise<string | undefined>, seen: FrameDirection, at: EpochMs) => {
    const before = queue.tail
    // Only `await`: a page's own Promise (zone.js puts one over the browser's) never hears of it.
    const reading = settle(text)
    await before
    const ready = await reading
    queue.waiting -= 1
    try {
      if (ready !== undefined) reader.take(ready, seen, at)
    } catch {
      reader.failed()
    }
  }

  const settle = async (text: string | Promise<string | undefined>): Promise<string | undefined> => {
    try {
      return await text
    } catch {
      reader.failed()
      return undefined
    }
  }

  function onMessage(this: unknown, event: Event): void {
    try {
      const data = natives.dataOf(event as MessageEvent)
      // Most frames are nobody's call, which a text tells by its first letter: that comes before all other questions.
      const text = typeof data === 'string' || event.isTrusted ? readFrameText(data) : undefined
      if (text !== undefined && event.isTrusted) read(this as WebSocket, 'received', text)
    } catch {
      // What the page made up need not even have data.
      if (event.isTrusted) reader.failed()
    }
  }

  return {
    watch(socket, queue = { waiting: 0 }) {
      if (queues.has(socket) || natives.readyStateOf(socket) === CLOSED) return // The getter throws on what only looks like a socket.
      queues.set(socket, queue)
      refs.push(new WeakRef(socket))
      natives.addListener(socket, 'message', onMessage, { passive: true })
      if (refs.length < sweepAt) return
      refs = refs.filter((ref) => isOpen(ref.deref()))
      sweepAt = refs.length + SWEEP_AT
    },
    sent(socket, data) {
      this.watch(socket) // A socket from before the hook shows itself with its first send.
      const text = readFrameText(data)
      if (text !== undefined) read(socket, 'sent', text)
    },
    release() {
      const open = refs.map((ref) => ref.deref()).filter(isOpen)
      refs = []
      return open.map((socket) => {
        natives.removeListener(socket, 'message', onMessage)
        return [socket, queues.get(socket) ?? { waiting: 0 }]
      })
    },
  }
}

const isOpen = (socket: WebSocket | undefined): socket is WebSocket => socket !== undefined && natives.readyStateOf(socket) !== CLOSED
