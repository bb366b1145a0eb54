import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortCode } from '../../../src/core/bytes/short-code'
import type { EpochMs, SiteId } from '../../../src/core/contract/ids'
import { gapsOf, joinRanges } from '../../../src/core/segments/coverage'
import { decodeBody } from '../../../src/core/segments/decode-body'
import { FACTS_PER_SEGMENT, isCutDue } from '../../../src/core/segments/is-cut-due'
import { readKeyCode, writeKeyCode } from '../../../src/core/segments/key-code'
import { frameSegment, headOf, splitSegments, type FoundSegment, type Source } from '../../../src/core/segments/segment-frame'
import { isUntold, withBlanks, withoutPersonal } from '../../../src/core/segments/withheld'
import { aFact, LI_NA } from '../../fixtures/builders/a-fact'

describe('what lacks of a device', () => {
  it('is what no segment speaks of, up to the last that came', () => {
    expect(gapsOf([{ from: 1, to: 119 }, { from: 181, to: 200 }])).toEqual([{ from: 120, to: 180 }])
    expect(gapsOf([{ from: 5, to: 9 }])).toEqual([{ from: 1, to: 4 }])
    expect(gapsOf([])).toEqual([])
  })

  it('does not depend on the order in which they came, nor on how they overlap', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 10 })).map(([from, more]) => ({ from, to: from + more }))
    fc.assert(fc.property(fc.array(range, { maxLength: 10 }), (ranges) => {
      const has = (list: readonly { from: number; to: number }[], seq: number) => list.some(({ from, to }) => seq >= from && seq <= to)
      const joined = joinRanges(ranges)
      const last = Math.max(0, ...ranges.map(({ to }) => to))
      for (let seq = 1; seq <= last; seq += 1) expect([has(joined, seq), has(gapsOf(ranges), seq)]).toEqual([has(ranges, seq), !has(ranges, seq)])
      expect(joinRanges(ranges.toReversed())).toEqual(joined)
    }))
  })
})

it('a segment is cut when there is enough for one, or the oldest has waited half an hour', () => {
  const at = (ms: number) => ms as EpochMs
  expect(isCutDue({ facts: 0, oldestAt: undefined }, at(9e9), 1_800_000)).toBe(false)
  expect(isCutDue({ facts: 3, oldestAt: at(0) }, at(1_799_999), 1_800_000)).toBe(false)
  expect(isCutDue({ facts: 3, oldestAt: at(0) }, at(1_800_000), 1_800_000)).toBe(true)
  expect(isCutDue({ facts: FACTS_PER_SEGMENT, oldestAt: at(0) }, at(1), 1_800_000)).toBe(true)
})

it('a code to be read aloud has twelve letters, none of which is taken for another', () => {
  expect(shortCode(new Uint8Array(32))).toBe('0000-0000-0000')
  expect(shortCode(new Uint8Array(32).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ')
  expect(shortCode(new Uint8Array([0x08, 0x86, 0x42, 0x98, 0xe8, 0x4a, 0x96, 0xc6]))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
})

it('the public key of a site is read back from the text it is copied as, with the spaces of a message in it', () => {
  const code = { site: 'Hotline 1.5/北京' as SiteId, publicKey: 'B'.repeat(87) }
  const written = writeKeyCode(code)
  expect(readKeyCode(` ${written.slice(0, 30)}\n ${written.slice(30)}`)).toEqual(code)
  for (const wrong of ['', 'hello', written.slice(0, -1), `${written}:x`, written.replace(':1:', ':2:'), written.replace(/:1:[^:]*/, ':1:%')]) expect(readKeyCode(wrong)).toBeUndefined()
})

describe('a file', () => {
  const foundIn = async (file: Source) => {
    const found: FoundSegment[] = []
    for await (const each of splitSegments(file)) found.push(each)
    return found
  }
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('that is no segment, or ends in the middle of one, is not taken for one', async () => {
    const whyOf = async (text: string) => (await foundIn(new Blob([bytes(text)]))).map((each) => !each.ok && each.why)
    expect(await whyOf('')).toEqual(['not-a-segment'])
    expect(await whyOf('callside-segment\n')).toEqual(['damaged'])
    expect(await whyOf('callside-segment\n\u0000\u0000\u0000\u0002{}')).toEqual(['damaged'])
  })

  it('of bytes that anybody may have written never breaks the reader', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
      for (const frame of await foundIn(new Blob([bytes('callside-segment\n'), rest as Uint8Array<ArrayBuffer>]))) expect(frame.ok).toBe(false)
    }))
  })

  it('is read a segment at a time: what is held at once does not grow with it', async () => {
    const header = { format: 1, site: 's', line: 'l', device: 'd', agents: ['a'], firstSeq: 1, lastSeq: 1, count: 1, previous: '', madeAt: 1, personal: 'shared', recipient: 'k', ephemeral: 'e', signature: { alg: 'ES256', kid: 'k', publicKey: 'p' } }
    const head = headOf(bytes(JSON.stringify(header)))
    const one = frameSegment(head, new Uint8Array(64), new Uint8Array(100_000))
    const file = new Blob(Array.from({ length: 60 }, () => one))
    let most = 0
    const found = await foundIn({ size: file.size, slice: (from, until) => {
      most = Math.max(most, until - from)
      return file.slice(from, until)
    } })
    expect(found).toHaveLength(60)
    expect(most).toBeLessThan(1_000_000)
  })
})

describe('what is in a fact of another machine', () => {
  it('is looked through: nothing that is not of its kind comes in', () => {
    const open = { contact: 'c1', isResolved: true, closes: [] }
    expect(decodeBody('contact/wrapped-up', { open, personal: { note: '已处理', surplus: 1 } }, 'shared')).toEqual({ open, personal: { note: '已处理' } })
    expect(decodeBody('contact/wrapped-up', { open: { ...open, closes: 'all' }, personal: { note: '' } }, 'shared')).toBeUndefined()
    expect(decodeBody('contact/wrapped-up', { open, personal: {} }, 'shared')).toBeUndefined()
    expect(decodeBody('contact/wrapped-up', { open, personal: {} }, 'withheld')).toEqual({ open, personal: {} })
    expect(decodeBody('contact/wrapped-up', { open, personal: { note: 'told after all' } }, 'withheld')).toBeUndefined()
  })

  it('without its personal part has blanks where a text is counted on, and says nothing where it was all personal', () => {
    const wrapped = withBlanks(withoutPersonal(aFact('contact/wrapped-up', { open: { contact: 'c1' as never, isResolved: true, closes: [] }, personal: { note: '已处理' } })))
    expect([wrapped.personal, isUntold(wrapped)]).toEqual([{ note: '' }, false])
    const named = aFact('customer/named', { open: { customer: LI_NA }, personal: { name: '李娜' } })
    expect([isUntold(named), isUntold(withBlanks(withoutPersonal(named)))]).toEqual([false, true])
  })
})
