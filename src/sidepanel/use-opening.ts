import { useEffect, useState } from 'react'
import type { Opening } from './read-opening'

/** A database that takes longer (the first opening after a start of the browser) keeps nobody from seeing that the panel is there. */
const LONGEST_MS = 100

interface Awaited {
  /** Until it was read, could not be, or took too long: what then reads for itself shows its own failure. */
  readonly isAwaited: boolean
  readonly opening?: Opening
}

export function useOpening(reading: Promise<Opening | undefined>): Awaited {
  const [state, setState] = useState<Awaited>({ isAwaited: true })
  useEffect(() => {
    const settle = (opening?: Opening) => setState((before) => (before.isAwaited ? { isAwaited: false, ...(opening && { opening }) } : before))
    const timer = setTimeout(settle, LONGEST_MS)
    reading.then(settle, () => settle())
    return () => clearTimeout(timer)
  }, [reading])
  return state
}
