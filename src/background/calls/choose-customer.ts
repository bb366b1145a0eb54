import { descriptionOf } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import type { ContactId, CustomerId, E164, LineId } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import { watchCall } from '../alerts/watch-call'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { isCustomerOfLine } from '../customers/line-of-customer'
import { rememberNumber } from '../customers/remember-number'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'
import { changeCall } from './change-call'

/** This is the person: for this call, and for this number from now on. */
export const chooseCustomer: Handler<'call/choose-customer'> = async (desk, { call: id, customer }) => {
  const changed = await changeCall<'other-client'>(desk, id, async (call) => {
    if (!(await isCustomerOfLine(desk.store, customer, call.line))) return refused('other-client')
    const remembered = rememberNumber(desk, call.line, await numberOf(desk, call), { chosen: customer })
    return done({
      call: { ...call, match: { rule: 'chosen', customer, isChosen: true, candidates: call.match?.candidates ?? 1 } },
      facts: [...remembered, ...movedIfRecorded(desk, call, customer)],
    })
  })
  if (changed.ok) {
    await refreshScene(desk, [])
    watchCall(desk, changed.value)
  }
  return changed.ok ? done(undefined) : changed
}

/** "Not this person": the call, its contact if it is already written, and the number forget them; the receipt keeps both. */
export const refuseCustomer: Handler<'call/refuse-customer'> = async (desk, { call: id, customer }) => {
  const changed = await changeCall(desk, id, async (call) => {
    const remembered = rememberNumber(desk, call.line, await numberOf(desk, call), { refused: customer })
    return done({
      call: { ...call, match: { rule: 'refused', isChosen: true, candidates: 0 } },
      facts: [...remembered, ...movedIfRecorded(desk, call, undefined)],
    })
  })
  if (changed.ok) await refreshScene(desk, [])
  return changed.ok ? done(undefined) : changed
}

/** The number the call came by, where it is a whole one and the vault is open. */
export async function numberOf(desk: Desk, call: CallRow): Promise<E164 | undefined> {
  return (await descriptionOf(desk.store, call))?.e164
}

/** A contact that is already written is moved by a fact of its own. */
export function movedIfRecorded(desk: Desk, call: { readonly recordedAs?: unknown; readonly contact: ContactId; readonly line: LineId; readonly match?: CallRow['match'] }, to: CustomerId | undefined): readonly NewFact[] {
  if (call.recordedAs === undefined) return []
  const from = call.match?.customer
  return [newFactOf(desk, call.line, 'contact/moved', { open: { contact: call.contact, ...(to && { customer: to }), ...(from && { from }) }, personal: {} })]
}
