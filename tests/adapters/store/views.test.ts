import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { rebuildViews, resumeRebuild } from '../../../src/adapters/store/rebuild-views'
import { VIEW_TABLES } from '../../../src/adapters/store/schema'
import { readGroup } from '../../../src/adapters/store/read/customer-group'
import { lockVault, setPassphrase, unlockVault } from '../../../src/adapters/store/sealing/passphrase'
import type { Store } from '../../../src/adapters/store/open-store'
import type { CallId, CodeId, ContactId, CustomerId, EpochMs, TaskId, VaultId } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { aNewFact, LI_NA } from '../../fixtures/builders/a-fact'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { callback, LI_NA_NUMBER, named, numbered, recorded, storyOfLiNa, wrappedUp } from '../../fixtures/builders/a-story'

const code = (name: string) => name as CodeId
const other = 'customer-wang' as CustomerId

/** Sealed bytes differ each time: what they hold is compared. */
async function viewsOf(store: Store): Promise<unknown> {
  const tables = await Promise.all(VIEW_TABLES.map(async (name) => [name, await store.db[name].toArray()] as const))
  const states = await Promise.all((await store.db.customers.toArray()).map(async ({ id }) => [id, (await readGroup(store, id))?.state]))
  return JSON.parse(JSON.stringify([tables, states], (name, value: unknown) => (/^sealed$|Text$/.test(name) ? 'sealed' : value)))
}

const facts: fc.Arbitrary<NewFact> = fc.oneof(
  fc.constantFrom(LI_NA, other).map((who) => named(who, '李娜')),
  fc.constantFrom(LI_NA_NUMBER, '+862112345678').map((e164) => numbered(LI_NA, e164)),
  fc.constant(aNewFact('customer/merged', { open: { from: other, into: LI_NA }, personal: {} })),
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom(undefined, LI_NA)).map(([contact, customer]) =>
    recorded(contact, NOON, customer ? { customer } : {}, { e164: LI_NA_NUMBER })),
  fc.tuple(fc.constantFrom('c1', 'c2'), fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 3 })).map(([contact, name, time]) =>
    wrappedUp(contact, (NOON + time) as EpochMs, { code: code(name), isResolved: time > 1 })),
  // Calls of this desk, which the figures count: of two people, within a week of each other or not.
  fc.tuple(fc.constantFrom('c3', 'c4', 'c5'), fc.integer({ min: 0, max: 10 }), fc.constantFrom(other, LI_NA), fc.boolean()).map(([contact, day, customer, isAnswered]) =>
    recorded(contact, (NOON + day * 86_400_000) as EpochMs, { customer, area: isAnswered ? 'CN-755' : 'CN-20', call: `call-${contact}` as CallId, ...(!isAnswered && { outcome: 'missed' as const }) })),
  fc.tuple(fc.constantFrom('c3', 'c4', 'c5'), fc.constantFrom('x', 'y'), fc.boolean()).map(([contact, name, isResolved]) => wrappedUp(contact, NOON, { code: code(name), isResolved, afterCallMs: 5000 })),
  fc.constantFrom('c3', 'c4').map((contact) => aNewFact('contact/moved', { open: { contact: contact as ContactId, customer: other }, personal: {} })),
  fc.constantFrom('c3', 'c4').map((contact) => aNewFact('suggestion/shown', { open: { suggestion: 's1' as never, call: 'call-c3' as CallId, contact: contact as ContactId, article: 'a1' as never, confidence: 1, isAsked: false }, personal: {} })),
  fc.constantFrom('accepted' as const, 'later' as const).map((answer) => aNewFact('offer/answered', { open: { offer: 'o1' as never, call: 'call-c3' as CallId, contact: 'c3' as ContactId, answer }, personal: {} })),
  fc.constant(aNewFact('offer/shown', { open: { offer: 'o1' as never, call: 'call-c3' as CallId, contact: 'c3' as ContactId, segment: 'known', probability: 1, isExploring: false }, personal: {} })),
  fc.constant(aNewFact('contact/moved', { open: { contact: 'c1' as ContactId, customer: other }, personal: {} })),
  fc.constant(callback('t1', NOON, '')), fc.constant(aNewFact('task/done', { open: { task: 't1' as TaskId }, personal: {} })),
  fc.constantFrom('number/chosen' as const, 'number/refused' as const).map((kind) => aNewFact(kind, { open: { customer: LI_NA }, personal: {} }, { customerKeyOf: LI_NA_NUMBER })),
)

it('views rebuilt from the facts are those that were kept up to date', async () => {
  await fc.assert(fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4 }), async (all, size) => {
    const { store } = await aDesk()
    for (let from = 0; from < all.length; from += size) await appendFacts(store, all.slice(from, from + size))
    const kept = await viewsOf(store)
    expect(await rebuildViews(store)).toEqual({ ok: true, value: all.length })
    expect(await viewsOf(store)).toEqual(kept)
    store.db.close()
  }), { numRuns: 25 })
}, 30_000)

it('what was wrapped up before it is recorded stands in the history with its text', async () => {
  const { store } = await aDesk()
  await appendFacts(store, [wrappedUp('c1', NOON, {}, '先写的小结')])
  expect(await store.db.history.count()).toBe(0)
  await appendFacts(store, [recorded('c1', NOON, { customer: LI_NA })])
  expect(await store.db.history.toArray()).toMatchObject([{ id: 'c1', wrappedUpText: expect.any(Uint8Array), recordedText: expect.any(Uint8Array) }])
})

it('a corrected code leaves its old count', async () => {
  const { store } = await aDesk()
  await appendFacts(store, storyOfLiNa(NOON, code))
  await appendFacts(store, [wrappedUp('this-morning', NOON, { code: code('payment') })])
  expect((await store.db.codeCounts.toArray()).map(({ code: name, count }) => [name, count]).sort()).toEqual([['device-fault', 1], ['payment', 1]])
})

describe('a rebuild that was cut off', () => {
  /** As after its first transaction: the views are gone, and the mark says that nothing is folded yet. */
  async function cutOff({ db }: Store): Promise<void> {
    await db.meta.put({ key: 'views', state: 'folding' })
    for (const name of VIEW_TABLES) await db[name].clear()
  }

  it('is finished by the worker that wakes, and by no later one again', async () => {
    const { store, reopen } = await aDesk()
    await appendFacts(store, storyOfLiNa(NOON, code))
    const whole = await viewsOf(store)
    await cutOff(store)
    expect(await viewsOf(store)).not.toEqual(whole)
    const next = await reopen()
    expect(await resumeRebuild(next)).toEqual({ ok: true, value: await next.db.facts.count() })
    expect(await viewsOf(next)).toEqual(whole)
    expect(await resumeRebuild(next)).toEqual({ ok: true, value: undefined })
  })

  it('waits for the vault, for what cannot be read would be left out of the views', async () => {
    const { store } = await aDesk()
    await appendFacts(store, storyOfLiNa(NOON, code))
    const whole = await viewsOf(store)
    const vault = (await store.db.vaults.toCollection().primaryKeys())[0] as VaultId
    await setPassphrase(store, vault, 'made-up passphrase')
    await cutOff(store)
    await lockVault(store, vault)
    expect(await resumeRebuild(store)).toEqual({ ok: false, why: 'vault-locked' })
    await unlockVault(store, vault, 'made-up passphrase')
    expect((await resumeRebuild(store)).ok).toBe(true)
    expect(await viewsOf(store)).toEqual(whole)
  })
})
