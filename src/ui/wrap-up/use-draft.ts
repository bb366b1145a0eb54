import { useCallback, useEffect, useRef, useState } from 'react'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'

/** Long enough not to write at every letter, short enough to lose none that matters. */
const AUTOSAVE_AFTER_MS = 400

/** The draft as it is typed; what was typed is kept when the panel closes, too. */
export function useDraft(initial: WrapUpDraft, onKeep: (draft: WrapUpDraft) => void) {
  const [draft, setDraft] = useState(initial)
  const pending = useRef<WrapUpDraft>(undefined)
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  const flush = useCallback(() => {
    if (!pending.current) return
    keep.current(pending.current)
    pending.current = undefined
  }, [])
  useEffect(() => {
    if (!pending.current) return
    const timer = setTimeout(flush, AUTOSAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const change = (next: WrapUpDraft) => {
    pending.current = next
    setDraft(next)
  }
  /** Saved for good: nothing is pending any more. */
  const settle = () => {
    pending.current = undefined
  }
  return { draft, change, settle }
}
