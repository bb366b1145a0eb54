import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growText, NOTHING_SAID, sayingNow } from '../../../src/core/transcripts/grow-text'

const said = (...shown: readonly string[]) => {
  const text = shown.reduce(growText, NOTHING_SAID)
  return [...text.done, sayingNow(text)]
}

describe('a block of captions that a page rewrites in place', () => {
  it('is one text that grows', () => expect(said('我的', '我的流量', '我的流量超了')).toEqual(['我的流量超了']))

  it('is put right from its beginning on', () => {
    expect(said('我得', '我的流量潮了', '我的流量超了,怎么办')).toEqual(['我的流量超了,怎么办'])
    expect(said('their was a charge on my', 'There was a charge on my bill')).toEqual(['There was a charge on my bill'])
  })

  it('keeps what the page dropped at its beginning', () => {
    expect(said('first I called you on Monday', 'called you on Monday and then on Tuesday', 'Monday and then on Tuesday again')).toEqual(['first I called you on Monday and then on Tuesday again'])
  })

  it('is another text when the page puts the next sentence in the place of the last', () => {
    expect(said('我的流量怎么超了这么多', '好的我帮您查一下')).toEqual(['我的流量怎么超了这么多', '好的我帮您查一下'])
  })

  it('is not lost when the page empties it', () => expect(said('你好', '')).toEqual(['你好']))

  it('is cut at the end of a sentence when it becomes long', () => {
    const sentence = '这是一句大约有二十个字那么长的话用来说明。'
    const lines = said(sentence.repeat(12), sentence.repeat(30), `${sentence.repeat(30)}好的`)
    expect(lines.join('')).toBe(`${sentence.repeat(30)}好的`)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(0, -1)) expect(line.endsWith('。')).toBe(true)
  })

  it('loses nothing and doubles nothing, however it is shown piece by piece in a window that moves', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 8 })
    fc.assert(fc.property(fc.array(word, { minLength: 5, maxLength: 120 }), fc.integer({ min: 120, max: 400 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 40, maxLength: 40 }), (words, windowLength, steps) => {
      const whole = words.join(' ')
      const shown: string[] = []
      for (let until = 0, step = 0; until < words.length; step++) {
        until += steps[step % steps.length] ?? 1
        const text = words.slice(0, until).join(' ')
        shown.push(text.slice(Math.max(0, text.length - windowLength)))
      }
      expect(said(...shown).join('')).toBe(whole)
    }))
  })
})
