import { appendFacts } from '../../adapters/store/append-facts'
import { readGroup } from '../../adapters/store/read/customer-group'
import { readNumber } from '../../core/customers/read-number'
import type { FactBodies, FactKind } from '../../core/contract/facts'
import type { CustomerId, E164 } from '../../core/contract/ids'
import { done, refused } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { refreshScene } from '../pop/refresh-scene'
import { lineOfCustomer } from './line-of-customer'

export const renameCustomer: Handler<'customer/rename'> = (desk, { customer, name, salutation }) =>
  say(desk, customer, 'customer/named', { open: { customer }, personal: { name: name.trim(), ...(salutation !== undefined && { salutation }) } })

export const linkNumber: Handler<'customer/link-number'> = async (desk, { customer, rawNumber }) => {
  const e164 = wholeNumber(desk, rawNumber)
  if (!e164) return refused('unreadable-number')
  return await say(desk, customer, 'customer/number-linked', { open: { customer }, personal: { rawNumber, e164 } }, e164)
}

export const unlinkNumber: Handler<'customer/unlink-number'> = (desk, { customer, rawNumber }) => {
  const e164 = wholeNumber(desk, rawNumber)
  return say(desk, customer, 'customer/number-unlinked', { open: { customer }, personal: { rawNumber, ...(e164 && { e164 }) } }, e164)
}

export const tagCustomer: Handler<'customer/tag'> = (desk, { customer, tag, isOn }) =>
  say(desk, customer, isOn ? 'customer/tagged' : 'customer/untagged', { open: { customer, tag }, personal: {} })

export const rememberData: Handler<'customer/remember'> = (desk, { customer, field, value }) =>
  say(desk, customer, 'customer/remembered', { open: { customer }, personal: { field, value } })

export const noteCustomer: Handler<'customer/note'> = (desk, { customer, text }) =>
  say(desk, customer, 'customer/noted', { open: { customer }, personal: { text } })

/**
 * The name of the record that stays is said anew with it: of two records the one named last would give the name. Two clients'
 * customers are two people, whoever they are.
 */
export const mergeCustomers: Handler<'customer/merge'> = async (desk, { from, into }) => {
  const [kept, merged] = await Promise.all([readGroup(desk.store, into), readGroup(desk.store, from)])
  if (!kept || !merged || kept.root === merged.root) return refused('no-such-customer')
  if (kept.vault !== merged.vault) return refused('other-client')
  const line = await lineOfCustomer(desk, into)
  const name = kept.state.name?.value
  return await write(desk, [
    newFactOf(desk, line, 'customer/merged', { open: { from, into }, personal: {} }),
    ...(name ? [newFactOf(desk, line, 'customer/named', { open: { customer: into }, personal: name })] : []),
  ])
}

async function say<K extends FactKind>(desk: Desk, customer: CustomerId, kind: K, body: FactBodies[K], customerKeyOf?: E164) {
  return await write(desk, [newFactOf(desk, await lineOfCustomer(desk, customer), kind, body, { customerKeyOf })])
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
