import { useState } from 'react'
import type { Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'

/**
 * What is set on a page while it is written: kept as typed through every refusal, "saved" only until it is changed again, and
 * drawn as it is stored where nothing was typed.
 */
export function useTypedForm<T>(stored: T) {
  const [typed, setTyped] = useState(stored)
  const [isTouched, setTouched] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const [mistake, setMistake] = useState<string>()
  const { isBusy, why, run } = useReply()
  const [known, setKnown] = useState(() => JSON.stringify(stored))
  const told = JSON.stringify(stored)
  if (told !== known) {
    setKnown(told)
    if (!isTouched) setTyped(stored)
  }
  return {
    typed, isSaved, mistake, isBusy, why,
    change: (next: T) => {
      setTyped(next)
      setTouched(true)
      setSaved(false)
    },
    /** `found`: what a person would say of it before it is sent. */
    save: async (found: string | undefined, order: () => Promise<Reply>) => {
      setMistake(found)
      setSaved(false)
      if (found !== undefined) return
      setTouched(false)
      const isDone = await run(order)
      setSaved(isDone)
      setTouched(!isDone)
    },
  }
}
