import { useCallback, useState } from 'react'
import type { Refusal } from '../../core/contract/replies'
import type { Reply } from './reply'

/** Runs one command at a time and keeps why it was refused, for the words beside the button. */
export function useReply() {
  const [isBusy, setBusy] = useState(false)
  const [why, setWhy] = useState<Refusal>()
  const run = useCallback(async (order: () => Promise<Reply>): Promise<boolean> => {
    setBusy(true)
    setWhy(undefined)
    const reply = await order()
    setBusy(false)
    if (!reply.ok) setWhy(reply.why)
    return reply.ok
  }, [])
  return { isBusy, why, run }
}
