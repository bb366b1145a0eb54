import { describe, expect, test } from 'vitest'
import type { Call } from '../../../src/core/calls/call'
import { withBetterLine } from '../../../src/core/calls/line-of-call'
import type { LineId } from '../../../src/core/contract/ids'
import { lineMarks } from '../../../src/core/settings/line-marks'

const [A, B] = ['line-a', 'line-b'] as [LineId, LineId]
const aCall = (more: Partial<Call> = {}): Call => ({ id: 'call-1', line: A, phase: 'ringing', match: { rule: 'exact', customer: 'of-a', isChosen: false, candidates: 1 }, legs: [], ...more }) as unknown as Call

describe('the line of a call', () => {
  test('is that of the number dialled, once one detector tells it, and whoever it was matched with was somebody of the other line', () => {
    expect(withBetterLine(aCall({ lineBy: 'site' }), { line: B, lineBy: 'dialled' })).toMatchObject({ line: B, lineBy: 'dialled' })
    expect(withBetterLine(aCall(), { line: B, lineBy: 'site' })).not.toHaveProperty('match')
    expect(withBetterLine(aCall(), { line: A, lineBy: 'dialled' })).toMatchObject({ line: A, lineBy: 'dialled', match: { customer: 'of-a' } })
  })

  test('stays where less is known, where the call is over, and where its contact is written', () => {
    const calls = [aCall({ lineBy: 'dialled' }), aCall({ phase: 'ended' }), aCall({ recordedAs: 'fact-1' as never })]
    for (const call of calls) expect(withBetterLine(call, { line: B, lineBy: 'dialled' })).toBe(call)
    expect(withBetterLine(aCall({ lineBy: 'site' }), { line: B })).toMatchObject({ line: A, lineBy: 'site' })
  })
})

describe('the marks of lines', () => {
  const line = (id: string, more: object = {}) => ({ id: id as LineId, labels: { 'zh-CN': id, 'zh-TW': id, en: id }, ...more })
  test('are nothing where there is one line', () => {
    expect(lineMarks([line('a'), line('old', { retiredAt: 1 })]).size).toBe(0)
  })

  test('are all different as long as there are colours, and stay as lines join', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => line(id, id === 'c' ? { colour: 'violet', vault: 'Acme' } : {}))
    const colours = [...lineMarks(six).values()].map(({ colour }) => colour)
    expect(new Set(colours).size).toBe(6)
    expect(lineMarks(six).get('c' as LineId)).toMatchObject({ colour: 'violet', client: 'Acme' })
    expect([...lineMarks([...six, line('g')]).values()].map(({ colour }) => colour).slice(0, 6)).toEqual(colours)
  })
})
