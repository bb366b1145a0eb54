import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLuhn, isMainlandId } from '../../../src/core/transcripts/redact/check-digits'
import { redactLines } from '../../../src/core/transcripts/redact/redact-lines'

const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const withCheck = (body: string, fits: (written: string) => boolean) => [...'0123456789X'].map((check) => body + check).find(fits) ?? ''
const card = fc.tuple(fc.constantFrom('4', '51', '62', '37'), digits(13)).map(([head, body]) => withCheck((head + body).slice(0, 15), (each) => /^\d+$/.test(each) && isLuhn(each)))
const id = fc.tuple(fc.constantFrom('110105', '310101', '440106'), fc.integer({ min: 1940, max: 2015 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }), digits(3))
  .map(([place, year, month, day, row]) => withCheck(`${place}${year}${month}${day}${row}`, isMainlandId))
const mobile = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(9)).map(([second, rest]) => `1${second}${rest}`)

const HAN = '零一二三四五六七八九'
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const WAYS: Readonly<Record<string, (written: string) => string>> = {
  plain: (written) => written,
  grouped: (written) => written.replace(/(.{4})(?=.)/g, '$1 '),
  dashed: (written) => written.replace(/(.{4})(?=.)/g, '$1-'),
  apart: (written) => [...written].join(' '),
  wide: (written) => written.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  han: (written) => written.replace(/\d/g, (digit) => HAN[Number(digit)] ?? ''),
  oneAsYao: (written) => written.replace(/\d/g, (digit) => (digit === '1' ? '幺' : (HAN[Number(digit)] ?? ''))),
  english: (written) => [...written].map((sign) => WORDS[Number(sign)] ?? sign).join(' '),
  doubled: (written) => written.replace(/(\d)\1|\d/g, (found) => ` ${found.length === 2 ? 'double ' : ''}${WORDS[Number(found[0])]} `).trim(),
  lines: (written) => written.replace(/(.{4})(?=.)/g, '$1\n'),
  hanLines: (written) => written.replace(/\d/g, (digit) => HAN[Number(digit)] ?? '').replace(/(.{4})(?=.)/g, '$1\n'),
}

/** What is left of it, without the marks. */
const left = (said: string): string => redactLines(said.split('\n').map((text) => ({ voice: 'customer', text }))).join('\n').replace(/\[\w+\]/g, '')

describe('however a number is written or said', () => {
  for (const [way, written] of Object.entries(WAYS)) {
    for (const [what, numbers] of Object.entries({ card, id, mobile })) {
      it(`nothing is left of a ${what}: ${way}`, () => {
        fc.assert(fc.property(numbers, (number) => {
          expect(left(`好的 ${written(number)} 谢谢`).replace(/[好的谢谢\s]/g, '')).toBe('')
        }), { numRuns: 150 })
      })
    }
  }

  it('nor where each line is redacted and kept before the next is heard', () => {
    fc.assert(fc.property(fc.oneof(card, id, mobile), fc.constantFrom('grouped', 'hanLines', 'dashed', 'english'), (number, way) => {
      const pieces = (way === 'english' ? number.replace(/(.{4})(?=.)/g, '$1\n').split('\n').map((piece) => WAYS.english!(piece)) : WAYS[way]!(number).split(/[\n -]/)).filter((piece) => piece !== '')
      let kept: readonly string[] = []
      for (const piece of pieces) kept = redactLines([...kept, piece].map((text) => ({ voice: 'customer', text })))
      // The last two digits of an id by themselves are nobody's.
      expect(kept.join(' ').replace(/\[\w+\]/g, '').trim().split(/\s+/).join('').length).toBeLessThanOrEqual(way === 'english' ? 14 : 2)
    }), { numRuns: 300 })
  })

  it('and of what is said line by line no more stands there before it is whole than six digits', () => {
    fc.assert(fc.property(card, fc.integer({ min: 1, max: 15 }), (number, until) => {
      expect(left(number.slice(0, until)).length).toBeLessThan(7)
    }))
  })
})
