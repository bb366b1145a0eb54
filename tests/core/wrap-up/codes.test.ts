import { describe, expect, it } from 'vitest'
import { defaultCodes } from '../../../src/adapters/store/default-codes'
import { pinyinTerms } from '../../../src/core/text/pinyin-terms'
import type { WrapUpCode } from '../../../src/core/contract/definitions'
import type { CodeId, EpochMs } from '../../../src/core/contract/ids'
import { dayBucket } from '../../../src/core/contacts/day'
import { codeTree, leavesOf } from '../../../src/core/wrap-up/code-tree'
import { searchCodes } from '../../../src/core/wrap-up/search-codes'
import { suggestCodes, type CodePast } from '../../../src/core/wrap-up/suggest-code'
import { at, LINE } from '../../fixtures/builders/a-fact'

const now = at('2026-03-10T12:00:00Z')
const codes = defaultCodes(LINE, now).filter((row): row is WrapUpCode & { readonly terms?: readonly string[] } => row.kind === 'code')
const id = (name: string) => `${LINE}.${name}` as CodeId
const found = (typed: string) => searchCodes(codes, typed).map((code) => code.id)

describe('the codes a line starts with', () => {
  it('are some 25 leaves under four classes', () => {
    const tree = codeTree(codes)
    expect(tree.map(({ code }) => code.codeClass)).toEqual(['consult', 'business', 'fault', 'complaint'])
    expect(leavesOf(tree).length).toBeGreaterThanOrEqual(25)
    expect(leavesOf(tree).every(({ code, above }) => above[0]?.codeClass === code.codeClass)).toBe(true)
  })

  it('carry the pinyin that the dictionary gives', () => {
    for (const code of codes) expect([code.id, code.terms]).toEqual([code.id, pinyinTerms(code)])
  })
})

describe('a code is found by typing', () => {
  it.each([['fyzy', 'charge-dispute'], ['feiyong', 'charge-dispute'], ['费用', 'charge-dispute'], ['費用爭', 'charge-dispute'], ['disputed', 'charge-dispute'], ['ＤＩＳＰ', 'charge-dispute'], ['jdcx', 'order-status']])(
    '%s finds %s first', (typed, name) => expect(found(typed)[0]).toBe(id(name)))

  it('by a code above it', () => expect(found('tousu')).toContain(id('staff-attitude')))
  it('by several words that all fit', () => expect(found('complaint attitude')).toEqual([id('staff-attitude')]))
  it('not by what is in none', () => expect(found('zzz')).toEqual([]))
  it('all of them in their order when nothing is typed', () => expect(found('')[0]).toBe(id('bill-explained')))
})

it('a retired code is not offered, and what stood under it is not lost', () => {
  const retired = codes.map((code) => (code.id === id('fault') ? { ...code, retiredAt: now } : code))
  expect(codeTree(retired).some(({ code }) => code.id === id('fault'))).toBe(false)
  expect(leavesOf(codeTree(retired)).some(({ code }) => code.id === id('device-fault'))).toBe(true)
})

describe('suggested are', () => {
  const past = (more: Partial<CodePast>): CodePast => ({ own: [], line: [], ...more })
  const own = (name: string, daysAgo: number, isUnsolved = false) => ({ code: id(name), startedAt: (now - daysAgo * 86_400_000) as EpochMs, isUnsolved })
  const line = (name: string, daysAgo: number, count: number) => ({ code: id(name), day: dayBucket(now) - daysAgo, count })
  const names = (given: CodePast) => suggestCodes(given, codes, now).map(({ code }) => code)

  it('nothing, where nothing is known', () => expect(names(past({}))).toEqual([]))
  it('what this customer left unsolved, before what he asked often', () => {
    const given = past({ own: [own('device-fault', 2, true), own('payment', 1), own('payment', 3)] })
    expect(suggestCodes(given, codes, now)[0]).toEqual({ code: id('device-fault'), why: 'unsolved' })
  })
  it('what everyone rings about today, before what they rang about last week', () => {
    expect(names(past({ line: [line('no-service', 0, 30), line('payment', 9, 100)] }))).toEqual([id('no-service'), id('payment')])
  })
  it('at most three, leaves in use only', () => {
    const given = past({ line: [line('fault', 0, 99), line('gone', 0, 99), ...['payment', 'invoice', 'plan-change', 'service-on'].map((name) => line(name, 0, 5))] })
    expect(names(given)).toHaveLength(3)
    expect(names(given)).not.toContain(id('fault'))
  })
})
