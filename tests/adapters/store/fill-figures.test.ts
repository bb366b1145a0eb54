import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { NOTHING_COUNTED } from '../../../src/adapters/store/counting-row'
import { fillFigures } from '../../../src/adapters/store/fill-figures'
import type { Store } from '../../../src/adapters/store/open-store'
import { readBoard } from '../../../src/adapters/store/read/read-board'
import { rebuildViews } from '../../../src/adapters/store/rebuild-views'
import { removeAbout } from '../../../src/adapters/store/retention/remove-about'
import type { CallId, CodeId, ContactId, EpochMs } from '../../../src/core/contract/ids'
import type { NewFact } from '../../../src/core/facts/new-fact'
import { aNewFact, LI_NA, LINE } from '../../fixtures/builders/a-fact'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { recorded, wrappedUp } from '../../fixtures/builders/a-story'

const DAY_MS = 86_400_000
const NAMES = ['c1', 'c2', 'c3', 'c4', 'c5'] as const
const where = (contact: string) => ({ call: `call-${contact}` as CallId, contact: contact as ContactId })

const facts: fc.Arbitrary<NewFact> = fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })).map(([contact, day, which]) => {
  const at = (NOON + day * DAY_MS) as EpochMs
  switch (which) {
    case 0:
    case 1:
      return recorded(contact, at, { customer: LI_NA, call: where(contact).call })
    case 2:
      return wrappedUp(contact, at, { code: (day % 2 === 0 ? 'x' : 'y') as CodeId, isResolved: day > 2 })
    case 3:
      return { ...aNewFact('suggestion/shown', { open: { ...where(contact), suggestion: 's1' as never, article: 'a1' as never, confidence: 1, isAsked: false }, personal: {} }), happenedAt: at }
    case 4:
      return aNewFact('offer/shown', { open: { ...where(contact), offer: 'o1' as never, segment: 'known', probability: 1, isExploring: false }, personal: {} })
    default:
      return aNewFact('offer/answered', { open: { ...where(contact), offer: 'o1' as never, answer: 'accepted' }, personal: {} })
  }
})

/** As the upgrade to version 6 leaves it. */
async function uncounted(store: Store): Promise<void> {
  await store.db.figures.clear()
  await store.db.meta.put(NOTHING_COUNTED)
}

/** What is done whenever the counting lets others go first. */
const between = (store: Store, step: () => Promise<unknown>): Store => ({ ...store, locks: { ...store.locks, giveWay: async () => void (await step()) } })

describe('figures of what was there before they were counted', () => {
  it('are those of a rebuild, whatever is written, changed and let go between two steps', async () => {
    await fc.assert(fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 15 }), fc.array(fc.oneof(facts, fc.constantFrom(...NAMES)), { maxLength: 8 }), async (before, meanwhile) => {
      const { store } = await aDesk()
      await appendFacts(store, before)
      await uncounted(store)
      const left = [...meanwhile]
      await fillFigures(between(store, async () => {
        const next = left.shift()
        if (typeof next === 'string') await removeAbout(store, [next], { why: 'retention', timeZone: 'UTC' })
        else if (next) await appendFacts(store, [next])
      }), 1)
      const figures = await store.db.figures.toArray()
      await rebuildViews(store)
      expect(figures).toEqual(await store.db.figures.toArray())
      store.db.close()
    }), { numRuns: 12 })
  }, 30_000)

  it('are counted on by the next worker where one died, and the board says how far it came', async () => {
    const { store, reopen } = await aDesk()
    await appendFacts(store, NAMES.map((name) => recorded(name, NOON, { customer: LI_NA, call: where(name).call })))
    const whole = await store.db.figures.toArray()
    await uncounted(store)
    let steps = 0
    await expect(fillFigures(between(store, async () => {
      steps += 1
      if (steps > 3) throw new Error('the worker died')
    }), 1)).rejects.toThrow('the worker died')
    const asked = { lines: [LINE], from: NOON, until: (NOON + DAY_MS) as EpochMs, timeZone: 'UTC', now: NOON }
    expect(await readBoard(store, asked)).toMatchObject({ counting: { done: 3, of: 5 }, all: { counts: { contacts: 3 } } })
    const next = await reopen()
    expect((await fillFigures(next)).ok).toBe(true)
    expect(await next.db.figures.toArray()).toEqual(whole)
    expect((await readBoard(next, asked)).counting).toBeUndefined()
  })
})
