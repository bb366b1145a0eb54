import { describe, expect, it } from 'vitest'
import { decodeTarget } from '../../../src/core/contract/decode-target'
import type { EpochMs, LineId, TargetId, TeamId } from '../../../src/core/contract/ids'
import type { Target } from '../../../src/core/contract/targets'
import { isMet, targetsOf } from '../../../src/core/metrics/target-of'

const LINE = 'line-1' as LineId
const words = { 'zh-CN': '目标', 'zh-TW': '目標', en: 'Target' }
const aTarget = (id: string, more: Partial<Target> = {}): Target => ({ kind: 'target', id: id as TargetId, line: LINE, version: 1, changedAt: 1 as EpochMs, labels: words, figure: 'handling', value: 300, teams: [], todo: words, order: 0, ...more })
const valuesOf = (all: readonly Target[], team: string) => Object.values(targetsOf(all, team as TeamId)).map(({ figure, value }) => [figure, value])

describe('what is asked of an agent', () => {
  it('is what is asked of the team before what is asked of all, and nothing that is retired or another team’s', () => {
    const all = [aTarget('all'), aTarget('night', { teams: ['night'], value: 420, order: 9 }), aTarget('old', { retiredAt: 1 as EpochMs, value: 1 }), aTarget('acw', { figure: 'afterCall', value: 60 })]
    expect(valuesOf(all, 'night').sort()).toEqual([['afterCall', 60], ['handling', 420]])
    expect(valuesOf(all, 'day').sort()).toEqual([['afterCall', 60], ['handling', 300]])
  })

  it('is of two the first in the order of the lead', () => {
    expect(valuesOf([aTarget('b', { order: 2, value: 200 }), aTarget('a', { order: 1, value: 100 })], 'day')).toEqual([['handling', 100]])
  })

  it('is met by less of what is to be little and more of what is to be much, and a sum of the day is never failed', () => {
    expect([isMet({ figure: 'handling', value: 300 }, 300), isMet({ figure: 'handling', value: 300 }, 301)]).toEqual([true, false])
    expect([isMet({ figure: 'solvedAtOnce', value: 80 }, 80), isMet({ figure: 'solvedAtOnce', value: 80 }, 79)]).toEqual([true, false])
    expect([isMet({ figure: 'contacts', value: 40 }, 40), isMet({ figure: 'contacts', value: 40 }, 12)]).toEqual([true, undefined])
  })

  it('is read from a file with or without teams, and refused with a figure that nobody knows', () => {
    const desk = { line: LINE, now: 1 as EpochMs }
    const written = { id: 'aht', labels: { 'zh-CN': '处理时长' }, figure: 'handling', value: 300, todo: { 'zh-CN': '先确认诉求' } }
    expect(decodeTarget(written, desk)).toMatchObject({ ok: true, value: { id: 'line-1.aht', teams: [], order: 0, todo: { en: '先确认诉求' } } })
    expect(decodeTarget({ ...written, figure: 'smile' }, desk)).toEqual({ ok: false, why: 'bad-figure' })
    expect(decodeTarget({ ...written, value: -1 }, desk)).toEqual({ ok: false, why: 'bad-value' })
  })
})
