/** One writer at a time over all contexts of the extension. `run` must not ask for the same name again: it would wait for itself. */
export interface LockPort {
  withLock<T>(name: LockName, run: () => Promise<T>): Promise<T>
  /** A call is before long work: for so many ms no context begins another batch. Waits for nothing itself. */
  goFirst(forMs: number): void
  /** For long work, before each of its batches: waits until nothing goes first. */
  giveWay(): Promise<void>
}

/**
 * `calls`: read the open calls, decide, write. `facts`: fold views and write. Who needs both takes `calls` first.
 * A batch of an import holds `facts` only, so a ring is recorded while it runs. `transcripts`: fold what was heard, redact, write.
 * `segments`: read what is not cut yet, seal, write. `copies`: what is kept of the clipboard. `vault`: which there are and how they are wrapped;
 * who needs `calls` too takes that first, and `facts` last.
 */
export type LockName = 'calls' | 'facts' | 'audit' | 'vault' | 'transcripts' | 'teach' | 'segments' | 'ways' | 'copies' | `index/${string}` | `suggest/${string}` | `alerts/${string}`

/** `of`: a database that is not the real one has locks of its own. */
export function locks(of = 'callside'): LockPort {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? webLocks(navigator.locks, of) : chainedLocks()
}

function webLocks(manager: LockManager, of: string): LockPort {
  const way = `${of}/way`
  return {
    withLock: async (name, run) => await manager.request(`${of}/${name}`, run),
    goFirst: (forMs) => void manager.request(way, { mode: 'shared' }, () => pause(forMs)),
    // The browser grants in the order of asking: calls that go on coming do not starve an import.
    giveWay: async () => await manager.request(way, () => undefined),
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** For one context only: tests on Node have no Web Locks. */
export function chainedLocks(): LockPort {
  const tails = new Map<LockName, Promise<unknown>>()
  let way: Promise<unknown> = Promise.resolve()
  return {
    goFirst(forMs) {
      way = Promise.all([way, pause(forMs)])
    },
    giveWay: async () => void (await way),
    withLock(name, run) {
      const result = (tails.get(name) ?? Promise.resolve()).then(run)
      tails.set(name, result.then(() => undefined, () => undefined))
      return result
    },
  }
}
