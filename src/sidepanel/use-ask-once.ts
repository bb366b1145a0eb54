import { useEffect } from 'react'
import type { Turn } from '../core/guidance/turn'
import type { DraftedByModel } from '../ui/hooks/use-model-draft'

/** Captions of the last words come so long after the end of a call. */
const LAST_WORDS_MS = 1_500

/** Where nothing was written yet, a model is asked without a click, once, after the last words. */
export function useAskOnce(model: DraftedByModel | undefined, isFresh: boolean, turns: readonly Turn[]): void {
  const isDue = isFresh && model !== undefined && model.draft === undefined && model.why === undefined
  const onAsk = model?.onAsk
  useEffect(() => {
    if (!isDue || !onAsk) return
    const timer = setTimeout(onAsk, LAST_WORDS_MS)
    return () => clearTimeout(timer)
  }, [isDue, onAsk, turns])
}
