/** So long at most nothing else is answered. */
const STEP_MS = 12

export interface Paced {
  /** Lets what waits for this thread have its turn, if it has waited for long enough. */
  readonly pause: () => Promise<void>
  /** Goes through the steps of a long reckoning, with pauses between them. */
  readonly paced: <T>(steps: Generator<undefined, T>) => Promise<T>
}

export function pacedBy(breathe: () => Promise<void>): Paced {
  let from = performance.now()
  const pause = async () => {
    if (performance.now() - from < STEP_MS) return
    await breathe()
    from = performance.now()
  }
  return {
    pause,
    async paced<T>(steps: Generator<undefined, T>): Promise<T> {
      for (;;) {
        const step = steps.next()
        if (step.done) return step.value
        await pause()
      }
    },
  }
}
