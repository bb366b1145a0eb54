import { useEffect, useRef, useState } from 'react'
import type { EpochMs } from '../core/contract/ids'

/** Who stops to think is still typing. */
export const TYPED_JUST_NOW_MS = 5_000

/** Whether anything was typed in this panel a moment ago, in whatever field. */
export function useTyping(now: EpochMs): boolean {
  const typedAt = useRef(0)
  const [isTyping, setTyping] = useState(false)
  useEffect(() => {
    const onInput = () => {
      typedAt.current = Date.now()
      setTyping(true)
    }
    // On its way up, after React has heard of it: drawn before that, a field would be given back what it held, and the letters were gone.
    document.addEventListener('input', onInput)
    return () => document.removeEventListener('input', onInput)
  }, [])
  useEffect(() => {
    if (now - typedAt.current >= TYPED_JUST_NOW_MS) setTyping(false)
  }, [now])
  return isTyping
}
