import type { CallSignal } from '../../core/contract/call-signal'
import { sendUntilHeard } from './send-from-page'

interface Counts {
  readonly refused: number
  readonly dropped: number
  readonly hookErrors: number
}

/** As many as one report may carry (`core/contract/messages`). */
const MOST_SIGNALS = 32
const NONE: Counts = { refused: 0, dropped: 0, hookErrors: 0 }

/** Tells the background what the detectors of this document saw, and what they had to leave out. */
export function reportEvidence(abort: AbortSignal, goQuiet: () => void) {
  let untold = NONE
  /** What a full disk did not take. The background shows the call all the same; told again with the next, it is written when it can be. */
  let unsaved: readonly CallSignal[] = []

  /** Answers whether the background has the signals; if not, whoever comes after this sensor tells them again. */
  const report = async (signals: readonly CallSignal[]): Promise<boolean> => {
    const told = untold
    untold = NONE
    const all = [...latest(unsaved, MOST_SIGNALS - signals.length), ...signals]
    unsaved = []
    const reply = await sendUntilHeard('signal/report', { signals: all, ...told }, abort)
    if (!reply) untold = sum(untold, told)
    if (!reply?.ok && reply?.why === 'not-saved') unsaved = latest([...all, ...unsaved], MOST_SIGNALS)
    if (!reply?.ok && reply?.why === 'old-version') goQuiet()
    return reply !== undefined && (reply.ok || (reply.why !== 'not-saved' && reply.why !== 'old-version'))
  }

  return {
    signals: report,
    /** Told by themselves: a page that only forges never brings a signal that they could go along with. */
    counts(more: Counts): void {
      untold = sum(untold, more)
      void report([])
    },
  }
}

const latest = <T>(all: readonly T[], count: number): readonly T[] => all.slice(Math.max(0, all.length - Math.max(0, count)))

function sum(a: Counts, b: Counts): Counts {
  return { refused: a.refused + b.refused, dropped: a.dropped + b.dropped, hookErrors: a.hookErrors + b.hookErrors }
}
