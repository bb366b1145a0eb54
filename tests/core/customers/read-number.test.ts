import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberReading } from '../../../src/core/customers/number-reading'
import { readNumber } from '../../../src/core/customers/read-number'
import { regions, type Region } from '../../../src/core/customers/region'
import { writtenNumbers } from '../../fixtures/written-numbers'

const forms = regions.flatMap(region =>
  writtenNumbers[region].split('\n').flatMap(line => {
    const [written, expected] = line.split(' => ')
    return written && expected ? [{ region, written, expected }] : []
  }),
)

describe('the corpus of written numbers', () => {
  it('has at least 300 forms, none twice', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300)
    expect(new Set(forms.map(({ region, written }) => region + written)).size).toBe(forms.length)
  })

  it.each(forms)('reads $written in $region as $expected', ({ region, written, expected }) => {
    expect(summary(readNumber(written, region))).toBe(expected)
  })
})

describe('what is promised of every text', { timeout: 30_000 }, () => {
  const anyRegion = fc.constantFrom(...regions)
  const phoneLike = fc
    .array(fc.constantFrom(...'0123456789+*x#-/ ,;()pP.转=@:<>•０é\u200b'.split('')), { maxLength: 30 })
    .map(characters => characters.join(''))

  it('never throws, and always answers one of the kinds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phoneLike), anyRegion, (text, region) => {
        expect(readNumber(text, region).kind).toBeTypeOf('string')
      }),
      { numRuns: 800 },
    )
  })

  it('reads its own E.164 as the same number again', () => {
    fc.assert(
      fc.property(phoneLike, anyRegion, (text, region) => {
        const once = readNumber(text, region)
        if (once.kind !== 'number' && once.kind !== 'short') return
        const again = readNumber(once.e164, region)
        expect(again).toMatchObject({ kind: once.kind, e164: once.e164 })
      }),
      { numRuns: 800 },
    )
  })

  it('reads a number the same, however it is decorated', () => {
    const whole: readonly (readonly [Region, string])[] = [
      ['CN', '13800138000'],
      ['CN', '+8613800138000'],
      ['CN', '01055500123'],
      ['CN', '4000000123'],
      ['TW', '0912345678'],
      ['TW', '0223456789'],
      ['HK', '51234567'],
      ['US', '2025550123'],
      ['GB', '02079460123'],
      ['GB', '+447700900123'],
    ]
    const decoration = fc.constantFrom('', '', ' ', '-', '.', '(', ')', '\u200b', '\u00a0', '\u2013', '\u2060')
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(decoration, { minLength: 14, maxLength: 14 }),
        fc.boolean(),
        ([region, number], between, isWide) => {
          const decorated = [...number]
            .map((sign, at) => (isWide ? wide(sign) : sign) + (at < number.length - 1 ? (between[at] ?? '') : ''))
            .join('')
          expect(readNumber(decorated, region)).toEqual(readNumber(number, region))
        },
      ),
      { numRuns: 800 },
    )
  })

  it('lists the candidates of an unsure number in order, with the number itself as the first', () => {
    fc.assert(
      fc.property(phoneLike, anyRegion, (text, region) => {
        const reading = readNumber(text, region)
        if (reading.kind !== 'number') return
        expect(reading.candidates[0]).toBe(reading.e164)
        if (reading.isCertain) expect(reading.candidates).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('reads numbers of regions without habits of their own by the rules of the library', () => {
    expect(readNumber('030 123456', 'DE')).toMatchObject({ kind: 'number', e164: '+4930123456' })
    expect(readNumber('06 1234 5678', 'IT')).toMatchObject({ kind: 'number', e164: '+390612345678' })
  })
})

function wide(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
}

function summary(reading: NumberReading): string {
  const others = reading.others.length > 0 ? ` also ${reading.others.join(' ')}` : ''
  return one(reading) + others
}

function one(reading: NumberReading): string {
  switch (reading.kind) {
    case 'number':
      return (
        (reading.isCertain ? reading.e164 : `unsure ${reading.candidates.join(' or ')}`) +
        extensionOf(reading.extension)
      )
    case 'local':
      return `local ${reading.digits}${extensionOf(reading.extension)}`
    case 'short':
      return `${reading.isCertain ? '' : 'unsure '}short ${reading.code}${reading.areaCode ? ` in ${reading.areaCode}` : ''}${extensionOf(reading.extension)}`
    case 'masked':
      return `mask ${reading.pattern}${reading.isLengthExact ? '' : ' ~'}`
    case 'internal':
      return 'house'
    case 'withheld':
    case 'unreadable':
      return reading.kind
  }
}

function extensionOf(extension: string | undefined): string {
  return extension ? ` #${extension}` : ''
}
