import { describe, expect, it } from 'vitest'
import type { Redacted } from '../../../src/core/contract/models'
import { saidSince, type SaidLine } from '../../../src/core/knowledge/suggest/said-since'

const aLine = (change: number, text: string, more: Partial<SaidLine> = {}): SaidLine => ({ change, text: text as Redacted, speaker: 'customer', isFinal: true, ...more })
const texts = (lines: readonly SaidLine[], heard: string) => saidSince(lines, heard).turns.map(({ text }) => text)

describe('what was said since', () => {
  const first = [aLine(1, '你好'), aLine(2, '请讲', { speaker: 'agent' })]
  const { heard } = saidSince(first, '')

  it('is all at the beginning, and nothing when nothing came', () => {
    expect(saidSince(first, '')).toMatchObject({ kept: 0, turns: [{ speaker: 'customer', text: '你好' }, { speaker: 'agent', text: '请讲' }] })
    expect(saidSince(first, heard)).toEqual({ kept: 2, turns: [], heard })
  })

  it('is what came, and nothing of it before it is said to its end', () => {
    expect(saidSince([...first, aLine(3, '我要', { isFinal: false })], heard)).toEqual({ kept: 2, turns: [], heard })
    expect(saidSince([...first, aLine(4, '我要办')], heard)).toMatchObject({ kept: 2, turns: [{ text: '我要办' }] })
  })

  it('is what was put right with all after it, also where it is as long as before', () => {
    const right = [first[0]!, aLine(3, '您说', { speaker: 'agent' })]
    expect(saidSince(right, heard).heard).not.toBe(heard)
    expect(texts([...right, aLine(4, '我要办')], heard)).toEqual(['您说', '我要办'])
  })

  it('is what ended late with all after it, where it was begun', () => {
    expect(saidSince([first[0]!, aLine(3, '我想问'), first[1]!], heard)).toMatchObject({ kept: 1, turns: [{ text: '我想问' }, { text: '请讲' }] })
  })
})
