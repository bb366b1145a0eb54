import { describe, expect, it } from 'vitest'
import { appendFacts } from '../../../src/adapters/store/append-facts'
import { removeAbout } from '../../../src/adapters/store/retention/remove-about'
import type { Store } from '../../../src/adapters/store/open-store'
import type { CallId, CodeId, EpochMs } from '../../../src/core/contract/ids'
import { COUNTED, type Counted } from '../../../src/core/metrics/counted'
import { aNewFact, LI_NA } from '../../fixtures/builders/a-fact'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { recorded, wrappedUp } from '../../fixtures/builders/a-story'

const DAY_MS = 86_400_000
const at = (days: number) => (NOON + days * DAY_MS) as EpochMs
const code = 'bill' as CodeId
const aCall = (contact: string, days: number, open = {}) => recorded(contact, at(days), { customer: LI_NA, call: `call-${contact}` as CallId, ...open })
const solved = (contact: string, days: number, open = {}) => wrappedUp(contact, at(days), { code, isResolved: true, afterCallMs: 20_000, ...open })

async function sums(store: Store): Promise<Partial<Record<Counted, number>>> {
  const slots = (await store.db.figures.toArray()).flatMap((row) => row.slots)
  return Object.fromEntries(COUNTED.map((name, index) => [name, slots.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0)]).filter(([, count]) => count !== 0))
}

describe('the counts of figures', () => {
  it('are those of calls that a desk saw, by the quarter of an hour, the agent and the code', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [aCall('c1', 0), solved('c1', 0), aCall('c2', 0, { outcome: 'missed', answeredAt: undefined }), recorded('from-a-file', NOON)])
    expect(await sums(store)).toEqual({ contacts: 2, inbound: 2, answered: 1, missed: 1, handled: 1, handlingMs: 80_000, afterCalls: 1, afterCallMs: 20_000, judged: 1, solvedAtOnce: 1 })
    expect(await store.db.figures.toArray()).toMatchObject([{ slots: [{ codes: { bill: 1 } }] }])
  })

  it('call a contact solved at once only until its customer comes back for the same within seven days, whichever is written first', async () => {
    for (const order of [[0, 1], [1, 0]]) {
      const { store } = await aDesk()
      const [first, again] = [[aCall('c1', 0), solved('c1', 0)], [aCall('c2', 6), solved('c2', 6)]]
      for (const each of order) await appendFacts(store, (each === 0 ? first : again)!)
      expect(await sums(store)).toMatchObject({ judged: 2, solvedAtOnce: 1, cameBack: 1 })
      await appendFacts(store, [solved('c2', 7, { code: 'other' })])
      expect(await sums(store)).toMatchObject({ judged: 2, solvedAtOnce: 2 })
      await appendFacts(store, [solved('c2', 8)])
      expect(await sums(store)).toMatchObject({ cameBack: 1 })
      expect((await removeAbout(store, ['c2'], { why: 'erased', timeZone: 'UTC' })).ok).toBe(true)
      expect(await sums(store)).toMatchObject({ judged: 1, solvedAtOnce: 1 })
    }
  })

  it('count nobody as coming back after seven days, by an outbound call, or who is not known', async () => {
    const { store } = await aDesk()
    await appendFacts(store, [
      aCall('c1', 0), solved('c1', 0), aCall('c2', 7.1), solved('c2', 7.1), aCall('c3', 8, { direction: 'outbound' }), solved('c3', 8),
      recorded('c4', at(0), { call: 'call-c4' as CallId }), solved('c4', 0), recorded('c5', at(1), { call: 'call-c5' as CallId }), solved('c5', 1),
    ])
    expect((await sums(store)).cameBack).toBeUndefined()
  })

  it('leave nothing behind when everything is let go', async () => {
    const { store } = await aDesk()
    const where = { call: 'call-c1' as CallId, contact: 'c1' as never }
    await appendFacts(store, [
      aCall('c1', 0, { area: 'CN-755' }), solved('c1', 0), aNewFact('suggestion/shown', { open: { ...where, suggestion: 's1' as never, article: 'a1' as never, confidence: 1, isAsked: false }, personal: {} }),
      aNewFact('suggestion/judged', { open: { ...where, suggestion: 's1' as never, article: 'a1' as never, judgement: 'accepted' }, personal: {} }),
      aNewFact('offer/shown', { open: { ...where, offer: 'o1' as never, segment: 'known', probability: 1, isExploring: false }, personal: {} }),
      aNewFact('offer/answered', { open: { ...where, offer: 'o1' as never, answer: 'accepted' }, personal: {} }),
    ])
    expect(await sums(store)).toMatchObject({ suggestionsShown: 1, suggestionsTaken: 1, offersShown: 1, offersAccepted: 1 })
    expect(await store.db.contactAreas.toArray()).toMatchObject([{ area: 'CN-755', id: 'c1' }])
    await removeAbout(store, ['c1'], { why: 'retention', timeZone: 'UTC' })
    expect(await store.db.contactAreas.count()).toBe(0)
    expect(await store.db.figures.toArray()).toEqual([])
  })
})
