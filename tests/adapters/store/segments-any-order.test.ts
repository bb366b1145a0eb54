import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factOfRow } from '../../../src/adapters/store/fact-rows'
import { mergeFacts } from '../../../src/adapters/store/merge-facts'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import type { Store } from '../../../src/adapters/store/store'
import { joinBytes } from '../../../src/core/bytes/join-bytes'
import type { Fact } from '../../../src/core/contract/facts'
import type { CallId, ContactId, CustomerId, E164, EpochMs, FactId, OfferId, TaskId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { aNewFact, LI_NA } from '../../fixtures/builders/a-fact'
import { NOON } from '../../fixtures/builders/a-store'
import { callback, LI_NA_NUMBER, named, numbered, recorded, wrappedUp } from '../../fixtures/builders/a-story'
import { copyOf } from '../../fixtures/builders/copy-of-database'
import { acceptAll, aLead, anAgent, cut, headerOf, take } from '../../fixtures/builders/some-segments'
import { viewsOf } from '../../fixtures/builders/what-is-there'

const WANG = 'customer-wang' as CustomerId
const OFFER = 'line-1.data-pack' as OfferId
const about = { call: 'call-1' as CallId, contact: 'c1' as ContactId, offer: OFFER }

/** What five desks may tell of the same two people, contacts and offers, at times that meet. */
const facts: fc.Arbitrary<readonly NewFact[]> = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.oneof(
  fc.constantFrom(LI_NA, WANG).map((who) => named(who, '李娜')),
  fc.constantFrom(LI_NA_NUMBER, '+862112345678').map((e164) => numbered(LI_NA, e164)),
  fc.constant(aNewFact('customer/merged', { open: { from: WANG, into: LI_NA }, personal: {} })),
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom(undefined, LI_NA)).map(([contact, customer]) => recorded(contact, NOON, customer ? { customer } : {}, { e164: LI_NA_NUMBER })),
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.boolean()).map(([contact, isResolved]) => wrappedUp(contact, NOON, { isResolved }, '备注')),
  fc.constant(aNewFact('contact/moved', { open: { contact: 'c1' as ContactId, customer: WANG }, personal: {} })),
  fc.constant(callback('t1', NOON, '')), fc.constant(aNewFact('task/done', { open: { task: 't1' as TaskId }, personal: {} })),
  fc.constantFrom('number/chosen' as const, 'number/refused' as const).map((kind) => [recorded('c3', NOON, {}, { e164: LI_NA_NUMBER }), aNewFact(kind, { open: { customer: LI_NA }, personal: {} }, { customerKeyOf: LI_NA_NUMBER })]),
  fc.constant(aNewFact('offer/shown', { open: { ...about, segment: 'known', probability: 0.5, isExploring: false }, personal: {} })),
  fc.constant(aNewFact('offer/dismissed', { open: { ...about }, personal: {} })),
  fc.constantFrom('accepted' as const, 'declined' as const).map((answer) => aNewFact('offer/answered', { open: { ...about, answer }, personal: {} })),
)).map(([later, told]) => [told].flat().map((fact: NewFact) => ({ ...fact, happenedAt: (NOON + later) as EpochMs })))

const numbersOfAll = (all: readonly Fact[]): ReadonlyMap<FactId, E164> =>
  new Map(all.filter(({ kind }) => kind === 'number/chosen' || kind === 'number/refused').map(({ id }) => [id, LI_NA_NUMBER]))

async function factsOf(store: Store, segments: readonly Uint8Array<ArrayBuffer>[]): Promise<Fact[]> {
  const ranges = segments.map(headerOf)
  const rows = await store.db.facts.orderBy('[device+seq]').toArray()
  const kept = rows.filter(({ seq }) => ranges.some(({ firstSeq, lastSeq }) => seq >= firstSeq && seq <= lastSeq))
  return (await Promise.all(kept.map((row) => factOfRow(store, row)))).filter((fact) => fact !== undefined)
}

it('segments of five desks, cut anywhere, in any order, some twice and some lost, give the views of one desk that saw all that came', async () => {
  const story = fc.array(fc.record({ desk: fc.integer({ min: 0, max: 4 }), told: fc.array(facts, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 12 })
  await fc.assert(fc.asyncProperty(story, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (parts, chance) => {
    const random = () => chance.next().value as number
    const { store: lead, publicKey } = await aLead()
    const desks = await Promise.all([0, 1, 2, 3, 4].map(async (n) => (await anAgent(`desk-${n}`, publicKey)).store))
    const segments: { readonly desk: Store; readonly bytes: Uint8Array<ArrayBuffer> }[] = []
    for (const { desk, told } of parts) {
      const store = desks[desk]!
      for (const bytes of await cut(store, told.flat())) segments.push({ desk: store, bytes })
    }
    const kept = segments.filter(() => random() > 0.2)
    const posted = [...kept, ...kept.filter(() => random() > 0.7)].map((each) => ({ each, at: random() })).toSorted((a, b) => a.at - b.at).map(({ each }) => each.bytes)

    const other = await copyOf(lead)
    const all = (await Promise.all(desks.map((store) => factsOf(store, kept.filter(({ desk }) => desk === store).map(({ bytes }) => bytes))))).flat()
    expect(await mergeFacts(other, all, { numbers: numbersOfAll(all) })).toEqual({ ok: true, value: all.length })

    for (let from = 0; from < posted.length; ) {
      const files = 1 + Math.floor(random() * 4)
      await take(lead, joinBytes(...posted.slice(from, from + files)))
      from += files
      if (random() > 0.5) await acceptAll(lead)
    }
    await acceptAll(lead)
    expect(await lead.db.facts.count()).toBe(all.length)
    expect(await viewsOf(lead)).toEqual(await viewsOf(other))
    const folded = await viewsOf(lead)
    await rebuildViews(lead)
    expect(await viewsOf(lead)).toEqual(folded)
    for (const store of [lead, other, ...desks]) store.db.close()
  }), { numRuns: 15 })
}, 120_000)
