interface EarliestTimer {
  /** To run at that moment, unless it is to run earlier. */
  readonly by: (at: number) => void
  readonly clear: () => void
}

/** One timer, set to the earliest moment that was asked for; whoever runs clears it. */
export function earliestTimer(now: () => number, run: () => void): EarliestTimer {
  let timer: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined
  const clear = () => {
    clearTimeout(timer?.id)
    timer = undefined
  }
  const by = (at: number) => {
    if (timer && timer.at <= at) return
    clearTimeout(timer?.id)
    timer = { at, id: setTimeout(run, Math.max(0, at - now())) }
  }
  return { by, clear }
}
