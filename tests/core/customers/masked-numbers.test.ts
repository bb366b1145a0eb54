import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitsMask } from '../../../src/core/customers/fits-mask'
import { numberKeysToFind, numberKeysToStore } from '../../../src/core/customers/number-keys'
import { readNumber } from '../../../src/core/customers/read-number'

/** As it is written at a desk, and how many digits of it are the national number. */
const written = [
  ['CN', '13800138000', 11], ['CN', '+86 138 0013 8000', 11], ['CN', '0755-55500123', 10], ['CN', '+8675555500123', 11], ['CN', '886912345678', 9],
  ['TW', '0912-345-678', 9], ['TW', '+886912345678', 9], ['TW', '(02)2345-6789', 9], ['TW', '8613800138000', 11],
  ['HK', '5123 4567', 8], ['HK', '+852 5123 4567', 8], ['HK', '8613800138000', 11], ['HK', '886912345678', 9],
  ['US', '(202) 555-0123', 10], ['US', '+12025550123', 10], ['US', '1-202-555-0123', 10],
  ['GB', '07700 900123', 10], ['GB', '+44 20 7946 0123', 10], ['GB', '020 7946 0123', 10],
] as const

/** A row of digits is hidden, as softphones and CRMs hide them: the last four can be seen, or the first six, or three at both ends. */
const masked = fc
  .tuple(fc.constantFrom(...written), fc.nat(10), fc.integer({ min: 2, max: 7 }), fc.constantFrom('*', '•', '×', '＊'))
  .map(([[region, text, length], from, count, sign]) => {
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(-length)
    const hidden = new Set(digits.slice(from, from + count))
    return { region, text, head: from, tail: length - from - hidden.size, hidden: hidden.size, shown: [...text].map((each, at) => (hidden.has(at) ? sign : each)).join('') }
  })
  .filter(({ head, tail, hidden }) => hidden > 1 && head > 0 && (tail >= 4 || head >= 6 || (head >= 3 && tail >= 3)))

it('finds every number by what a mask leaves to be seen of it, and no other that differs in a digit that is seen', () => {
  fc.assert(
    fc.property(masked, ({ region, text, shown }) => {
      const whole = readNumber(text, region)
      const mask = readNumber(shown, region)
      if (whole.kind !== 'number' || mask.kind !== 'masked') throw new Error(`${text} is ${whole.kind}, ${shown} is ${mask.kind}`)
      expect(fitsMask(mask, whole.e164), `${shown} is ${mask.pattern}`).toBe(true)
      const stored: readonly string[] = numberKeysToStore(whole.e164)
      expect(numberKeysToFind(mask).some(key => stored.includes(key)), shown).toBe(true)
      const seen = [...mask.pattern].flatMap((sign, at) => (sign === '*' ? [] : [at]))
      for (const at of mask.isLengthExact ? seen : []) {
        const national = whole.national.slice(0, at) + String((Number(whole.national[at]) + 1) % 10) + whole.national.slice(at + 1)
        expect(fitsMask(mask, `${whole.e164.slice(0, -whole.national.length)}${national}` as typeof whole.e164)).toBe(false)
      }
    }),
    { numRuns: 600 },
  )
})
