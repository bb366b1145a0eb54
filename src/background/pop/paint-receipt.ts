import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { refreshScene } from './refresh-scene'
import { receiptFact, timed } from './remember-announcement'

/**
 * The pop is on the screen: its receipt is complete, and is drawn so. Only the first painting counts, and only from the document
 * it stands in; where the worker died before it wrote down which that is, the one that painted it.
 */
export const paintReceipt: Handler<'pop/painted'> = async (desk, { call: id, paintedAt }, place) => {
  const written = await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    if (!call || call.paintedAt !== undefined || isElsewhere(call, place.document)) return { value: false }
    const receipt = call.receipt && timed(call.receipt, { ...call, paintedAt })
    const next: CallRow = {
      ...call, paintedAt, ...(receipt && { receipt }),
      pop: call.pop.state === 'announced' ? { ...call.pop, document: place.document, tab: place.tab } : call.pop,
    }
    return { value: receipt !== undefined, facts: receipt ? [receiptFact(desk, next, receipt)] : [], alongside: (tables) => tables.calls.put(next) }
  })
  if (written.ok && written.value) await refreshScene(desk, [])
  return written.ok ? done(undefined) : written
}

function isElsewhere({ pop }: CallRow, document: string): boolean {
  return pop.state === 'announced' && pop.document !== undefined && pop.document !== document
}
