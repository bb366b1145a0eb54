import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentId, CallId, ContactId, EpochMs, LineId, TranscriptLineId } from '../../../src/core/contract/ids'
import type { HeardBlock } from '../../../src/core/contract/transcripts'
import { foldBlocks, LATE_CORRECTION_MS } from '../../../src/core/transcripts/fold-blocks'
import type { HeardLine } from '../../../src/core/transcripts/heard-line'
import { inOrder } from '../../../src/core/transcripts/in-order'

const START = 1_700_000_000_000
let ids = 0
const heard = (after: number, document = 'meet') => ({
  call: 'call' as CallId, contact: 'contact' as ContactId, line: 'line' as LineId, agent: 'agent:1' as AgentId,
  talkedSince: START as EpochMs, document, now: (START + after) as EpochMs, newId: () => `line-${(ids += 1)}` as TranscriptLineId, asKept: (text: string) => text,
})
const aBlock = (block: string, text: string, more: Partial<HeardBlock> = {}): HeardBlock =>
  ({ source: 'captions', block, at: (START + 1000) as EpochMs, speaker: 'customer', isFinal: false, text, ...more })
const after = (known: readonly HeardLine[], changed: readonly HeardLine[]) => [...known.filter(({ id }) => !changed.some((each) => each.id === id)), ...changed]

describe('the lines of a call', () => {
  it('a caption that is rewritten in place is one line that grows', () => {
    const first = foldBlocks([], [aBlock('1', '我的')], heard(1000))
    const grown = foldBlocks(first, [aBlock('1', '我的流量超了', { isFinal: true })], heard(2000))
    expect(grown).toHaveLength(1)
    expect(grown[0]).toMatchObject({ id: first[0]?.id, seq: 1, at: START + 1000, isFinal: true, text: '我的流量超了' })
  })

  it('a report that comes twice changes nothing', () => {
    const blocks = [aBlock('1', '你好', { isFinal: true }), aBlock('2', '您好')]
    expect(foldBlocks(foldBlocks([], blocks, heard(1000)), blocks, heard(1500))).toEqual([])
  })

  it('what is final is put right for a moment, and stays after that', () => {
    const said = foldBlocks([], [aBlock('1', '四百', { isFinal: true })], heard(1000))
    expect(foldBlocks(said, [aBlock('1', '是吧')], heard(2000))[0]).toMatchObject({ text: '是吧', isFinal: true })
    expect(foldBlocks(said, [aBlock('1', '是吧')], heard(1001 + LATE_CORRECTION_MS))).toEqual([])
  })

  it('a block that the page empties keeps what was said', () => {
    const said = foldBlocks([], [aBlock('1', '再见')], heard(1000))
    expect(foldBlocks(said, [aBlock('1', '', { isFinal: true })], heard(2000))[0]).toMatchObject({ text: '再见', isFinal: true })
  })

  it('who said it may be told later, and is not taken back', () => {
    const said = foldBlocks([], [aBlock('1', '好', { speaker: 'unknown' })], heard(1000))
    const named = foldBlocks(said, [aBlock('1', '好的', { speaker: 'agent', speakerName: 'You' })], heard(2000))
    expect(named[0]).toMatchObject({ speaker: 'agent', speakerName: 'You' })
    expect(foldBlocks(named, [aBlock('1', '好的吧', { speaker: 'customer' })], heard(3000))[0]).toMatchObject({ speaker: 'agent' })
  })

  it('one name of a block in two documents is two lines', () => {
    const said = foldBlocks([], [aBlock('1', '你好')], heard(1000))
    expect(foldBlocks(said, [aBlock('1', '您好')], heard(1000, 'zoom'))[0]).toMatchObject({ seq: 2, text: '您好' })
  })

  it('a chat that is loaded again is not said again, and what is said in it twice stays twice', () => {
    const chat = (block: string, text: string) => aBlock(block, text, { source: 'chat', isFinal: true })
    const said = foldBlocks([], [chat('1', '在吗'), chat('2', '好的')], heard(1000))
    const again = foldBlocks(said, [chat('1', '在吗'), chat('2', '好的'), chat('3', '好的')], heard(2000, 'loaded again'))
    expect(inOrder(after(said, again)).map(({ text }) => text)).toEqual(['在吗', '好的', '好的'])
    expect(foldBlocks(after(said, again), [chat('3', '好的')], heard(2500, 'loaded again'))).toEqual([])
  })

  it('what was begun before the talk is not of it, and nothing is said later than now', () => {
    const said = foldBlocks([], [aBlock('1', 'a', { at: 5 as EpochMs }), aBlock('2', 'b', { at: 8e15 as EpochMs })], heard(1000))
    expect(said.map(({ text, at }) => [text, at - START])).toEqual([['b', 1000]])
  })

  it('however captions grow, are told late, twice or together: each is there once, whole, in the order in which it began', () => {
    const story = fc.array(fc.record({ text: fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''), steps: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 12 })
    fc.assert(fc.property(story, fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 30, maxLength: 30 }), fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (said, sizes, isTwice) => {
      const reports = said.flatMap(({ text, steps }, index) => Array.from({ length: steps }, (_, step) => aBlock(String(index), text.slice(0, Math.max(1, Math.ceil((text.length * (step + 1)) / steps))), {
        at: (START + index * 2000) as EpochMs, isFinal: step === steps - 1,
      })))
      let known: readonly HeardLine[] = []
      for (let from = 0, turn = 0; from < reports.length; turn++) {
        const batch = reports.slice(from, from + (sizes[turn % 30] ?? 1))
        for (let time = 0; time < (isTwice[turn % 30] ? 2 : 1); time++) known = after(known, foldBlocks(known, batch, heard(60_000 + turn * 100)))
        from += batch.length
      }
      const lines = inOrder(known)
      expect(lines.map(({ text }) => text)).toEqual(said.map(({ text }) => text.replace(/\s+/g, ' ').trim()))
      expect(lines.map(({ seq }) => seq)).toEqual(said.map((_, index) => index + 1))
      expect(new Set(lines.map(({ id }) => id)).size).toBe(said.length)
      expect(lines.every(({ isFinal }) => isFinal)).toBe(true)
    }))
  })
})
