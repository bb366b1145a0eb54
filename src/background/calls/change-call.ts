import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import type { CallId } from '../../core/contract/ids'
import type { Refusal } from '../../core/contract/replies'
import { done, refused, type Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'

export interface CallDecision {
  readonly call: CallRow
  readonly facts?: readonly NewFact[]
}

/** One open call changed by an agent's command, with the facts that say so, in one commit. */
export async function changeCall<Why extends Refusal = never>(
  desk: Desk, id: CallId, decide: (call: CallRow) => Promise<Result<CallDecision, Why>>,
): Promise<Result<CallRow, Why | 'no-such-call' | 'not-saved'>> {
  const written = await commit<Result<CallRow, Why | 'no-such-call'>>(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    if (!call) return { value: refused('no-such-call') }
    const decision = await decide(call)
    if (!decision.ok) return { value: decision }
    const { call: next, facts = [] } = decision.value
    return { value: done(next), facts, alongside: (tables) => tables.calls.put(next) }
  })
  return written.ok ? written.value : written
}
