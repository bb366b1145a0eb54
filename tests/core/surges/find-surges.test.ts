import { describe, expect, it } from 'vitest'
import { findSurges, USUAL_WATCH, type ReasonCounts } from '../../../src/core/surges/find-surges'
import { tailChance } from '../../../src/core/surges/tail-chance'
import { trySurges } from '../../bench/surges/try-surges'

const reason = (key: string, now: number, usual: number): ReasonCounts => ({ key, now, past: [0, 1, -1, 2, -2, 0, 1, -1].map((off) => ({ count: Math.max(0, usual + off), wide: 3 * usual })) })
const others = (now: number, usual: number) => ({ now, past: Array.from({ length: 8 }, () => usual) })

describe('the chance of so many', () => {
  it('is that of the tables: Poisson of mean 4, and the negative binomial', () => {
    expect(tailChance(10, 4, 4)).toBeCloseTo(0.008132, 5)
    expect(tailChance(0, 4, 4)).toBe(1)
    // r = 4, p = 1/2: one minus the sum of choose(k + 3, k) / 2^(k + 4) below 12.
    expect(tailChance(12, 4, 8)).toBeCloseTo(0.017578, 5)
    expect(tailChance(60, 4, 4)).toBeGreaterThan(0)
  })
})

describe('a surge', () => {
  it('is what has far more than its hour of the week', () => {
    expect(findSurges([reason('fault', 30, 5), reason('bill', 9, 8)], others(130, 100), USUAL_WATCH)).toEqual([{ key: 'fault', count: 30, usual: expect.closeTo(5, 0) }])
  })
  it('is not a day on which everything is asked more', () => {
    expect(findSurges([reason('fault', 14, 5), reason('bill', 22, 8)], others(280, 100), USUAL_WATCH)).toEqual([])
  })
  it('is not told of where fewer than three weeks are known, or fewer contacts than the lead wants', () => {
    const past = [{ count: 5, wide: 15 }, { count: 5, wide: 15 }]
    expect(findSurges([{ key: 'fault', now: 60, past }], { now: 150, past: [100, 100] }, USUAL_WATCH)).toEqual([])
    expect(findSurges([reason('rare', 4, 0)], others(100, 100), USUAL_WATCH)).toEqual([])
  })
  it('of a week before does not make the next one usual', () => {
    const { past, ...rest } = reason('fault', 30, 5)
    expect(findSurges([{ ...rest, past: past.map((each, week) => (week === 2 ? { count: 60, wide: 180 } : each)) }], others(130, 100), USUAL_WATCH)).toHaveLength(1)
  })
  it('on generated weeks is found nearly always at three times the usual, with few false alarms', () => {
    const { falseAlarmsPerWeek, bySize } = trySurges({ weeks: 4 })
    expect(falseAlarmsPerWeek).toBeLessThanOrEqual(2)
    for (const size of [3, 5]) expect(bySize.find(({ times }) => times === size)?.detected).toBeGreaterThanOrEqual(0.8)
  }, 60_000)
})
