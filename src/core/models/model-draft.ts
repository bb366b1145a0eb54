import type { CallId, EpochMs } from '../contract/ids'
import type { AskTrouble } from '../contract/models'
import type { SummaryLine } from './summary-prompt'

/** What a model makes of a call, as far as it has come: asked for → drafted, or dropped. */
export interface ModelDraft {
  readonly call: CallId
  readonly state: 'asked' | 'drafted' | 'dropped'
  /** Later than this nobody answers: whoever asked is gone. */
  readonly endsAt: EpochMs
  /** Of one that was dropped. */
  readonly why?: AskTrouble
  /** Whole sentences only; none of one that was dropped. */
  readonly lines: readonly SummaryLine[]
}

/** One that nobody waits for any more is dropped; it can be asked for again. */
export function endedDraft(draft: ModelDraft, isAbandoned: boolean): ModelDraft {
  return draft.state === 'asked' && isAbandoned ? { ...draft, state: 'dropped', why: 'stopped', lines: [] } : draft
}
