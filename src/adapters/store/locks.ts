/** One writer at a time over all contexts of the extension. `run` must not ask for the same name again: it would wait for itself. */
export interface LockPort {
  withLock<T>(name: LockName, run: () => Promise<T>): Promise<T>
}

/**
 * `calls`: read the open calls, decide, write. `facts`: fold views and write. Who needs both takes `calls` first.
 * A batch of an import holds `facts` only, so a ring is recorded while it runs.
 */
export type LockName = 'calls' | 'facts' | 'audit' | 'vault'

export function locks(): LockPort {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? webLocks(navigator.locks) : chainedLocks()
}

function webLocks(manager: LockManager): LockPort {
  return { withLock: async (name, run) => await manager.request(`callside/${name}`, run) }
}

/** For one context only: tests on Node have no Web Locks. */
export function chainedLocks(): LockPort {
  const tails = new Map<LockName, Promise<unknown>>()
  return {
    withLock(name, run) {
      const result = (tails.get(name) ?? Promise.resolve()).then(run)
      tails.set(name, result.then(() => undefined, () => undefined))
      return result
    },
  }
}
