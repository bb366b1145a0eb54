import { describe, expect, it } from 'vitest'
import { decodeOffer, decodePlan } from '../../../src/core/contract/decode-offers'
import type { EpochMs, LineId } from '../../../src/core/contract/ids'
import { decodeRule, factsNeeded } from '../../../src/core/offers/rule'
import { anOffer, aPlan, DESK, same } from './an-offer'

const whyOf = (change: object) => {
  const decoded = decodeOffer({ ...anOffer(), ...change }, DESK)
  return decoded.ok ? 'taken' : decoded.why
}
const whyOfPlan = (change: object) => {
  const decoded = decodePlan({ ...aPlan(), ...change }, DESK)
  return decoded.ok ? 'taken' : decoded.why
}
const asking = (rule: object) => ({ eligibility: [{ id: 'one', rule, whyNot: same('no') }] })

describe('an offer in a file', () => {
  it('comes back as it was written', () => {
    const offer = anOffer({
      eligibility: [{ id: 'year', rule: { '>=': [{ var: 'daysSinceFirstContact' }, 365] }, whyNot: same('too new') }],
      validFrom: '2026-01-31', validTo: '2026-12-31', pilot: { sharePercent: 20 }, caps: { perCallMost: 2, perCustomerDays: 14 },
    })
    expect(decodeOffer(JSON.parse(JSON.stringify(offer)), DESK)).toEqual({ ok: true, value: offer })
  })

  it('is of the line of business that it is read for, under an id of its own there', () => {
    const { id: _, line: __, version: ___, changedAt: ____, ...written } = anOffer()
    expect(decodeOffer({ ...written, id: 'roaming' }, { line: 'line-2' as LineId, now: 7 as EpochMs })).toMatchObject({ ok: true, value: { id: 'line-2.roaming', line: 'line-2', version: 1, changedAt: 7 } })
  })

  it.each([
    ['bad-id', { id: '' }], ['bad-version', { version: 0 }], ['bad-labels', { labels: { en: 'only English' } }], ['bad-leadIn', { leadIn: same(' ') }],
    ['bad-value', { value: 0 }], ['bad-value', { value: Number.NaN }], ['bad-weight', { weight: 11 }], ['bad-validFrom', { validFrom: '2026-02-29' }],
    ['bad-validTo', { validTo: '30 November' }], ['ends-before-it-begins', { validFrom: '2026-02-01', validTo: '2026-01-31' }],
    ['bad-pilot', { pilot: { sharePercent: 100 } }], ['bad-pilot', { pilot: { sharePercent: 20, agents: ['8001'] } }], ['bad-caps', { caps: { perCustomer: 3 } }],
    ['bad-coolDownDays', { coolDownDays: -1 }], ['bad-isSoothing', { isSoothing: 'yes' }], ['bad-phrasings', { phrasings: { de: ['Hallo'] } }],
    ['bad-customerData', { customerData: [{ fact: 'shoeSize', labels: same('x') }] }], ['unknown-field', { coolDownDay: 3 }],
    ['unknown-variable', { leadIn: same('Mr {surname}') }], ['unknown-fact', asking({ '>': [{ var: 'shoeSize' }, 40] })],
    ['unknown-operation', asking({ log: [{ var: 'name' }] })], ['bad-eligibility', asking({ '>': [1, 2], '<': [1, 2] })],
    ['same-condition-twice', { eligibility: [...asking({ '!': [true] }).eligibility, ...asking({ '!': [true] }).eligibility] }],
  ])('is refused as %s', (why, change) => {
    expect(whyOf(change)).toBe(why)
  })

  it('is refused where it is no record', () => {
    expect(decodeOffer([], DESK)).toEqual({ ok: false, why: 'not-a-record' })
  })
})

describe('a plan in a file', () => {
  it('comes back as it was written', () => {
    const plan = aPlan({ allowances: [{ unit: 'kwh', labels: same('kWh'), amount: 0, overage: [{ upTo: 230, price: 49, per: 1 }, { upTo: 400, price: 54, per: 1 }, { price: 79, per: 1 }] }] })
    expect(decodePlan(JSON.parse(JSON.stringify(plan)), DESK)).toEqual({ ok: true, value: plan })
  })

  const [mb] = aPlan().allowances
  it.each([
    ['bad-monthlyFee', { monthlyFee: 29.9 }], ['bad-currency', { currency: 'yuan' }], ['bad-allowances', { allowances: [{ ...mb, amount: 1.5 }] }],
    ['same-unit-twice', { allowances: [mb, mb] }], ['prices-out-of-order', { allowances: [{ ...mb, overage: [{ upTo: 100, price: 1, per: 1 }] }] }],
    ['prices-out-of-order', { allowances: [{ ...mb, overage: [{ price: 1, per: 1 }, { upTo: 9000, price: 1, per: 1 }] }] }],
    ['prices-out-of-order', { allowances: [{ ...mb, amount: 'unlimited' }] }], ['unknown-field', { fee: 3 }],
  ])('is refused as %s', (why, change) => {
    expect(whyOfPlan(change)).toBe(why)
  })
})

describe('a condition', () => {
  it('of a list asks each entry', () => {
    expect(decodeRule({ some: [{ var: 'tags' }, { '==': [{ var: '' }, 'VIP'] }] }).ok).toBe(true)
    expect(decodeRule({ some: [{ var: 'tags' }, { '==': [{ var: 'name' }, 'VIP'] }] })).toEqual({ ok: false, why: 'unknown-fact' })
  })

  it('never goes down a path of the program', () => {
    expect(decodeRule({ '==': [{ var: 'constructor.name' }, 'Object'] })).toEqual({ ok: false, why: 'unknown-fact' })
  })

  it('is refused where it is deeper than anybody writes', () => {
    let rule: object = { var: 'name' }
    for (let depth = 0; depth < 20; depth += 1) rule = { '!': [rule] }
    expect(decodeRule(rule)).toEqual({ ok: false, why: 'too-deep' })
  })

  it('needs the facts that it gives no value for', () => {
    const rule = { and: [{ in: ['VIP', { var: 'tags' }] }, { '>': [{ var: ['averageUse.mb', 0] }, 5] }, { some: [{ var: 'recentCodes' }, { '==': [{ var: '' }, 'x'] }] }] }
    expect(factsNeeded(rule)).toEqual(['tags', 'recentCodes'])
  })
})
