import { useMemo, useState } from 'react'
import type { Wording } from '../core/contract/guidance'
import type { EpochMs } from '../core/contract/ids'
import { spotWording, wordingPatterns, type SpottedWording } from '../core/guidance/spot-wording'
import type { Turn } from '../core/guidance/turn'

/** Later the better words help no more, and the agent knows. */
const SHOWN_FOR_MS = 60_000

/** The last forbidden wording that was said a moment ago, until it is dismissed. */
export function useWordingFlag(wordings: readonly Wording[] | undefined, turns: readonly Turn[], now: EpochMs): { readonly spotted: SpottedWording | undefined; readonly dismiss: () => void } {
  const [dismissed, setDismissed] = useState<string>()
  // The tables of both scripts are laid out for them, for which an opening panel has no time.
  const isHeard = turns.length > 0
  const patterns = useMemo(() => wordingPatterns(isHeard && wordings ? wordings : []), [isHeard, wordings])
  const last = useMemo(() => {
    // Each line that is heard comes here with all that were before it: only what may still be shown is gone through.
    const newest = turns.at(-1)?.at ?? 0
    const lately = turns.filter(({ at }) => newest - at < SHOWN_FOR_MS)
    return lately.flatMap((turn) => spotWording(patterns, turn).map((spotted) => ({ spotted, at: turn.at }))).at(-1)
  }, [patterns, turns])
  const key = last && `${last.spotted.turn} ${last.spotted.from}`
  const isShown = last !== undefined && key !== dismissed && now - last.at < SHOWN_FOR_MS
  return { spotted: isShown ? last.spotted : undefined, dismiss: () => setDismissed(key) }
}
