import { describe, expect, it } from 'vitest'
import type { EpochMs } from '../../../src/core/contract/ids'
import { afterAttention, FRESH_ATTENTION, whyNoCard, type Attention, type AttentionEvent, type Dial } from '../../../src/core/knowledge/suggest/attention'

const at = (seconds: number) => (seconds * 1000) as EpochMs
const after = (...events: readonly AttentionEvent[]): Attention => events.reduce(afterAttention, FRESH_ATTENTION)
const shown = (article: string, isAsked = false): AttentionEvent => ({ kind: 'card/shown', what: article, isAsked })
const cleared = (seconds: number): AttentionEvent => ({ kind: 'card/cleared', at: at(seconds) })
const why = (attention: Attention, { seconds = 1000, confidence = 0.9, dial = 'practised' as Dial, article = 'new' } = {}) => whyNoCard(attention, { what: article, confidence, threshold: 0.8 }, dial, at(seconds))

describe('a card that nobody asked for', () => {
  it('is put up when it is sure enough', () => {
    expect(why(FRESH_ATTENTION)).toBeUndefined()
  })

  it('is not put up when it is not', () => {
    expect(why(FRESH_ATTENTION, { confidence: 0.79 })).toBe('unsure')
  })

  it('waits while another one is visible', () => {
    expect(why(after(shown('a')))).toBe('visible')
  })

  it('is one of three in a call at most', () => {
    const three = after(shown('a'), cleared(1), shown('b'), cleared(100), shown('c'), cleared(200))
    expect(why(three)).toBe('enough')
  })

  it('is not counted when the agent asked for it', () => {
    expect(why(after(shown('a', true), cleared(1), shown('b', true), cleared(2), shown('c', true), cleared(3)))).toBeUndefined()
  })

  it('does not come a second time in a call', () => {
    expect(why(after(shown('new'), cleared(1)))).toBe('shown-before')
  })

  it.each([['novice', 16, undefined], ['practised', 16, 'cool-down'], ['practised', 31, undefined]] as const)('comes to a %s %d s after the last one went: %s', (dial, seconds, expected) => {
    expect(why(after(shown('a'), cleared(0)), { seconds, dial })).toBe(expected)
  })

  it('is silent while the agent types', () => {
    const typing = after({ kind: 'agent/typed', at: at(10) })
    expect([why(typing, { seconds: 12 }), why(typing, { seconds: 14 })]).toEqual(['typing', undefined])
  })

  it('is silent while muted, and comes again after', () => {
    expect([why(after({ kind: 'agent/muted' })), why(after({ kind: 'agent/muted' }, { kind: 'agent/unmuted' }))]).toEqual(['muted', undefined])
  })

  it('must be surer for an expert than for a novice', () => {
    expect([why(FRESH_ATTENTION, { confidence: 0.81, dial: 'expert' }), why(FRESH_ATTENTION, { confidence: 0.79, dial: 'novice' })]).toEqual(['unsure', undefined])
  })

  it('is the only one in a call of an expert', () => {
    expect(why(after(shown('a'), cleared(0)), { dial: 'expert' })).toBe('enough')
  })
})
