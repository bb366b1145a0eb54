/** So long at most the page does nothing else. */
const STEP_MS = 12

/** Goes through the steps of a long reckoning in the breaks of the page. What it gives back ends it. */
export function inBreaks<T>(steps: Generator<undefined, T>, onDone: (value: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const goOn = () => {
    for (const from = performance.now(); performance.now() - from < STEP_MS; ) {
      const step = steps.next()
      if (step.done) return onDone(step.value)
    }
    timer = setTimeout(goOn)
  }
  goOn()
  return () => clearTimeout(timer)
}
