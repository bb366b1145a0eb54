import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { mergeFacts } from '../../../src/adapters/store/merge-facts'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { eraseCustomer } from '../../../src/adapters/store/retention/erase-customer'
import { sweep } from '../../../src/adapters/store/retention/sweep'
import type { Store } from '../../../src/adapters/store/open-store'
import type { Fact, OfferAnswer } from '../../../src/core/contract/facts'
import type { CallId, ContactId, EpochMs, OfferId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { someSettings } from '../../fixtures/builders/a-call-row'
import { AGENT, aFact, aNewFact, LI_NA } from '../../fixtures/builders/a-fact'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { LI_NA_NUMBER, named, numbered, recorded } from '../../fixtures/builders/a-story'

const bodyOf = (contact: string, offer: string) => ({ offer: offer as OfferId, call: `call-${contact}` as CallId, contact: contact as ContactId, customer: LI_NA })
const shown = (contact: string, offer: string, happenedAt: EpochMs, segment = 'none') => ({
  kind: 'offer/shown' as const, body: { open: { ...bodyOf(contact, offer), segment, probability: 0.5, isExploring: false }, personal: {} }, more: { happenedAt },
})
const answered = (contact: string, offer: string, answer: OfferAnswer, happenedAt: EpochMs) => ({
  kind: 'offer/answered' as const, body: { open: { ...bodyOf(contact, offer), answer }, personal: { words: '再想想' } }, more: { happenedAt },
})
type Made = ReturnType<typeof shown> | ReturnType<typeof answered>
const newFact = ({ kind, body, more }: Made): NewFact => aNewFact(kind, body as never, more) as NewFact
const time = (minutes: number) => (NOON + minutes * 60_000) as EpochMs

const offersOf = async ({ db }: Store) => [await db.offerResults.toArray(), await db.offerCounts.toArray()]

const anOfferFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 3000 }), fc.constantFrom('none', 'vip')).map(([contact, offer, at, segment]) => shown(contact, offer, time(at), segment)),
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 3000 }), fc.constantFrom('accepted' as const, 'declined' as const, 'later' as const)).map(([contact, offer, at, answer]) => answered(contact, offer, answer, time(at))),
).map(({ kind, body, more }) => aFact(kind, body as never, more) as Fact)

it('what came of offers is the same, in whatever order and batches their facts come', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anOfferFact, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 4 }), fc.integer(), async (facts, size, turn) => {
    const [one, other] = [await aDesk(), await aDesk()]
    await mergeFacts(one.store, facts)
    const turned = [...facts].sort((a, b) => ((a.seq * 7919 + turn) % 13) - ((b.seq * 7919 + turn) % 13))
    for (let from = 0; from < turned.length; from += size) await mergeFacts(other.store, turned.slice(from, from + size))
    const vaultless = (read: unknown) => JSON.parse(JSON.stringify(read, (name, value: unknown) => (name === 'vault' ? undefined : value)))
    const kept = vaultless(await offersOf(one.store))
    expect(vaultless(await offersOf(other.store))).toEqual(kept)
    await rebuildViews(one.store)
    expect(vaultless(await offersOf(one.store))).toEqual(kept)
    one.store.db.close()
    other.store.db.close()
  }), { numRuns: 25 })
}, 30_000)

describe('counts', () => {
  it('of a day, an offer and a segment go up when it is shown and when it is accepted, and down when that is taken back', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [shown('c1', 'a', time(0)), shown('c2', 'a', time(1)), answered('c1', 'a', 'accepted', time(2))].map(newFact))
    expect(await store.db.offerCounts.toArray()).toMatchObject([{ offer: 'a', segment: 'none', shown: 2, accepted: 1 }])
    await appendFacts(store, [newFact(answered('c1', 'a', 'declined', time(3)))])
    expect(await store.db.offerCounts.toArray()).toMatchObject([{ shown: 2, accepted: 0 }])
  })
})

async function anOfferedCustomer() {
  const desk = await aDesk()
  await appendFacts(desk.store, [
    named(LI_NA, '李娜'), numbered(LI_NA, LI_NA_NUMBER), recorded('c1', NOON, { customer: LI_NA }), recorded('hers', NOON, {}),
    ...[shown('c1', 'a', time(1)), answered('c1', 'a', 'declined', time(2)), shown('hers', 'a', time(3))].map(newFact),
  ])
  return desk
}

it('a customer who is erased takes what he was offered and what he said to it along, and out of the counts', async () => {
  const { store } = await anOfferedCustomer()
  expect(await eraseCustomer(store, LI_NA, { agent: AGENT, timeZone: 'Asia/Shanghai' })).toMatchObject({ ok: true })
  expect((await store.db.offerResults.toArray()).map(({ contact }) => contact)).toEqual(['hers'])
  expect(await store.db.offerCounts.toArray()).toMatchObject([{ shown: 1, accepted: 0 }])
  expect(await store.db.facts.filter(({ kind, about }) => kind.startsWith('offer/') && about === 'c1').count()).toBe(0)
})

it('retention lets offers go with their contacts, and those whose contact never came', async () => {
  const desk = await anOfferedCustomer()
  await appendFacts(desk.store, [newFact(shown('never-recorded', 'a', time(1)))])
  desk.setNow((NOON + 400 * 86_400_000) as EpochMs)
  const settings = someSettings()
  expect((await sweep(desk.store, { settings: { ...settings, retentionDays: { contacts: 365, customers: 365, receipts: 30, drafts: 30, transcripts: 30 } }, agent: AGENT })).ok).toBe(true)
  expect(await offersOf(desk.store)).toEqual([[], []])
  expect(await desk.store.db.facts.filter(({ kind }) => kind.startsWith('offer/')).count()).toBe(0)
})
