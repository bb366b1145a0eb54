import { useState } from 'react'
import type { CallId } from '../core/contract/ids'
import type { CallPhase } from '../core/calls/call'

interface Followed {
  readonly call: CallId | undefined
  readonly phase: CallPhase | undefined
  /** There is a script, something was said, or a page is open whose captions are read. */
  readonly hasWords: boolean
  /** What the agent opened by hand. */
  readonly opened: { readonly id: string } | undefined
}

/**
 * The column follows the call: while it rings the history, while it is talked what is said, as soon as there is any of it. What the
 * agent chose meanwhile stays until the next step.
 */
export function useAskedTab({ call, phase, hasWords, opened }: Followed): { readonly id: string } | undefined {
  const isTalked = hasWords && (phase === 'talking' || phase === 'held')
  const [seen, setSeen] = useState<{ readonly call: CallId | undefined; readonly isTalked: boolean; readonly opened: Followed['opened'] }>({ call: undefined, isTalked: false, opened: undefined })
  const [asked, ask] = useState<{ readonly id: string }>()
  if (seen.call !== call || seen.isTalked !== isTalked || seen.opened !== opened) {
    setSeen({ call, isTalked, opened })
    if (opened && seen.opened !== opened) ask(opened)
    else if (isTalked && (seen.call !== call || !seen.isTalked)) ask({ id: 'call' })
    else if (seen.call !== call && call && !isTalked && asked?.id === 'call') ask({ id: 'history' })
  }
  return asked
}
