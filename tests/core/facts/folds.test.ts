import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/core/contract/facts'
import type { CodeId, ContactId, CustomerId, E164, EpochMs, FactId, MatchKey, TagId, TaskId, AgentId } from '../../../src/core/contract/ids'
import { foldContact, type ContactFact } from '../../../src/core/contacts/fold-contact'
import { foldCustomer, joinCustomers, NOTHING_KNOWN, type CustomerFact } from '../../../src/core/customers/fold-customer'
import { foldNumberChoice, type NumberChoice, type NumberChoiceFact } from '../../../src/core/facts/fold-number-choice'
import { foldTask, type Task, type TaskFact } from '../../../src/core/facts/fold-task'
import type { Contact } from '../../../src/core/contacts/contact'
import { aFact, LI_NA } from '../../fixtures/builders/a-fact'

const customer = LI_NA
const contact = 'contact-1' as ContactId
const task = 'task-1' as TaskId
const few = fc.constantFrom
// Few times and few values, so that ties and corrections of the same thing are common.
const stamp = fc.record({ happenedAt: few(1, 2, 3), id: fc.integer({ min: 1, max: 40 }) })
const stamped = <T extends Fact>(facts: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(facts, stamp).map(([fact, { happenedAt, id }]) => ({ ...fact, happenedAt: happenedAt as EpochMs, id: `f${id}` as FactId }))
/** An id names one fact: of two with the same id the first is kept. */
const distinct = <T extends Fact>(facts: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.uniqueArray(stamped(facts), { selector: (fact) => fact.id, maxLength: 14 })
/** The same facts in another order, some of them twice. */
const withOrders = <T extends Fact>(facts: fc.Arbitrary<T>) =>
  distinct(facts).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })))

const customerFacts: fc.Arbitrary<CustomerFact> = fc.oneof(
  few('李娜', 'Li Na', '李小娜').map((name) => aFact('customer/named', { open: { customer }, personal: { name } })),
  few('+8613800138000', '+862112345678').map((e164) => aFact('customer/number-linked', { open: { customer }, personal: { rawNumber: e164, e164: e164 as E164 } })),
  few('+8613800138000', '+862112345678').map((e164) => aFact('customer/number-unlinked', { open: { customer }, personal: { rawNumber: e164, e164: e164 as E164 } })),
  few('C-1', 'C-2').map((externalId) => aFact('customer/identified', { open: { customer }, personal: { externalId } })),
  few('vip', 'constructor').map((tag) => aFact('customer/tagged', { open: { customer, tag: tag as TagId }, personal: {} })),
  few('vip', 'constructor').map((tag) => aFact('customer/untagged', { open: { customer, tag: tag as TagId }, personal: {} })),
  fc.tuple(few('address', '__proto__'), few('上海', '')).map(([field, value]) => aFact('customer/remembered', { open: { customer }, personal: { field, value } })),
  few('calls at night', 'moved').map((text) => aFact('customer/noted', { open: { customer }, personal: { text } })),
  few('a', 'b').map((into) => aFact('customer/merged', { open: { from: customer, into: into as CustomerId }, personal: {} })),
)
const contactFacts: fc.Arbitrary<ContactFact> = fc.oneof(
  fc.tuple(few('completed', 'missed'), few(undefined, LI_NA)).map(([outcome, who]) => aFact('contact/recorded', {
    open: { contact, channel: 'phone', direction: 'inbound', outcome: outcome as 'missed', startedAt: 5 as EpochMs, ...(who && { customer: who }) }, personal: {},
  }, { customerKey: 'key' as MatchKey })),
  fc.tuple(few('c1', 'c2'), fc.boolean()).map(([code, isResolved]) => aFact('contact/wrapped-up', {
    open: { contact, code: code as CodeId, isResolved, closes: [] }, personal: { note: '' },
  })),
  few(undefined, 'x' as CustomerId).map((to) => aFact('contact/moved', { open: { contact, ...(to && { customer: to }) }, personal: {} })),
)
const taskFacts: fc.Arbitrary<TaskFact> = fc.oneof(
  few(10, 20).map((dueAt) => aFact('task/set', { open: { task, taskKind: 'callback', owner: 'a' as AgentId, dueAt: dueAt as EpochMs }, personal: { text: '' } })),
  fc.constant(aFact('task/done', { open: { task }, personal: {} })),
)
const choiceFacts: fc.Arbitrary<NumberChoiceFact> = few('number/chosen' as const, 'number/refused' as const).map((kind) => aFact(kind, { open: { customer }, personal: {} }))

describe('two desks that fold the same facts in any order, some of them twice, agree', () => {
  it('on a customer', () => {
    fc.assert(fc.property(withOrders(customerFacts), ([one, other]) => {
      expect(other.reduce(foldCustomer, NOTHING_KNOWN)).toEqual(one.reduce(foldCustomer, NOTHING_KNOWN))
    }))
  })

  it('on a contact', () => {
    const fold = (facts: readonly ContactFact[]) => facts.reduce<Contact | undefined>((view, fact) => foldContact(view, fact), undefined)
    fc.assert(fc.property(withOrders(contactFacts), ([one, other]) => { expect(fold(other)).toEqual(fold(one)) }))
  })

  it('on a task', () => {
    const fold = (facts: readonly TaskFact[]) => facts.reduce<Task | undefined>((view, fact) => foldTask(view, fact), undefined)
    fc.assert(fc.property(withOrders(taskFacts), ([one, other]) => { expect(fold(other)).toEqual(fold(one)) }))
  })

  it('on who was chosen for a number', () => {
    const fold = (facts: readonly NumberChoiceFact[]) =>
      facts.reduce<NumberChoice | undefined>((view, fact) => foldNumberChoice(view, fact, 'key' as MatchKey), undefined)
    fc.assert(fc.property(withOrders(choiceFacts), ([one, other]) => { expect(fold(other)).toEqual(fold(one)) }))
  })

  it('on a customer folded apart and joined', () => {
    fc.assert(fc.property(distinct(customerFacts), fc.nat(14), (facts, cut) => {
      const [left, right] = [facts.slice(0, cut), facts.slice(cut)].map((part) => part.reduce(foldCustomer, NOTHING_KNOWN))
      expect(joinCustomers(left ?? NOTHING_KNOWN, right ?? NOTHING_KNOWN)).toEqual(facts.reduce(foldCustomer, NOTHING_KNOWN))
      expect(joinCustomers(right ?? NOTHING_KNOWN, left ?? NOTHING_KNOWN)).toEqual(facts.reduce(foldCustomer, NOTHING_KNOWN))
    }))
  })
})
