import { commit } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { receiptFact, timed } from './remember-announcement'

/** The pop is on the screen: its receipt is complete. Only the first painting counts, and only from the document it stands in. */
export const paintReceipt: Handler<'pop/painted'> = async (desk, { call: id, paintedAt }, place) => {
  const written = await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    const isElsewhere = call?.pop.state === 'announced' && call.pop.document !== undefined && call.pop.document !== place.document
    if (!call || call.paintedAt !== undefined || isElsewhere) return { value: undefined }
    const painted: CallRow = { ...call, paintedAt }
    const receipt = painted.receipt && timed(painted.receipt, painted)
    const next: CallRow = { ...painted, ...(receipt && { receipt }) }
    return { value: undefined, facts: receipt ? [receiptFact(desk, next, receipt)] : [], alongside: (tables) => tables.calls.put(next) }
  })
  return written.ok ? done(undefined) : written
}
