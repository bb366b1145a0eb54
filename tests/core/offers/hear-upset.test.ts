import { describe, expect, it } from 'vitest'
import type { TranscriptLineId } from '../../../src/core/contract/ids'
import type { Redacted } from '../../../src/core/contract/models'
import type { Speaker } from '../../../src/core/contract/transcripts'
import { hearUpset } from '../../../src/core/offers/hear-upset'
import { ANGRY, CALM, COMPLAINTS, UNSEEN, UPSET } from './upset-lines'

const line = (text: string, id = 'line-1', speaker: Speaker = 'customer') => ({ id: id as TranscriptLineId, speaker, text: text as Redacted })
const isUpset = (text: string) => Object.keys(hearUpset([line(text)])).length > 0

describe('what a customer says of a complaint, or in anger', () => {
  it('is heard in all three ways of writing, and denied where it is denied', () => {
    expect(COMPLAINTS.filter((text) => !hearUpset([line(text)]).complaint)).toEqual([])
    expect(ANGRY.filter((text) => !hearUpset([line(text)]).anger)).toEqual([])
    expect(UPSET.filter((text) => !isUpset(text))).toEqual([])
    expect(CALM.filter(isUpset)).toEqual([])
  })

  it('is heard in lines that it was not made for: three of five, and none wrongly', () => {
    const heard = UNSEEN.told.filter(isUpset).length
    const wrongly = UNSEEN.calm.filter(isUpset).length
    expect(heard / UNSEEN.told.length).toBeGreaterThan(0.6)
    expect(wrongly).toBe(0)
  })

  it('says which line it was, and the words in it, the last that was said', () => {
    const lines = [line('你们什么服务态度', 'line-1'), line('我要投訴，我已經打了三次', 'line-2'), line('那我再等等', 'line-3')]
    expect(hearUpset(lines)).toEqual({
      complaint: { kind: 'complaint', line: 'line-2', text: '我要投訴，我已經打了三次', words: '投訴' },
      anger: { kind: 'anger', line: 'line-1', text: '你们什么服务态度', words: '什么服务态度' },
    })
  })

  it('is nobody’s but the customer’s, or of a voice that nobody knows', () => {
    expect(hearUpset([line('您要投诉的话我帮您登记', 'line-1', 'agent')])).toEqual({})
    expect(hearUpset([line('我要投诉', 'line-1', 'unknown')]).complaint).toBeDefined()
  })

  it('is heard the same at each reading of a call that grows, and as it is now where a line was put right', () => {
    const first = line('我要投诉')
    expect(hearUpset([first])).toEqual(hearUpset([first, line('好的', 'line-2')]))
    expect(hearUpset([{ ...first, text: '我不投诉' as never }])).toEqual({})
  })

  it('that the agent put aside is heard no more; what is said after it is', () => {
    const aside = ['line-1' as TranscriptLineId]
    expect(hearUpset([line('投诉科的电话是多少')], aside)).toEqual({})
    expect(hearUpset([line('投诉科的电话是多少'), line('我要投诉', 'line-2')], aside).complaint?.line).toBe('line-2')
  })
})
