import { appendFacts } from '../../adapters/store/append-facts'
import { readGroup } from '../../adapters/store/read/customer-group'
import { readNumber } from '../../core/customers/read-number'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'

export const renameCustomer: Handler<'customer/rename'> = (desk, { customer, name, salutation }) =>
  write(desk, [newFactOf(desk, 'customer/named', { open: { customer }, personal: { name: name.trim(), ...(salutation !== undefined && { salutation }) } })])

export const linkNumber: Handler<'customer/link-number'> = async (desk, { customer, rawNumber }) => {
  const e164 = wholeNumber(desk, rawNumber)
  if (!e164) return refused('unreadable-number')
  return await write(desk, [newFactOf(desk, 'customer/number-linked', { open: { customer }, personal: { rawNumber, e164 } }, { customerKeyOf: e164 })])
}

export const unlinkNumber: Handler<'customer/unlink-number'> = (desk, { customer, rawNumber }) => {
  const e164 = wholeNumber(desk, rawNumber)
  return write(desk, [newFactOf(desk, 'customer/number-unlinked', { open: { customer }, personal: { rawNumber, ...(e164 && { e164 }) } }, { customerKeyOf: e164 })])
}

export const tagCustomer: Handler<'customer/tag'> = (desk, { customer, tag, isOn }) =>
  write(desk, [newFactOf(desk, isOn ? 'customer/tagged' : 'customer/untagged', { open: { customer, tag }, personal: {} })])

export const rememberData: Handler<'customer/remember'> = (desk, { customer, field, value }) =>
  write(desk, [newFactOf(desk, 'customer/remembered', { open: { customer }, personal: { field, value } })])

export const noteCustomer: Handler<'customer/note'> = (desk, { customer, text }) =>
  write(desk, [newFactOf(desk, 'customer/noted', { open: { customer }, personal: { text } })])

/** The name of the record that stays is said anew with it: of two records the one named last would give the name. */
export const mergeCustomers: Handler<'customer/merge'> = async (desk, { from, into }) => {
  const [kept, merged] = await Promise.all([readGroup(desk.store, into), readGroup(desk.store, from)])
  if (!kept || !merged || kept.root === merged.root) return refused('no-such-customer')
  const name = kept.state.name?.value
  return await write(desk, [
    newFactOf(desk, 'customer/merged', { open: { from, into }, personal: {} }),
    ...(name ? [newFactOf(desk, 'customer/named', { open: { customer: into }, personal: name })] : []),
  ])
}

/** What the pop shows of the customer may have changed with it. */
async function write(desk: Desk, facts: readonly NewFact[]) {
  const written = await appendFacts(desk.store, facts)
  if (written.ok) await refreshScene(desk, [])
  return written.ok ? done(undefined) : written
}

function wholeNumber(desk: Desk, rawNumber: string) {
  const reading = readNumber(rawNumber, desk.settings.region)
  return reading.kind === 'number' || reading.kind === 'short' ? reading.e164 : undefined
}
