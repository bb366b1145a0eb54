import { describe, expect, it } from 'vitest'
import type { E164 } from '../../../src/core/contract/ids'
import { externalIdKey, numberKeysToFind, numberKeysToStore } from '../../../src/core/customers/number-keys'
import { readNumber } from '../../../src/core/customers/read-number'
import type { Region } from '../../../src/core/customers/region'

const keysFor = (written: string, region: Region = 'CN') => numberKeysToFind(readNumber(written, region))

describe('keys of a number', () => {
  it('stores a number under itself, its two tails, its last four, its first six, and three digits of both ends', () => {
    expect(numberKeysToStore('+8613800138000' as E164)).toEqual([
      'e:+8613800138000',
      't8:00138000',
      't7:0138000',
      't4:8000',
      'h6:138001',
      'b6:138000',
    ])
    expect(numberKeysToStore('+85251234567' as E164)).toContain('h4:5123')
  })

  it('stores a service code under itself only', () => {
    expect(numberKeysToStore('+8695588' as E164)).toEqual(['e:+8695588'])
  })

  it('looks for a whole number as itself only: a stranger may share its tail', () => {
    expect(keysFor('013800138000')).toEqual(['e:+8613800138000'])
  })

  it('looks for every candidate of an unsure number, the likeliest first', () => {
    expect(keysFor('913800138000')).toEqual(['e:+8613800138000', 'e:+913800138000'])
  })

  it('looks for a number without area code by its tail', () => {
    expect(keysFor('5550 0123')).toEqual(['t8:55500123'])
    expect(keysFor('555-0123', 'US')).toEqual(['t7:5550123'])
  })

  it('looks for a hotline as itself, so that 400 numbers never meet a tail', () => {
    expect(keysFor('400-000-0123')).toEqual(['e:+864000000123'])
    expect(keysFor('010-12345')).toEqual(['e:+861012345', 'e:+8612345'])
  })

  it('looks for a masked number by its last four digits, by its first six when the end is hidden, or by both ends', () => {
    expect(keysFor('138****8000')).toEqual(['t4:8000'])
    expect(keysFor('1380013****')).toEqual(['h6:138001'])
    expect(keysFor('****0138000')).toEqual(['t7:0138000'])
    expect(keysFor('138*****000')).toEqual(['b6:138000'])
    expect(keysFor('5123****', 'HK')).toEqual(['h4:5123'])
    expect(keysFor('138******00')).toEqual([])
  })

  it('looks for nobody when the caller is of the house, withheld or unreadable', () => {
    expect(['8001', 'anonymous', '-'].flatMap(written => keysFor(written))).toEqual([])
  })

  it('finds every stored number by what is visible of it', () => {
    for (const [written, region, stored] of [
      ['138****8000', 'CN', '+8613800138000'],
      ['0755-****0123', 'CN', '+8675555500123'],
      ['55500123', 'CN', '+861055500123'],
      ['0912***5678', 'TW', '+886912345678'],
      ['0912***678', 'TW', '+886912345678'],
      ['0912-***-678', 'TW', '+886912345678'],
      ['07700 ***123', 'GB', '+447700900123'],
      ['138*****000', 'CN', '+8613800138000'],
      ['5123****', 'HK', '+85251234567'],
      ['(202) 555-01xx', 'US', '+12025550123'],
      ['07700 9001xx', 'GB', '+447700900123'],
    ] as const) {
      expect(numberKeysToStore(stored as E164)).toEqual(expect.arrayContaining([...keysFor(written, region)]))
    }
  })

  it('keeps the ids of other systems apart from numbers', () => {
    expect(externalIdKey('C-1')).toBe('x:C-1')
  })
})
