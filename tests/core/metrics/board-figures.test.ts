import { expect, it } from 'vitest'
import { boardFigures } from '../../../src/core/metrics/board-figures'
import { addToSlots, quarterOf, type Counts, type Slot } from '../../../src/core/metrics/counted'

const NINE_IN_SHANGHAI = Date.UTC(2026, 10, 27, 1)
const MIDNIGHT = Date.UTC(2026, 10, 26, 16)
const row = (agent: string, parts: readonly (readonly [moment: number, counts: Counts, code?: string])[], day = quarterOf(parts[0]?.[0] ?? 0).day) => ({
  line: 'line-1' as never, team: 'team-1' as never, agent: agent as never, day,
  slots: parts.reduce<readonly Slot[]>((slots, [moment, counts, code]) => addToSlots(slots, quarterOf(moment).at, counts, code), []),
})
const asked = { from: MIDNIGHT, until: MIDNIGHT + 86_400_000, timeZone: 'Asia/Shanghai' }

it('sums a day of the center, by its clocks, and nothing of the days beside it', () => {
  const { all, by, reasons } = boardFigures([
    row('a', [[MIDNIGHT - 1, { contacts: 5 }, 'other'], [MIDNIGHT, { contacts: 1 }, 'bill']]),
    row('a', [[NINE_IN_SHANGHAI, { contacts: 2, handled: 2, handlingMs: 600_000 }, 'bill'], [asked.until, { contacts: 7 }]]),
    row('b', [[NINE_IN_SHANGHAI + 3_600_000, { contacts: 1, handled: 1, handlingMs: 60_000 }, 'fault']]),
  ], asked)
  expect(all.counts.contacts).toBe(4)
  expect(all.handlingMs).toBe(220_000)
  expect(by.hour.map(({ key, figures }) => [key, figures.counts.contacts])).toEqual([['0', 1], ['9', 2], ['10', 1]])
  expect(by.day).toHaveLength(1)
  expect(by.agent.map(({ key, figures }) => [key, figures.counts.contacts])).toEqual([['a', 3], ['b', 1]])
  expect(reasons).toEqual([{ code: 'bill', count: 2 }, { code: 'fault', count: 1 }])
})

it('says each share of what it is a share of, and nothing where there is nothing', () => {
  const { all } = boardFigures([row('a', [[NINE_IN_SHANGHAI, { judged: 4, solvedAtOnce: 3, cameBack: 1, afterCalls: 2, afterCallMs: 50_000, offersShown: 5, offersAccepted: 1, suggestionsShown: 10, suggestionsTaken: 4 }]])], asked)
  expect(all).toMatchObject({ solvedAtOnce: 0.75, cameBack: 0.25, afterCallMs: 25_000, offersTaken: 0.2, suggestionsUsed: 0.4 })
  expect(all.handlingMs).toBeUndefined()
  expect(boardFigures([], asked)).toMatchObject({ reasons: [], by: { hour: [] } })
})

it('a quarter in which everything was taken back is gone', () => {
  const once = addToSlots([], 4, { contacts: 1, handlingMs: 9 }, 'bill')
  expect(addToSlots(once, 4, { contacts: 1, handlingMs: 9 }, 'bill', -1)).toEqual([])
})
