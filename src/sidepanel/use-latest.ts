import { useState } from 'react'

/** Of two that change each for itself, the one that changed last. */
export function useLatest<T>(one: T, other: T): T {
  const [seen, setSeen] = useState({ one, other, latest: one })
  if (seen.one === one && seen.other === other) return seen.latest
  const latest = seen.other === other ? one : other
  setSeen({ one, other, latest })
  return latest
}
