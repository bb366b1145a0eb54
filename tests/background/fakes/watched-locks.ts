import { chainedLocks, type LockPort } from '../../../src/adapters/store/locks'

export interface WatchedLocks extends LockPort {
  /** Until nothing holds a lock or waits for one. Bounded: a test may have let a worker die in one. */
  quiet(): Promise<void>
}

const LONGEST_MS = 1_000
// Before any test puts a clock of its own in their place.
const [wait, turn] = [setTimeout, setImmediate]

/** Locks that know what goes on under them: nobody waits for a suggestion, and it asks the browser of whoever comes next. */
export function watchedLocks(): WatchedLocks {
  const locks = chainedLocks()
  const held = new Set<Promise<unknown>>()
  const drained = async () => {
    while (held.size > 0) {
      await Promise.allSettled(held)
      // What begins behind it.
      await new Promise((resolve) => turn(resolve))
    }
  }
  return {
    ...locks,
    withLock(name, run) {
      const running = locks.withLock(name, run)
      held.add(running)
      running.then(() => held.delete(running), () => held.delete(running))
      return running
    },
    quiet: async () => await Promise.race([drained(), new Promise<void>((resolve) => void wait(resolve, LONGEST_MS))]),
  }
}
