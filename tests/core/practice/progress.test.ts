import { describe, expect, it } from 'vitest'
import type { AgentId, EpochMs, LineId, PracticeCallId } from '../../../src/core/contract/ids'
import type { Attempt } from '../../../src/core/practice/attempt'
import { foldProgress } from '../../../src/core/practice/progress'
import { aPracticeCall } from '../../fixtures/builders/a-practice-call'

const EASY = aPracticeCall({ id: 'easy' as PracticeCallId })
const EASY_TOO = aPracticeCall({ id: 'easy too' as PracticeCallId, order: 1 })
const HARD = aPracticeCall({ id: 'hard' as PracticeCallId, difficulty: 'hard' })
const ALL = [HARD, EASY_TOO, EASY]
const attempt = (call: string, endedAt: number, points: number, missed: readonly string[] = []): Attempt => ({
  id: `${call} ${endedAt}`, call: call as PracticeCallId, version: 1, line: 'l' as LineId, agent: 'a' as AgentId, endedAt: endedAt as EpochMs, tookSeconds: 60, points, of: 10, parts: {}, missed,
})

describe('what a novice has practised', () => {
  it('has for each call the best, the last, and whether it gets better', () => {
    const { calls } = foldProgress([attempt('easy', 3, 8), attempt('easy', 1, 4), attempt('easy', 2, 9), attempt('hard', 4, 5)], ALL)
    expect(calls.get('easy' as PracticeCallId)).toMatchObject({ count: 3, best: { points: 9 }, last: { points: 8 }, trend: 'better' })
    expect(calls.get('hard' as PracticeCallId)).toMatchObject({ count: 1, best: { points: 5 } })
    expect(calls.get('hard' as PracticeCallId)?.trend).toBeUndefined()
    expect(foldProgress([attempt('easy', 1, 8), attempt('easy', 2, 5)], ALL).calls.get('easy' as PracticeCallId)?.trend).toBe('worse')
    expect(foldProgress([attempt('easy', 1, 8), attempt('easy', 2, 8)], ALL).calls.get('easy' as PracticeCallId)?.trend).toBe('same')
  })

  it('tells which steps are missed most of late', () => {
    const long = Array.from({ length: 10 }, (_, at) => attempt('easy', 10 + at, 5, at < 3 ? ['step:verify', 'code'] : ['step:verify']))
    expect(foldProgress([attempt('easy', 1, 5, ['note', 'note']), ...long], ALL).missed).toEqual([{ key: 'step:verify', count: 10 }, { key: 'code', count: 3 }])
  })

  it('proposes an easy one that was never played, then the one with most to gain, and a mastered one no more', () => {
    const nextAfter = (...attempts: readonly Attempt[]) => foldProgress(attempts, ALL).next
    expect(nextAfter()).toBe('easy')
    expect(nextAfter(attempt('easy', 1, 5))).toBe('easy too')
    expect(nextAfter(attempt('easy', 1, 5), attempt('easy too', 2, 7))).toBe('easy')
    expect(nextAfter(attempt('easy', 1, 9), attempt('easy too', 2, 10))).toBe('hard')
    expect(nextAfter(attempt('easy', 1, 9), attempt('easy too', 2, 10), attempt('hard', 3, 10))).toBeUndefined()
  })
})
