import { describe, expect, it } from 'vitest'
import { canonicalBytes, canonicalBytesOfFact } from '../../../src/core/contract/canonical-bytes'
import type { DeviceId, EpochMs, FactId } from '../../../src/core/contract/ids'
import { aFact, LI_NA } from '../../fixtures/builders/a-fact'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('the canonical bytes of a fact', () => {
  it('are the same whatever the order of its fields', () => {
    expect(text(canonicalBytes({ b: 1, a: { d: 2, c: 3 } }))).toBe('{"a":{"c":3,"d":2},"b":1}')
    expect(canonicalBytes({ a: { c: 3, d: 2 }, b: 1 })).toEqual(canonicalBytes({ b: 1, a: { d: 2, c: 3 } }))
  })

  it('sort names by UTF-16 units, as RFC 8785 3.2.3 shows', () => {
    const value = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew', '1': 'One', '\ud83d\ude00': 'Emoji', '\u0080': 'Control', '\u00f6': 'o' }
    expect(Object.values(JSON.parse(text(canonicalBytes(value))) as object)).toHaveLength(7)
    expect(text(canonicalBytes(value))).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"o","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Hebrew"}',
    )
  })

  it('write numbers as RFC 8785 does', () => {
    expect(text(canonicalBytes([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 1773115200000]))).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1773115200000]',
    )
  })

  it('keep Chinese text as it is, in UTF-8', () => {
    expect([...canonicalBytes({ 名: '李娜女士' })]).toEqual([...new TextEncoder().encode('{"名":"李娜女士"}')])
  })

  it('refuse what JSON cannot say', () => {
    expect(() => canonicalBytes({ at: Number.NaN })).toThrow()
    expect(() => canonicalBytes({ name: '\ud800' })).toThrow()
  })

  it('leave out what is absent', () => {
    expect(text(canonicalBytes({ a: undefined, b: 1 }))).toBe('{"b":1}')
  })

  it('never change for version 1', () => {
    const fact = aFact('customer/named', { open: { customer: LI_NA }, personal: { name: '李娜', salutation: '女士' } }, {
      id: '0199e6c0-0000-7000-8000-000000000001' as FactId, seq: 7, device: 'desk-a' as DeviceId,
      happenedAt: 1773115200000 as EpochMs, recordedAt: 1773115200001 as EpochMs,
    })
    expect(text(canonicalBytesOfFact(fact))).toBe(
      '{"envelope":{"agent":"1001","device":"desk-a","happenedAt":1773115200000,"id":"0199e6c0-0000-7000-8000-000000000001",' +
        '"kind":"customer/named","line":"line-1","origin":"live","recordedAt":1773115200001,"seq":7,"site":"site-1","team":"team-1","v":1},' +
        '"open":{"customer":"customer-li-na"},"personal":{"name":"李娜","salutation":"女士"}}',
    )
  })
})
