import { natives } from './natives'

export interface SocketEvents {
  opened(socket: WebSocket): void
  sent(socket: WebSocket, data: unknown): void
  failed(): void
}

export interface Interception {
  /** True while a frame is on its way through our `send`, so that a hook below us does not count it again. */
  isSending(): boolean
  /** Puts back what stood there before, unless the page has put something of its own over it. */
  undo(): void
}

/**
 * Sees every WebSocket made and every frame sent, and changes neither: Proxies, so that statics, name, length,
 * instanceof, subclasses, the TypeError without `new` and the test for native code stay the browser's.
 */
export function interceptWebSocket(events: SocketEvents): Interception {
  const Original = window.WebSocket
  const prototype = prototypeWithSend(Original.prototype as unknown)
  const originalSend = prototype.send
  let isSending = false

  const tell = (what: () => void) => {
    try {
      what()
    } catch {
      events.failed()
    }
  }
  const Watched = new Proxy(Original, {
    construct(target, args, newTarget) {
      const socket = natives.construct(target, args, newTarget) as WebSocket
      tell(() => events.opened(socket))
      return socket
    },
  })
  const watchedSend = new Proxy(originalSend, {
    apply(target, self, args) {
      const isInside = isSending
      isSending = true
      let result: unknown
      try {
        result = natives.apply(target, self, args)
      } finally {
        isSending = isInside
      }
      if (!isInside) tell(() => events.sent(self as WebSocket, args[0]))
      return result
    },
  })

  const undoing = [
    replace(prototype, 'send', watchedSend),
    replace(prototype, 'constructor', Watched),
    replace(window, 'WebSocket', Watched),
  ]
  return { isSending: () => isSending, undo: () => undoing.forEach((undo) => undo()) }
}

/** A page's own wrapper may inherit `send`; it is watched where it is defined. */
function prototypeWithSend(start: unknown): WebSocket {
  for (let at = start; at; at = Object.getPrototypeOf(at)) if (Object.hasOwn(at, 'send')) return at as WebSocket
  return start as WebSocket
}

/** Changes the value of a property and nothing else of it; answers how to undo that. */
function replace(owner: object, name: string, value: unknown): () => void {
  const before = natives.describe(owner, name)
  if (!before || !('value' in before)) return () => undefined
  natives.define(owner, name, { ...before, value })
  return () => {
    if (natives.describe(owner, name)?.value === value) natives.define(owner, name, before)
  }
}
