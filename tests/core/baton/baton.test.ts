import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Baton } from '../../../src/core/baton/baton'
import { checkLetters } from '../../../src/core/baton/check-letters'
import { maskNumbers } from '../../../src/core/baton/mask-numbers'
import { readBaton } from '../../../src/core/baton/read-baton'
import { writeBaton } from '../../../src/core/baton/write-baton'
import { LANGUAGES } from '../../../src/core/contract/definitions'
import type { EpochMs } from '../../../src/core/contract/ids'

const AT = Date.parse('2026-11-26T14:30:00+08:00') as EpochMs
const BATON: Baton & { readonly writtenAt: EpochMs } = {
  demand: '流量超额', done: '已核对 10 月账单，客户认可其中 20 元。', promised: '三天内到账', mood: 'upset', before: '今天第 3 次来电',
  caller: '138****8000', from: '李婷 8021', writtenAt: AT,
}
const IN_SHANGHAI = { language: 'zh-CN', timeZone: 'Asia/Shanghai' } as const
const TEXT = writeBaton(BATON, IN_SHANGHAI)
const read = (text: string) => {
  const reading = readBaton(text)
  if (reading.kind !== 'whole') throw new Error(`read as ${reading.kind}`)
  return reading.baton
}
const wide = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&nbsp;').replaceAll('[', '&#91;').replaceAll(']', '&#x5D;').replaceAll('，', '&#65292;')
const wrapped = (text: string, every: number) => [...text].map((each, index) => (index % every === every - 1 ? `${each}\r\n` : each)).join('')

describe('the text of a baton', () => {
  it('is the same in every version that is out: vectors', () => {
    expect(TEXT).toBe('[转接条 CB1] 诉求: 流量超额 | 已办: 已核对 10 月账单，客户认可其中 20 元。 | 承诺: 三天内到账 | 情绪: 不满 | 此前: 今天第 3 次来电 | 来电: 138****8000 | 转自: 李婷 8021 | 时间: 2026-11-26 14:30 +08:00 [CB1: DXNKXJVL]')
    expect(writeBaton({ demand: 'Bill explained', from: 'Ann Reed', writtenAt: AT }, { language: 'en', timeZone: 'America/New_York' }))
      .toBe('[Handover CB1] Wants: Bill explained | From: Ann Reed | At: 2026-11-26 01:30 -05:00 [CB1: DDJVNGVJ]')
    expect(checkLetters('123456789')).toBe('DRMJDNRD')
  })
  it('unfolds into what was said', () => expect(read(TEXT)).toEqual(BATON))
  it.each(LANGUAGES)('unfolds whatever language it was written in: %s', (language) => expect(read(writeBaton(BATON, { language, timeZone: 'Asia/Taipei' }))).toEqual(BATON))
  it('is found among other notes, the newest of several', () => {
    const older = writeBaton({ ...BATON, demand: '套餐咨询' }, IN_SHANGHAI)
    expect(read(`[10:02] 客户来电。\n${older}\n转二线 -> ${TEXT} 已接手 [ok]`)).toEqual(BATON)
  })
  it('is no baton where there is none', () => {
    for (const text of ['', '客户要求回电', '[备注] CB1', 'CB1: BCDFGHJK']) expect(readBaton(text)).toEqual({ kind: 'none' })
  })
})

describe('a note field', () => {
  it.each([1, 2, 7, 20, 64])('may wrap it after every %i characters', (every) => {
    const reading = read(wrapped(TEXT, every))
    expect(reading).toMatchObject({ mood: 'upset', writtenAt: AT })
    expect(reading.demand).toBe('流量超额')
  })
  it('may widen every sign, and narrow what was wide', () => {
    expect(read(wide(TEXT))).toMatchObject({ mood: 'upset', writtenAt: AT })
    expect(read(TEXT.replaceAll('，', ',').replaceAll('。', '.')).done).toBe('已核对 10 月账单,客户认可其中 20 元.')
  })
  it('may escape it as HTML, more than once, and put marks into it', () => {
    expect(read(escaped(TEXT))).toEqual(BATON)
    expect(read(escaped(escaped(TEXT)))).toEqual(BATON)
    expect(read(`<p>${TEXT.replaceAll(' | ', ' |<br/>')}</p>`)).toEqual(BATON)
  })
  it('may put other quotation marks and dashes', () => {
    const quoted = writeBaton({ ...BATON, done: 'said "later" -- isn\'t sure' }, { ...IN_SHANGHAI, language: 'en' })
    expect(read(quoted.replace('"later" --', '“later” —').replace("isn't", 'isn’t')).done).toBe('said “later” — isn’t sure')
  })
})

describe('what is not whole', () => {
  it('is named cut where its end or its beginning is missing', () => {
    expect(readBaton(TEXT.slice(0, 60))).toMatchObject({ kind: 'cut', seen: { demand: '流量超额' } })
    expect(readBaton(TEXT.slice(30)).kind).toBe('cut')
  })
  it('is named altered where a word was changed, and shows what stands there', () => {
    expect(readBaton(TEXT.replace('20 元', '200 元'))).toMatchObject({ kind: 'altered', seen: { done: '已核对 10 月账单，客户认可其中 200 元。' } })
    expect(readBaton(TEXT.replace('账单', '帳單')).kind).toBe('altered')
  })
  it('is named newer where a later version wrote it', () => {
    expect(readBaton(TEXT.replaceAll('CB1', 'CB2'))).toMatchObject({ kind: 'newer', seen: { demand: '流量超额' } })
  })
  it('is found at every single character that is changed or lost', () => {
    const characters = [...TEXT]
    characters.forEach((each, index) => {
      if (/\s/.test(each)) return
      const lost = characters.filter((_, at) => at !== index).join('')
      const changed = characters.map((one, at) => (at === index ? (one === '甲' ? '乙' : '甲') : one)).join('')
      expect(readBaton(lost).kind, `without ${each} at ${index}`).not.toBe('whole')
      expect(readBaton(changed).kind, `another for ${each} at ${index}`).not.toBe('whole')
    })
  })
})

describe('numbers', () => {
  it.each([
    ['回拨 13800138000', '回拨 138****8000'],
    ['call +86 138 0013 8000 back', 'call +86 1** **** 8000 back'],
    ['座机 (010) 5550-1000 转 8', '座机 (010) ****-1000 转 8'],
    ['一三八零零一三八零零零', '一三八****八零零零'],
    ['１３８００１３８０００', '１３８****８０００'],
    ['于 2026-11-26 10:42 来电', '于 2026-11-26 10:42 来电'],
    ['2026-11-26 13800138000', '2026-11-26 138****8000'],
    ['20 元，3 天', '20 元，3 天'],
  ])('%s is copied as %s', (text, expected) => expect(maskNumbers(text)).toBe(expected))

  it('never leave whole, whatever is typed around them', () => {
    const number = fc.constantFrom('13800138000', '+8613800138000', '010-5550-1000', '(202) 555-0142', '020 7946 0018', '400 800 1234', '138.0013.8000')
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), number, fc.string({ maxLength: 40 }), (before, each, after) => {
      const typed = `${before}${each}${after}`
      const text = writeBaton({ ...BATON, demand: typed, done: typed, promised: typed, before: typed, from: typed }, IN_SHANGHAI)
      expect(text.replaceAll(/[^0-9*]/g, '')).not.toContain(each.replaceAll(/\D/g, ''))
    }))
  })
})

describe('whatever is typed', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 200 })
  const baton = fc.record({
    demand: typed, done: typed, promised: typed, before: typed, from: typed, mood: fc.constantFrom('calm', 'pleased', 'worried', 'upset', 'angry'),
  })
  const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC')
  const minute = fc.integer({ min: 0, max: 4_000_000 }).map((minutes) => (AT + minutes * 60_000) as EpochMs)

  it('is read as whole, through wrapping, widening and escaping in any order', () => {
    const hurts = fc.array(fc.constantFrom(wide, escaped, (text: string) => wrapped(text, 13), (text: string) => `备注 ${text} (完)`, (text: string) => text.normalize('NFKC')), { maxLength: 4 })
    fc.assert(fc.property(baton, zone, minute, hurts, fc.constantFrom(...LANGUAGES), (each, timeZone, writtenAt, done, language) => {
      const text = done.reduce((hurt, hurter) => hurter(hurt), writeBaton({ ...each, writtenAt } as typeof BATON, { language, timeZone }))
      expect(read(text)).toMatchObject({ mood: each.mood, writtenAt })
    }))
  })
  it('stays short', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 500, maxLength: 2_000 }), (long) => {
      expect([...writeBaton({ ...BATON, demand: long, done: long, promised: long, before: long, from: long }, IN_SHANGHAI)].length).toBeLessThan(1_000)
    }), { numRuns: 20 })
  })
  it('never hangs or throws on what is pasted', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('[', ']', 'CB1', ':', '|', '&amp;', '&#38;', '<p ', '>', ' ', 'B', '【', '\n', '诉求'), { maxLength: 200 }), (pieces) => void readBaton(pieces.join(''))))
    expect(readBaton('['.repeat(100_000)).kind).toBe('none')
    expect(readBaton('[C B '.repeat(20_000)).kind).toBe('none')
  })
})
