export interface HookCounts {
  /** Messages that were not of the form of evidence. */
  readonly refused: number
  /** Evidence left unread because there was too much of it. */
  readonly dropped: number
  /** Errors that the hook swallowed so that the page does not see them. */
  readonly hookErrors: number
}

/** A flood is told once a second, not message by message. */
const TELL_EVERY_MS = 1_000
const NONE: HookCounts = { refused: 0, dropped: 0, hookErrors: 0 }
const MAX_COUNT = 1e9

/** Adds up what went wrong and tells it as a difference: at once the first time, then at most every second. */
export function countRefusals(tell: (counts: HookCounts) => void, now: () => number, abort: AbortSignal) {
  let untold = NONE
  let toldAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    timer = undefined
    toldAt = now()
    const counts = untold
    untold = NONE
    tell(counts)
  }
  abort.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return {
    add(more: Partial<HookCounts>) {
      const sum = (field: keyof HookCounts) => Math.min(MAX_COUNT, untold[field] + (more[field] ?? 0))
      untold = { refused: sum('refused'), dropped: sum('dropped'), hookErrors: sum('hookErrors') }
      if (untold.refused + untold.dropped + untold.hookErrors === 0 || timer !== undefined || abort.aborted) return
      const waitMs = toldAt + TELL_EVERY_MS - now()
      if (waitMs <= 0) flush()
      else timer = setTimeout(flush, Math.min(waitMs, TELL_EVERY_MS))
    },
  }
}
