/** Pieces of work between which the thread is free for others: the longest of them is what somebody may have to wait. */
export class Pieces {
  longestMs = 0
  count = 0

  run<T>(work: () => T): T {
    const from = performance.now()
    const result = work()
    this.longestMs = Math.max(this.longestMs, performance.now() - from)
    this.count += 1
    return result
  }
}

/** Lets the thread do what else there is. A channel, because timers that follow each other are held back. */
export function breathe(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
