import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanId } from '../../../src/core/contract/ids'
import type { Allowance, Plan } from '../../../src/core/contract/offers'
import { comparePlans } from '../../../src/core/offers/cheapest-plan'
import { groupPlans } from '../../../src/core/offers/group-plans'
import { averageUse, missingMonths, monthsOfUse, monthsOfUnits, writeUse } from '../../../src/core/offers/months-of-use'
import { aPlan, same } from './an-offer'

const plan = (id: string, change: Partial<Plan> = {}) => aPlan({ id: id as PlanId, ...change })
const [DATA, CALLS] = aPlan().allowances as [Allowance, Allowance]

/** The same by counting unit for unit: slow, and plainly right. */
function costByCounting({ monthlyFee, allowances }: Plan, use: Readonly<Record<string, number>>): number | undefined {
  let cost = monthlyFee
  for (const { unit, amount, overage } of allowances) {
    if (amount === 'unlimited') continue
    const used = use[unit] ?? 0
    let at = amount
    for (const { upTo = Infinity, price, per } of overage) {
      for (; at < used && at < upTo; at = Math.min(at + per, upTo, used)) cost += price
    }
    if (at < used) return undefined
  }
  return cost
}

const anAllowance = (unit: string): fc.Arbitrary<Allowance> => fc.record({
  amount: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant('unlimited' as const)),
  prices: fc.array(fc.record({ step: fc.integer({ min: 1, max: 30 }), price: fc.integer({ min: 0, max: 500 }), per: fc.integer({ min: 1, max: 12 }), isLast: fc.boolean() }), { maxLength: 3 }),
}).map(({ amount, prices }) => {
  let upTo = amount === 'unlimited' ? 0 : amount
  const overage = prices.map(({ step, price, per, isLast }, index) => {
    upTo += step
    return isLast && index === prices.length - 1 ? { price, per } : { upTo, price, per }
  })
  return { unit, labels: same(unit), amount, overage: amount === 'unlimited' ? [] : overage }
})
const somePlans = fc.array(fc.record({ monthlyFee: fc.integer({ min: 0, max: 9900 }), one: anAllowance('mb'), other: anAllowance('minutes') }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(({ monthlyFee, one, other }, index) => plan(`plan-${index}`, { monthlyFee, allowances: [one, other] })))
const someMonths = fc.array(fc.record({ mb: fc.integer({ min: 0, max: 90 }), minutes: fc.integer({ min: 0, max: 90 }) }), { minLength: 1, maxLength: 6 })
  .map((all) => Object.fromEntries(all.map((use, index) => [`2026-0${index + 1}`, use])))

describe('the cheapest plan', () => {
  it('is the one that counting unit for unit finds, and its lines add up to the last cent', () => {
    fc.assert(fc.property(somePlans, someMonths, (plans, months) => {
      const { costs, cheapest } = comparePlans(plans, months)
      const counted = new Map(plans.map((each) => {
        const sums = Object.values(months).map((use) => costByCounting(each, use))
        return [each.id, sums.includes(undefined) ? undefined : sums.reduce<number>((sum, one) => sum + (one ?? 0), 0)]
      }))
      for (const cost of costs) {
        expect(cost.isServed ? cost.total : undefined).toBe(counted.get(cost.plan.id))
        if (!cost.isServed) continue
        expect(cost.months.reduce((sum, month) => sum + month.fee + month.lines.reduce((all, line) => all + line.steps * line.price, 0), 0)).toBe(cost.total)
      }
      const least = Math.min(...[...counted.values()].map((sum) => sum ?? Infinity))
      expect(new Set(cheapest.map(({ id }) => id))).toEqual(new Set(plans.map(({ id }) => id).filter((id) => counted.get(id) === least && least < Infinity)))
    }))
  })

  it('never costs less for more use', () => {
    fc.assert(fc.property(somePlans, fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 10 }), ([one], mb, more) => {
      const cost = (used: number) => comparePlans([one!], { '2026-01': { mb: used } }).costs[0]!
      const [less, greater] = [cost(mb), cost(mb + more)]
      if (less.isServed && greater.isServed) expect(greater.total).toBeGreaterThanOrEqual(less.total)
      else expect(greater.isServed).toBe(false)
    }))
  })

  it('shows its arithmetic: 7,000 MB of which 5,120 are in the fee, two begun gigabytes at 5.00', () => {
    const [cost] = comparePlans([plan('a')], { '2026-10': { mb: 7000, minutes: 130 } }).costs
    expect(cost).toMatchObject({
      isServed: true, total: 2900 + 1000 + 570,
      months: [{ month: '2026-10', fee: 2900, cost: 4470, lines: [
        { unit: 'mb', used: 7000, included: 5120, beyond: 1880, per: 1024, steps: 2, price: 500, cost: 1000 },
        { unit: 'minutes', used: 130, included: 100, beyond: 30, per: 1, steps: 30, price: 19, cost: 570 },
      ] }],
    })
  })

  it('goes up the steps of a tariff that grows dearer', () => {
    const tiers = { unit: 'kwh', labels: same('kWh'), amount: 0, overage: [{ upTo: 230, price: 49, per: 1 }, { upTo: 400, price: 54, per: 1 }, { price: 79, per: 1 }] }
    const [cost] = comparePlans([plan('tiers', { monthlyFee: 0, allowances: [tiers] })], { '2026-07': { kwh: 420 } }).costs
    expect(cost?.isServed && cost.months[0]?.lines.map(({ steps, price }) => [steps, price])).toEqual([[230, 49], [170, 54], [20, 79]])
  })

  it('is named twice where two cost the same, the one with the lower fee first', () => {
    const flat = plan('flat', { monthlyFee: 3400, allowances: [{ ...DATA, amount: 'unlimited', overage: [] }, CALLS] })
    const { cheapest, costs } = comparePlans([flat, plan('small')], { '2026-10': { mb: 6000, minutes: 10 } })
    expect(cheapest.map(({ id }) => id)).toEqual(['small', 'flat'])
    expect(costs.map((cost) => cost.isServed && cost.total)).toEqual([3400, 3400])
  })

  it('serves what was used, or says where it ends', () => {
    const bare = plan('bare', { monthlyFee: 100, allowances: [{ ...DATA, overage: [] }] })
    expect(comparePlans([bare], { '2026-09': { mb: 10 }, '2026-10': { mb: 6000 } }).costs[0]).toMatchObject({ isServed: false, unserved: { month: '2026-10', unit: 'mb', used: 6000, why: 'used-up' } })
    expect(comparePlans([bare, plan('small')], { '2026-10': { minutes: 5 } })).toMatchObject({
      cheapest: [{ id: 'small' }], costs: [{ isServed: true }, { isServed: false, unserved: { unit: 'minutes', why: 'not-in-plan' } }],
    })
  })

  it('is none without months, and none of another currency', () => {
    expect(comparePlans([plan('a')], {}).cheapest).toEqual([])
    expect(comparePlans([plan('a'), plan('b', { currency: 'TWD' })], { '2026-10': { mb: 1 } }).costs.map(({ plan: { id } }) => id)).toEqual(['a'])
  })
})

describe('plans of one line', () => {
  it('are compared with those that count something in common, also by way of a third', () => {
    const counting = (id: string, ...units: string[]) => plan(id, { allowances: units.map((unit) => ({ ...DATA, unit })) })
    const groups = groupPlans([counting('a', 'mb'), counting('power', 'kwh'), counting('b', 'sms'), counting('c', 'mb', 'sms')])
    expect(groups.map((group) => group.map(({ id }) => id).sort())).toEqual([['a', 'b', 'c'], ['power']])
  })

  it('are asked for the use of what they count, and of nothing else', () => {
    expect(monthsOfUnits({ '2026-09': { kwh: 3 }, '2026-10': { mb: 5, kwh: 4 } }, ['mb'])).toEqual({ '2026-10': { mb: 5 } })
  })
})

describe('months of use', () => {
  it('are read from what is remembered of the customer, by the units of the plans', () => {
    const months = monthsOfUse([{ field: '用量 2026-09', value: 'mb 12288; Calls, minutes 320' }, { field: '2026年8月', value: 'mb：900；minutes 3' }, { field: '地址', value: 'mb 3' }, { field: '用量 2026-13', value: 'mb 3' }], aPlan().allowances)
    expect(months).toEqual({ '2026-08': { mb: 900, minutes: 3 }, '2026-09': { mb: 12_288, minutes: 320 } })
  })

  it('are written so that they can be read again', () => {
    fc.assert(fc.property(fc.record({ mb: fc.integer({ min: 0, max: 10_000_000 }), minutes: fc.integer({ min: 0, max: 10_000_000 }) }), (use) => {
      expect(monthsOfUse([{ field: 'Use 2026-10', value: writeUse(use) }], aPlan().allowances)).toEqual({ '2026-10': use })
    }))
  })

  it('that are missing between others are named, and are in no average', () => {
    const months = { '2025-11': { mb: 10 }, '2026-02': { mb: 20, minutes: 3 } }
    expect(missingMonths(months)).toEqual(['2025-12', '2026-01'])
    expect(averageUse(months)).toEqual({ mb: 15, minutes: 3 })
  })
})
