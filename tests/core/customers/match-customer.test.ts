import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CustomerId, E164, EpochMs } from '../../../src/core/contract/ids'
import { matchCustomer, type MatchQuestion } from '../../../src/core/customers/match-customer'
import type { CandidateCustomer } from '../../../src/core/customers/rank-customers'
import { readNumber } from '../../../src/core/customers/read-number'

const id = (text: string) => text as CustomerId
const aCustomer = (
  name: string,
  numbers: readonly string[],
  more: Partial<CandidateCustomer> = {},
): CandidateCustomer => ({
  id: id(name),
  numbers: numbers.map(e164 => ({ e164: e164 as E164 })),
  ...more,
})
const ask = (written: string, candidates: readonly CandidateCustomer[], more: Partial<MatchQuestion> = {}) =>
  matchCustomer({ reading: readNumber(written, 'CN'), candidates, sharedNumbers: [], ownLines: [], ...more })
const idsOf = (match: ReturnType<typeof ask>) =>
  'ranked' in match
    ? match.ranked.map(each => each.customerId)
    : 'possible' in match
      ? match.possible.map(each => each.customerId)
      : []

const MOBILE = '+8613800138000'
const BEIJING = '+861055500123'
const li = aCustomer('li', [MOBILE], { lastContactAt: 10 as EpochMs })
const wang = aCustomer('wang', [MOBILE, BEIJING], { lastContactAt: 20 as EpochMs })
const chen = aCustomer('chen', [MOBILE])

describe('one, several, none', () => {
  it('names the only customer with this very number', () => {
    expect(ask('013800138000', [li])).toEqual({ kind: 'one', customerId: 'li', rule: 'exact' })
  })

  it('offers several customers of one number, the most recent contact first', () => {
    const match = ask('13800138000', [chen, li, wang])
    expect(match.kind).toBe('several')
    expect(idsOf(match)).toEqual(['wang', 'li', 'chen'])
  })

  it('puts the remembered choice first, and still asks', () => {
    const match = ask('13800138000', [wang, li], { rememberedCustomerId: id('li') })
    expect(match).toMatchObject({ kind: 'several', remembered: 'li', rule: 'exact' })
    expect(idsOf(match)).toEqual(['li', 'wang'])
  })

  it('keeps a stranger a stranger, also when the tail is somebody else’s', () => {
    expect(ask('010-00138000', [li])).toEqual({ kind: 'none' })
    expect(ask('021-55500123', [wang])).toEqual({ kind: 'none' })
  })

  it('says withheld, and that a colleague is no customer', () => {
    expect(ask('anonymous', [li])).toEqual({ kind: 'withheld' })
    expect(ask('8001', [li])).toEqual({ kind: 'none' })
  })

  it('takes the agent’s earlier choice for a number that no record holds', () => {
    expect(ask('13800138000', [aCustomer('zhao', [])], { rememberedCustomerId: id('zhao') })).toEqual({
      kind: 'one',
      customerId: 'zhao',
      rule: 'remembered',
    })
  })

  it('leaves out whom an agent has said it is not, even if remembered', () => {
    expect(ask('13800138000', [li, wang], { excluded: [id('wang')], rememberedCustomerId: id('wang') })).toEqual({
      kind: 'one',
      customerId: 'li',
      rule: 'exact',
    })
    expect(ask('13800138000', [li], { excluded: [id('li')] })).toEqual({ kind: 'none' })
  })

  it('trusts the id of another system more than the number, and without a number too', () => {
    const crm = aCustomer('crm', [], { externalIds: ['C-1'] })
    expect(ask('13800138000', [li, crm], { externalId: 'C-1' })).toEqual({
      kind: 'one',
      customerId: 'crm',
      rule: 'external-id',
    })
    expect(ask('anonymous', [crm], { externalId: 'C-1' })).toMatchObject({ kind: 'one', rule: 'external-id' })
    expect(ask('anonymous', [crm], { externalId: 'C-2' })).toEqual({ kind: 'withheld' })
  })
})

describe('maybe', () => {
  it('never makes a tail a fact, not even the only one or a remembered one', () => {
    expect(ask('55500123', [wang])).toMatchObject({ kind: 'maybe', rule: 'tail-8' })
    expect(ask('55500123', [wang], { rememberedCustomerId: id('wang') })).toMatchObject({
      kind: 'maybe',
      remembered: 'wang',
    })
    expect(ask('5500123', [wang])).toMatchObject({ kind: 'maybe', rule: 'tail-7' })
  })

  it('does not take a foreign number for a local one', () => {
    expect(ask('5550123', [aCustomer('us', ['+12025550123'])])).toEqual({ kind: 'none' })
  })

  it('compares every visible digit of a mask, not only those it was found by', () => {
    const other = aCustomer('other', ['+861000008000'])
    expect(idsOf(ask('138****8000', [other, li]))).toEqual(['li'])
    expect(ask('138****8000', [li])).toMatchObject({ kind: 'maybe', rule: 'mask-tail' })
    expect(ask('1380013****', [li, other])).toMatchObject({
      kind: 'maybe',
      rule: 'mask-head',
      ranked: [{ customerId: 'li', e164: MOBILE }],
    })
    expect(ask('138****8001', [li, other])).toEqual({ kind: 'none' })
  })

  it('takes the stars of a whole mask for one digit each, and of a short one for a gap', () => {
    expect(ask('010****0123', [wang])).toMatchObject({ kind: 'maybe' })
    expect(ask('138***8000', [li])).toMatchObject({ kind: 'maybe' })
    expect(ask('***8000', [li])).toMatchObject({ kind: 'maybe' })
  })

  it.each(['138****8000', '1380013****', '13800138***', '****0138000', '1380013*000', '138****80*0', '+86 138 **** 8000', '138***8000', '尾号8000'])(
    'matches %s by what is visible, and only as maybe, though there is but one', written => {
      const match = ask(written, [li])
      expect(match).toMatchObject({ kind: 'maybe', ranked: [{ customerId: 'li' }] })
      expect(ask(written, [aCustomer('other', ['+8613900139001'])])).toEqual({ kind: 'none' })
    })

  it('says maybe when the number can be read in two ways', () => {
    expect(ask('913800138000', [li])).toMatchObject({ kind: 'maybe', rule: 'exact' })
    expect(ask('913800138000', [], { rememberedCustomerId: id('li') })).toEqual({ kind: 'none' })
  })
})

describe('numbers that stand for many', () => {
  it('never name anyone when listed in settings, but offer who is possible', () => {
    const match = ask('13800138000', [li], { sharedNumbers: [MOBILE] })
    expect(match).toMatchObject({ kind: 'shared', why: 'listed' })
    expect(idsOf(match)).toEqual(['li'])
  })

  it('may be listed as a range, for the pools of platforms', () => {
    expect(ask('13800138000', [li], { sharedNumbers: ['+861380013*'] })).toMatchObject({
      kind: 'shared',
      why: 'listed',
    })
    expect(ask('13800138000', [li], { sharedNumbers: ['*'] })).toMatchObject({ kind: 'one' })
  })

  it('never name anyone when the number is a line of our own', () => {
    expect(ask('13800138000', [li], { ownLines: [MOBILE as E164] })).toMatchObject({ kind: 'shared', why: 'own-line' })
    expect(ask('13800138000', [], { ownLines: [MOBILE as E164] })).toEqual({
      kind: 'shared',
      why: 'own-line',
      possible: [],
    })
  })

  it('are found by their count, which "not this person" does not lower', () => {
    const many = 'abcdef'.split('').map(name => aCustomer(name, [MOBILE]))
    expect(ask('13800138000', many)).toMatchObject({ kind: 'shared', why: 'counted' })
    expect(ask('13800138000', many.slice(1))).toMatchObject({ kind: 'several' })
    expect(ask('13800138000', many, { excluded: [id('a')] })).toMatchObject({ kind: 'shared', why: 'counted' })
    expect(ask('13800138000', [li], { countedNumbers: [MOBILE as E164] })).toMatchObject({
      kind: 'shared',
      why: 'counted',
    })
  })

  it('name nobody by a tail or a mask either', () => {
    expect(ask('55500123', [wang], { sharedNumbers: [BEIJING] })).toMatchObject({ kind: 'shared', why: 'listed' })
    expect(ask('138****8000', [li], { ownLines: [MOBILE as E164] })).toMatchObject({ kind: 'shared', why: 'own-line' })
    expect(ask('55500123', [wang, aCustomer('sun', ['+862155500123'])], { sharedNumbers: [BEIJING] })).toMatchObject({
      kind: 'maybe',
      ranked: [{ customerId: 'sun' }],
    })
  })
})

it('answers the same, in whatever order the candidates were found', () => {
  const numbers = fc.subarray([MOBILE, BEIJING, '+861000008000', '+862155500123'])
  const candidates = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...'abcdefgh'.split('')),
      numbers,
      at: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    }),
    { selector: each => each.name, maxLength: 8 },
  )
  const written = fc.constantFrom('13800138000', '55500123', '138****8000', '***8000', '913800138000', '010-55500123')
  fc.assert(
    fc.property(
      candidates,
      written,
      fc.option(fc.constantFrom(...'abc'.split('')), { nil: undefined }),
      fc.integer(),
      (found, text, chosen, seed) => {
        const customers = found.map(({ name, numbers: its, at }) =>
          aCustomer(name, its, at === undefined ? {} : { lastContactAt: at as EpochMs }),
        )
        const shuffled = [...customers]
          .sort((a, b) => ((a.id.charCodeAt(0) * 31 + seed) % 7) - ((b.id.charCodeAt(0) * 31 + seed) % 7))
          .map(each => ({ ...each, numbers: [...each.numbers].reverse() }))
        const more = chosen === undefined ? {} : { rememberedCustomerId: id(chosen) }
        expect(ask(text, shuffled, more)).toEqual(ask(text, customers, more))
      },
    ),
    { numRuns: 500 },
  )
}, 30_000)
