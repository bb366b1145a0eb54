import { descriptionOf } from '../../adapters/store/calls'
import type { CustomerId } from '../../core/contract/ids'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'
import { changeCall } from './change-call'
import { movedIfRecorded } from './choose-customer'

/** The unknown caller gets a name, and with it becomes a customer; until then nobody was made of him. */
export const nameCustomer: Handler<'call/name-customer'> = async (desk, { call: id, name, salutation }) => {
  const customer = desk.newId() as CustomerId
  const changed = await changeCall(desk, id, async (call) => {
    const description = await descriptionOf(desk.store, call)
    const e164 = description?.e164
    const linked = description?.rawNumber && !description.isWithheld
      ? [newFactOf(desk, call.line, 'customer/number-linked', { open: { customer }, personal: { rawNumber: description.rawNumber, ...(e164 && { e164 }) } }, { customerKeyOf: e164 })]
      : []
    const named = newFactOf(desk, call.line, 'customer/named', { open: { customer }, personal: { name: name.trim(), ...(salutation && { salutation }) } }, { customerKeyOf: e164 })
    return done({
      call: { ...call, match: { rule: 'named', customer, isChosen: true, candidates: 1 } },
      facts: [named, ...linked, ...movedIfRecorded(desk, call, customer)],
    })
  })
  if (changed.ok) await refreshScene(desk, [])
  return changed.ok ? done({ customer }) : changed
}
