import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallId, EpochMs } from '../core/contract/ids'

/** Who stops to think, or looks at the softphone for a moment, is still writing. */
const WROTE_JUST_NOW_MS = 5_000

export interface Writing {
  /** In whose form the focus is, or was typed just now. */
  readonly call: CallId | undefined
  readonly enter: (call: CallId, form: HTMLElement) => void
  readonly type: (call: CallId) => void
  readonly leave: () => void
}

/** Whether the agent is at a form: looked at whenever it is entered or typed in, and given up by the clock. */
export function useWriting(now: EpochMs): Writing {
  const [call, setCall] = useState<CallId>()
  const form = useRef<HTMLElement>(undefined)
  const typedAt = useRef(0)
  useEffect(() => {
    if (call === undefined || isFocused(form.current) || now - typedAt.current < WROTE_JUST_NOW_MS) return
    setCall(undefined)
  }, [call, now])
  const enter = useCallback((entered: CallId, element: HTMLElement) => {
    form.current = element
    setCall(entered)
  }, [])
  const type = useCallback((typed: CallId) => {
    typedAt.current = Date.now()
    setCall(typed)
  }, [])
  const leave = useCallback(() => {
    typedAt.current = 0
    setCall(undefined)
  }, [])
  return { call, enter, type, leave }
}

/** The field keeps the focus of its page while the agent is in another window: then the hands are there. */
const isFocused = (form: HTMLElement | undefined) => form !== undefined && document.hasFocus() && form.contains(document.activeElement)
