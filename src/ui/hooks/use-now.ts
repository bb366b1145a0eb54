import { useEffect, useState } from 'react'
import type { EpochMs } from '../../core/contract/ids'

/** The clock on the wall, for timers that are seen running; nothing is decided by it. */
export function useNow(everyMs = 1000): EpochMs {
  const [now, setNow] = useState(() => Date.now() as EpochMs)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() as EpochMs), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
