import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../core/contract/replies'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import type { Reply } from '../hooks/reply'

/** Long enough not to write at every letter, short enough to lose none that matters. */
const AUTOSAVE_AFTER_MS = 400

/** The draft as it is typed; what was typed is kept when the panel closes, too. `notKept`: why it stands on this page only. */
export function useDraft(initial: WrapUpDraft, onKeep: (draft: WrapUpDraft) => Promise<Reply>) {
  const [draft, setDraft] = useState(initial)
  const [notKept, setNotKept] = useState<Refusal>()
  const pending = useRef<WrapUpDraft>(undefined)
  const keeping = useRef<Promise<void>>(undefined)
  const keep = useRef(onKeep)
  useEffect(() => {
    keep.current = onKeep
  })
  const flush = useCallback(() => {
    const typed = pending.current
    if (!typed) return
    pending.current = undefined
    keeping.current = keep.current(typed).then((reply) => {
      setNotKept(reply.ok ? undefined : reply.why)
      // It goes along with the next letter, or when the panel closes.
      if (!reply.ok) pending.current ??= typed
    })
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
    setNotKept(undefined)
  }
  /** Given up: what is on its way to be kept is waited for, or it would be kept after it was thrown away. */
  const giveUp = async (order: () => Promise<Reply>): Promise<Reply> => {
    const typed = pending.current
    pending.current = undefined
    await keeping.current
    const reply = await order()
    if (!reply.ok) pending.current ??= typed
    return reply
  }
  return { draft, change, settle, giveUp, notKept }
}
