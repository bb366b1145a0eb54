import { describe, expect, it } from 'vitest'
import { nextLine, type Pace, type PracticeMode } from '../../../src/core/practice/next-line'
import { aPracticeCall } from '../../fixtures/builders/a-practice-call'

const { turns } = aPracticeCall()
const next = (at: number, hasSpoken = false, mode: PracticeMode = 'speak', pace: Pace = 1) => nextLine(turns, at, mode, pace, hasSpoken)

describe('a practice call goes on', () => {
  it('when the agent has spoken, whatever it was; until then the customer waits', () => {
    expect(next(0)).toEqual({ is: 'yours', written: [turns[0]] })
    expect(next(0, true)).toEqual({ is: 'line', at: 1, turn: turns[1], waitMs: 6000 })
    expect(next(2)).toEqual({ is: 'yours', written: [turns[2]] })
    expect(next(4, true)).toEqual({ is: 'line', at: 5, turn: turns[5], waitMs: 8000 })
    expect(next(6)).toEqual({ is: 'over' })
  })

  it('as it is written, both parts, where it is listened to', () => {
    expect(next(0, false, 'listen')).toEqual({ is: 'line', at: 0, turn: turns[0], waitMs: 2000 })
    expect(next(2, false, 'listen')).toEqual({ is: 'line', at: 2, turn: turns[2], waitMs: 6000 })
  })

  it('faster, or a line at a time when it is asked for', () => {
    expect(next(1, false, 'speak', 4)).toMatchObject({ waitMs: 1500 })
    expect(next(1, false, 'speak', 'step')).toMatchObject({ waitMs: undefined })
  })

  it('is over where only the agent had still to speak, and he has', () => {
    const ends = [...turns, { speaker: 'agent' as const, text: '再见。', atSeconds: 55 }]
    expect(nextLine(ends, 6, 'speak', 1, false)).toEqual({ is: 'yours', written: [ends[6]] })
    expect(nextLine(ends, 6, 'speak', 1, true)).toEqual({ is: 'over' })
  })
})
