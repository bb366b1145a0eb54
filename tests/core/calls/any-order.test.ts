import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describedOf } from '../../../src/core/calls/described-of'
import { openDesk, type Told } from './builders'

const HEARD_S = 100
/** What two in a hundred rounds of 400 found was found too late. */
const RUNS = 1_500

/** One call: forks or Call-IDs of their own in up to three tabs, holds, a page that shows it, a link that it opens. */
const anyCall = fc
  .record({
    tabs: fc.integer({ min: 1, max: 3 }), isForked: fc.boolean(), answered: fc.option(fc.integer({ min: 3, max: 20 }), { nil: undefined }),
    holds: fc.integer({ min: 0, max: 3 }), hasPage: fc.boolean(), hasLink: fc.boolean(), isLate: fc.boolean(),
  })
  .map(({ tabs, isForked, answered, holds, hasPage, hasLink, isLate }): Told[] => {
    const endS = (answered ?? 15) + 40
    const phones = Array.from({ length: tabs }, (_, index): Told[] => {
      const own = { tab: index + 1, ref: isForked ? 'fork' : `ref-${index}`, number: 'ann' }
      const ring: Told = { ...own, kind: isLate ? 'described' : 'ringing', s: index / 4 }
      if (index > 0 || answered === undefined) {
        return [ring, { ...own, kind: 'ended', s: (answered ?? endS) + index / 4, outcome: answered === undefined ? 'missed' : 'answered-elsewhere' }]
      }
      const changes = Array.from({ length: holds }, (_, hold): Told => ({ ...own, kind: hold % 2 ? 'resumed' : 'held', s: answered + 5 + hold }))
      return [ring, { ...own, kind: 'answered', s: answered }, ...changes, { ...own, kind: 'ended', s: endS, outcome: 'completed' }]
    })
    const page: Told = { detector: 'dom-profile', ref: 'row', tab: 1, number: 'ann' }
    const shown: Told[] = [{ ...page, s: 1 }, ...(answered === undefined ? [] : [{ ...page, kind: 'answered' as const, s: answered + 1 }]), { ...page, kind: 'ended', s: endS + 1 }]
    const link: Told = { detector: 'url-pop', ref: 'link', tab: 9, site: 'https://crm.example', number: 'ann', s: 2 }
    return [...phones.flat(), ...(hasPage ? shown : []), ...(hasLink ? [link] : [])]
  })

/** Two callers of one switchboard, each rung at a softphone of its own, the second while the first rings, talks or has just gone. */
const anyTwo = fc
  .record({ after: fc.integer({ min: 5, max: 40 }), answers: fc.tuple(fc.boolean(), fc.boolean()) })
  .chain(({ after, answers }) => {
    const signals = answers.flatMap((isAnswered, index): Told[] => {
      const own: Told = { ref: `ref-${index}`, tab: index + 1, number: 'trunk' }
      const s = index * after
      const over: Told = { ...own, kind: 'ended', s: s + 25, outcome: isAnswered ? 'completed' : 'missed' }
      return [{ ...own, s }, ...(isAnswered ? [{ ...own, kind: 'answered' as const, s: s + 9 }] : []), over]
    })
    return fc.shuffledSubarray(signals, { minLength: signals.length })
  })

/** The same signals in another order, some twice. */
const anyOrder = anyCall.chain((signals) =>
  fc.record({ signals: fc.constant(signals), order: fc.shuffledSubarray([...signals, ...signals.slice(0, 3)], { minLength: signals.length + Math.min(3, signals.length) }) }),
)

function heard(signals: readonly Told[]) {
  const desk = openDesk()
  for (const signal of signals) desk.hear({ ...signal, heard: HEARD_S })
  return desk
}

/** All of it but the names that were made up on the way. */
function foldOf(desk: ReturnType<typeof openDesk>) {
  return desk.calls().map(({ id: _i, contact: _c, pop: _p, ...call }) => ({ ...call, party: describedOf(call) }))
}

describe('the order in which the signals of one call come', () => {
  it('does not matter to what becomes of the call, nor do repetitions', () => {
    fc.assert(
      fc.property(anyOrder, ({ signals, order }) => {
        const calls = foldOf(heard(order))
        expect(calls).toHaveLength(1)
        expect(calls).toEqual(foldOf(heard(signals)))
      }),
      { numRuns: RUNS },
    )
  })

  it('never makes it pop twice', () => {
    fc.assert(
      fc.property(anyOrder, ({ order }) => {
        expect(heard(order).count('pop/announce')).toBeLessThanOrEqual(1)
      }),
      { numRuns: RUNS },
    )
  })

  it('does not let a repetition ask for anything', () => {
    fc.assert(
      fc.property(anyOrder, ({ order }) => {
        const desk = heard(order)
        const before = desk.orders.length
        for (const signal of order) desk.hear({ ...signal, heard: HEARD_S })
        expect(desk.orders.length).toBe(before)
      }),
      { numRuns: 300 },
    )
  })

  it('does not make one of two callers of a switchboard who ring at two softphones', () => {
    fc.assert(
      fc.property(anyTwo, (order) => {
        expect(heard(order).calls().map(({ legs }) => legs.map(({ ref }) => ref))).toEqual([['ref-0'], ['ref-1']])
      }),
      { numRuns: 300 },
    )
  })
})
