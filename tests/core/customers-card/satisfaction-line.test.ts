import { describe, expect, it } from 'vitest'
import type { RecordedContact } from '../../../src/core/contacts/contact'
import type { CodeId, ContactId, EpochMs } from '../../../src/core/contract/ids'
import { satisfactionLine } from '../../../src/core/customers/satisfaction-line'
import { aContact } from '../../fixtures/builders/a-contact'

const DAY = 86_400_000
const NOW = (1_760_000_000_000 + 400 * DAY) as EpochMs
const daysAgo = (days: number) => (NOW - days * DAY) as EpochMs
const on = (days: number, change: Partial<RecordedContact>) => aContact({ startedAt: daysAgo(days), ...change })
const line = (oldestFirst: readonly RecordedContact[], open: readonly ContactId[] = [], waitSeconds = 0) =>
  satisfactionLine(oldestFirst.slice().reverse(), new Set(open), { at: NOW, facts: { waitSeconds } })

describe('the satisfaction line', () => {
  it('is drawn where at least three contacts say something, and not before', () => {
    expect(line([on(30, { mood: 'pleased' }), on(20, {}), on(10, { mood: 'upset' })])).toBeUndefined()
    expect(line([on(30, { mood: 'pleased' }), on(20, { mood: 'calm' }), on(10, { mood: 'upset' })])).toHaveLength(3)
    expect(line([on(30, { mood: 'pleased' }), on(10, { mood: 'upset' })], [], 200)?.at(-1)).toMatchObject({ at: NOW, evidence: [{ kind: 'long-wait' }] })
  })
  it('says at each point why it stands where it does', () => {
    const points = line([
      on(30, { mood: 'calm', isResolved: 1, code: 'bill' as CodeId }), on(9, { outcome: 'missed' }),
      on(8, { mood: 'upset', isResolved: 0, code: 'slow' as CodeId, codeClass: 'complaint' }), on(5, { isResolved: 1, code: 'slow' as CodeId }),
    ])
    expect(points?.map(({ evidence }) => evidence.map((each) => (each.kind === 'mood' ? each.mood : each.kind)))).toEqual([
      ['calm', 'solved'], ['missed'], ['upset', 'unsolved', 'complaint'], ['solved', 'again'],
    ])
  })
  it('goes down with trouble, up with a solution, and wears off in between', () => {
    const levels = line([on(200, { mood: 'angry' }), on(100, { isResolved: 1 }), on(2, { mood: 'pleased' })])?.map(({ level }) => level) ?? []
    expect(levels[0]).toBe(-1)
    expect(levels[1]).toBeGreaterThan(0)
    expect(levels[2]).toBeGreaterThan(levels[1] ?? 1)
  })
  it('sinks while a case is left open', () => {
    const trouble = on(60, { isResolved: 0, code: 'slow' as CodeId })
    const calls = [on(90, { mood: 'pleased' }), trouble, on(1, { mood: 'calm' })]
    const [open, settled] = [line(calls, [trouble.id])?.at(-1)?.level ?? 0, line(calls)?.at(-1)?.level ?? 0]
    expect(open).toBeLessThan(settled)
  })
  it('stays within its bounds, and shows the last twelve', () => {
    const many = Array.from({ length: 40 }, (_, at) => on(40 - at, { mood: 'angry', isResolved: 0 }))
    const points = line(many) ?? []
    expect(points).toHaveLength(12)
    expect(points.every(({ level }) => level >= -1 && level <= 1)).toBe(true)
  })
})
