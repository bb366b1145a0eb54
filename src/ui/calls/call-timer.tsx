import type { EpochMs } from '../../core/contract/ids'
import type { CallPhase } from '../../core/calls/call'
import { useWords } from '../words/use-words'

export interface TimedCall {
  readonly phase: CallPhase
  readonly startedAt: EpochMs
  readonly answeredAt?: EpochMs
  readonly endedAt?: EpochMs
}

/** Rings: since it rang. Talks: since the answer. Ended: since the hang-up, which is after-call work. */
export function CallTimer({ call, now }: { readonly call: TimedCall; readonly now: EpochMs }) {
  const { clock } = useWords()
  const since = call.phase === 'ended' ? call.endedAt : (call.answeredAt ?? call.startedAt)
  return <span className="call-timer number" role="timer" aria-live="off">{clock(now - (since ?? now))}</span>
}
