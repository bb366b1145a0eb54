import { describe, expect, it } from 'vitest'
import type { FactOf } from '../../../src/core/contract/facts'
import type { CodeId, EpochMs } from '../../../src/core/contract/ids'
import { codesByDemand } from '../../../src/core/surges/codes-by-demand'
import { findSurges, USUAL_WATCH, type ReasonCounts } from '../../../src/core/surges/find-surges'
import { surgesOfLine, type LineCounts } from '../../../src/core/surges/surges-of-line'
import { warnedSurges } from '../../../src/core/surges/warned-surges'
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
  it('is judged by the weeks in which what it counts was recorded, and by no others', () => {
    const { past, ...rest } = reason('CN-755', 12, 0)
    const usual = past.map(() => ({ count: 10, wide: 30 }))
    const unknownBefore = past.map((_, week) => week < 4)
    const half = past.map((_, week) => (week < 4 ? { count: 10, wide: 30 } : { count: 0, wide: 0 }))
    expect(findSurges([{ ...rest, past: half, known: unknownBefore }], others(110, 100), USUAL_WATCH)).toEqual([])
    expect(findSurges([{ ...rest, now: 60, past: half, known: unknownBefore }], others(150, 100), USUAL_WATCH)).toMatchObject([{ usual: expect.closeTo(10, 0) }])
    expect(findSurges([{ ...rest, now: 60, past: usual, known: past.map((_, week) => week < 2) }], others(150, 100), USUAL_WATCH)).toEqual([])
  })
  it('on generated weeks of codes, demands and areas is found at five times the usual, with few false alarms', () => {
    const { falseAlarmsPerWeek, bySize } = trySurges({ weeks: 4, codes: 9, areas: 9 })
    expect(falseAlarmsPerWeek).toBeLessThanOrEqual(2)
    expect(bySize.find(({ times }) => times === 5)?.detected).toBe(1)
  }, 60_000)
})

describe('the surges of a line', () => {
  const counts = (codes: readonly ReasonCounts[], demands: LineCounts['demands'] = [], areas: readonly ReasonCounts[] = []): LineCounts => ({ codes, demands, areas, all: others(130, 100) })

  it('are of codes, of demands whose codes are many together, and of areas', () => {
    const few = [reason('slow', 9, 3), reason('off', 9, 3)]
    const demand = { ...reason('slow', 18, 4), codes: ['slow', 'off'] }
    expect(surgesOfLine(counts(few, [demand], [reason('CN-755', 30, 5)]), USUAL_WATCH, 10).map(({ of, key }) => [of, key])).toEqual([['demand', 'slow'], ['area', 'CN-755']])
  })

  it('name the code alone where it is one code of a demand', () => {
    const demand = { ...reason('slow', 36, 8), codes: ['slow', 'off'] }
    expect(surgesOfLine(counts([reason('slow', 30, 5), reason('off', 6, 3)], [demand]), USUAL_WATCH, 10).map(({ of, key }) => [of, key])).toEqual([['code', 'slow']])
  })

  it('share the false alarms that are borne: what is one among ten series is none among ten thousand', () => {
    const area = reason('CN-755', 17, 5)
    expect(surgesOfLine(counts([], [], [area]), USUAL_WATCH, 10)).toHaveLength(1)
    expect(surgesOfLine(counts([], [], [area]), USUAL_WATCH, 100_000)).toEqual([])
  })
})

it('codes of one demand are watched together, in whatever language it is named alike, and one alone is not', () => {
  const named = (id: string, name: string, more = {}) => ({ id: id as CodeId, demand: { 'zh-CN': name, 'zh-TW': name, en: name }, ...more })
  expect(codesByDemand([named('a', '上网慢'), named('b', '账单'), named('c', '上网慢'), named('d', '账单', { retiredAt: 1 as EpochMs })])).toEqual([['a', 'c']])
})

describe('a warning', () => {
  const fact = (id: string, open: object) => ({ id, open: { count: 9, usual: 1, from: 100, until: 200, contacts: [], ...open } }) as unknown as FactOf<'surge/warned'>
  it('says code, demand or area, and of two leads who warned of one the first', () => {
    const told = warnedSurges([fact('f1', { code: 'a' }), fact('f2', { code: 'a', from: 110, until: 210 }), fact('f3', { codes: ['a', 'b'] }), fact('f4', { codes: ['b', 'a'], until: 201 }), fact('f5', { area: 'CN-755' })])
    expect(told.map(({ id, subject }) => [id, subject])).toEqual([['f5', { of: 'area', area: 'CN-755' }], ['f3', { of: 'demand', codes: ['a', 'b'] }], ['f1', { of: 'code', code: 'a' }]])
  })
})
