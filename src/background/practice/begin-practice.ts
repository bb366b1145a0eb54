import { appendFacts } from '../../adapters/store/append-facts'
import { clearPractice } from '../../adapters/store/practice/clear-practice'
import { readDefinition } from '../../adapters/store/read/read-definitions'
import { readPractisedCall } from '../../adapters/store/read/read-practice'
import type { CodeId, ContactId, CustomerId, EpochMs, TagId } from '../../core/contract/ids'
import type { PracticeCall, PracticeContact } from '../../core/contract/practice'
import { done, refused } from '../../core/contract/result'
import { readNumber } from '../../core/customers/read-number'
import type { NewFact } from '../../core/facts/new-fact'
import { idIn } from '../../core/knowledge/library/id-in-line'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { newFactOf } from '../new-fact-of'
import { signalPractice } from './signal-practice'

const HOUR_MS = 3_600_000
/** As long as an earlier call is said to have lasted. */
const TALKED_MS = 180_000

/** Of what was practised before nothing is left; then the customer is there with his past, and the phone rings. */
export const beginPractice: Handler<'practice/begin'> = async (desk, { call: id }) => {
  if (!desk.isPractice) return refused('not-allowed')
  const call = await readDefinition(desk.store, 'practice-call', id)
  if (!call || call.retiredAt !== undefined) return refused('no-such-practice-call')
  const cleared = await clearPractice(desk.store)
  if (!cleared.ok) return cleared
  const told = await appendFacts(desk.store, await factsOf(desk, call))
  if (!told.ok) return told
  const rung = await signalPractice(desk, call.line, { kind: 'ringing', remote: { rawNumber: call.customer.rawNumber } })
  if (!rung.ok) return rung
  const row = await readPractisedCall(desk.store)
  return row ? done({ call: row.id }) : refused('failed')
}

/** Who is known has a name; of a stranger there is only what happened by his number. */
async function factsOf(desk: Desk, { line, customer }: PracticeCall): Promise<readonly NewFact[]> {
  const { name, salutation, rawNumber, tags, remembered, contacts } = customer
  const reading = readNumber(rawNumber, desk.settings.region)
  const e164 = reading.kind === 'number' || reading.kind === 'short' ? reading.e164 : undefined
  const id = desk.newId() as CustomerId
  const longAgo = (desk.now() - Math.max(24, ...contacts.map(({ hoursAgo }) => hoursAgo)) * HOUR_MS) as EpochMs
  const at = (fact: NewFact, happenedAt: EpochMs): NewFact => ({ ...fact, happenedAt })
  const number = { rawNumber, ...(e164 && { e164 }) }
  const person = name === undefined ? [] : [
    newFactOf(desk, line, 'customer/named', { open: { customer: id }, personal: { name, ...(salutation && { salutation }) } }, { customerKeyOf: e164 }),
    newFactOf(desk, line, 'customer/number-linked', { open: { customer: id }, personal: number }, { customerKeyOf: e164 }),
    ...(await knownTags(desk, line, tags)).map((tag) => newFactOf(desk, line, 'customer/tagged', { open: { customer: id, tag }, personal: {} })),
    ...remembered.map(({ field, value }) => newFactOf(desk, line, 'customer/remembered', { open: { customer: id }, personal: { field, value } })),
  ]
  const past = await Promise.all(contacts.map(async (each) => await pastContact(desk, line, each, number, name === undefined ? undefined : id)))
  return [...person.map((fact) => at(fact, longAgo)), ...past.flat()]
}

/** A tag that a lead has since taken away is not shown, and is no reason not to practise. */
async function knownTags({ store }: Desk, line: PracticeCall['line'], names: readonly string[]): Promise<readonly TagId[]> {
  const found = await Promise.all(names.map(async (name) => (await readDefinition(store, 'tag', idIn(line, name)))?.id))
  return found.filter((id) => id !== undefined)
}

async function pastContact(
  desk: Desk, line: PracticeCall['line'], { hoursAgo, channel, code, note, isResolved }: PracticeContact, number: { readonly rawNumber: string; readonly e164?: NonNullable<NewFact['customerKeyOf']> }, customer: CustomerId | undefined,
): Promise<readonly NewFact[]> {
  const contact = desk.newId() as ContactId
  const startedAt = (desk.now() - hoursAgo * HOUR_MS) as EpochMs
  const endedAt = (startedAt + TALKED_MS) as EpochMs
  const known = code === undefined ? undefined : await readDefinition(desk.store, 'code', idIn(line, code))
  const about = { customerKeyOf: number.e164 }
  const recorded = newFactOf(desk, line, 'contact/recorded', {
    open: { contact, channel, direction: 'inbound', outcome: 'completed', startedAt, answeredAt: startedAt, endedAt, ...(customer && { customer }) }, personal: number,
  }, about)
  const wrappedUp = newFactOf(desk, line, 'contact/wrapped-up', {
    open: { contact, isResolved, closes: [], ...(known && { code: known.id satisfies CodeId, codeClass: known.codeClass }) }, personal: { note },
  })
  return [{ ...recorded, happenedAt: startedAt }, { ...wrappedUp, happenedAt: endedAt }]
}
