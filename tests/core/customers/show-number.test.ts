import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/core/customers/read-number'
import { regions, type Region } from '../../../src/core/customers/region'
import { maskNumber, showNumber } from '../../../src/core/customers/show-number'
import { writtenNumbers } from '../../fixtures/written-numbers'

const show = (written: string, region: Region) => showNumber(readNumber(written, region), region)
const mask = (written: string, region: Region) => maskNumber(readNumber(written, region), region)

describe('a number shown to people', () => {
  it.each([
    ['+8613800138000', 'CN', '138 0013 8000'],
    ['+8613800138000', 'US', '+86 138 0013 8000'],
    ['010-55500123转8001', 'CN', '010 5550 0123 #8001'],
    ['55500123', 'CN', '5550 0123'],
    ['4000000123', 'CN', '400 000 0123'],
    ['010-95588', 'CN', '010 95588'],
    ['138＊＊＊＊8000', 'CN', '138****8000'],
    ['0912***678', 'TW', '0912***678'],
    ['+886912***678', 'TW', '0912***678'],
    ['020 7946 ****', 'GB', '0207946****'],
    ['202555****', 'US', '202555****'],
    ['***5678', 'TW', '***5678'],
    ['客服8001', 'CN', '客服8001'],
    ['0800-000-123', 'TW', '0800 000 123'],
    ['0912345678', 'TW', '0912 345 678'],
    ['51234567', 'HK', '5123 4567'],
    ['2025550123', 'US', '(202) 555-0123'],
    ['02079460123', 'GB', '020 7946 0123'],
    ['anonymous', 'CN', undefined],
    ['', 'CN', undefined],
  ] as const)('writes %s for a site in %s as %s', (written, region, expected) => {
    expect(show(written, region)).toBe(expected)
  })
})

describe('a number in copied texts and notifications', () => {
  it.each([
    ['13800138000', 'CN', '138****8000'],
    ['+8613800138000', 'US', '+86 138****8000'],
    ['010-55500123转8001', 'CN', '105***0123'],
    ['51234567', 'HK', '****4567'],
    ['55500123', 'CN', '****0123'],
    ['1380013****', 'CN', '1380013****'],
    ['13800138***', 'CN', '138****8***'],
    ['95588', 'CN', '95588'],
    ['anonymous', 'CN', undefined],
  ] as const)('writes %s for a site in %s as %s', (written, region, expected) => {
    expect(mask(written, region)).toBe(expected)
  })

  it('never holds more than seven digits of a number in a row or in all', () => {
    const written = regions.flatMap(region =>
      writtenNumbers[region].split('\n').map(line => ({ region, text: line.split(' => ')[0] ?? '' })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...written), ({ region, text }) => {
        const reading = readNumber(text, region)
        if (reading.kind === 'short' || reading.kind === 'internal') return
        const shown = maskNumber(reading, region) ?? ''
        expect(shown.replace(/^\+\d+ /, '').replace(/\D/g, '').length).toBeLessThanOrEqual(7)
      }),
    )
  })
})
