import { useEffect, useState } from 'react'
import type { EpochMs } from '../core/contract/ids'
import type { OnNotice } from '../ui/hooks/use-notices'
import { TYPED_JUST_NOW_MS } from './use-typing'

/** Longer than a busy machine takes to answer: what is answered too late is asked again. */
const ASKED_EVERY_MS = 2_000

/** Whether nothing was typed in any switched-on page a moment ago. They are asked only while somebody waits for it, and again until they are quiet. */
export function useQuietPages(isAsked: boolean, now: EpochMs, askGap: OnNotice['askGap']): boolean {
  const [quietAt, setQuiet] = useState<number>()
  const turn = Math.floor(now / ASKED_EVERY_MS)
  useEffect(() => {
    if (!isAsked) return undefined
    let isOver = false
    void askGap().then((keyAgoMs) => {
      if (!isOver) setQuiet(keyAgoMs >= TYPED_JUST_NOW_MS ? turn : undefined)
    })
    return () => {
      isOver = true
    }
  }, [isAsked, turn, askGap])
  // What was told before the last question is no answer to this one.
  return isAsked && quietAt !== undefined && turn - quietAt <= 1
}
