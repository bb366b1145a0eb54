import type { Allowance, CalendarDay, Plan } from '../contract/offers'
import type { MonthsOfUse, UseOfMonth } from './months-of-use'

/** One line of the arithmetic: so many steps at a price. Money is whole minor units throughout, so nothing is ever rounded. */
export interface CostLine {
  readonly unit: string
  readonly used: number
  readonly included: number | 'unlimited'
  /** Use beyond what is included that this price is for. */
  readonly beyond: number
  readonly per: number
  /** Begun ones count. */
  readonly steps: number
  readonly price: number
  readonly cost: number
}

export interface MonthCost {
  readonly month: string
  readonly fee: number
  /** Each unit of the plan, also those that cost nothing more. */
  readonly lines: readonly CostLine[]
  readonly cost: number
}

/** Why a plan is not compared: it has nothing for what was used, or ends before it. */
export interface Unserved {
  readonly month: string
  readonly unit: string
  readonly used: number
  readonly why: 'not-in-plan' | 'used-up'
}

export type PlanCost = { readonly plan: Plan } & (
  | { readonly isServed: true; readonly months: readonly MonthCost[]; readonly total: number }
  | { readonly isServed: false; readonly unserved: Unserved }
)

export interface PlanComparison {
  /** The cheapest first; equal ones by the lower fee, then by id. Those that do not serve the use come last. */
  readonly costs: readonly PlanCost[]
  /** More than one where they cost the same. */
  readonly cheapest: readonly Plan[]
}

/**
 * What each plan would have cost for these months (S55). A month is charged whole: nobody's first or last days are known, so
 * nothing is prorated. Plans of another currency than the first are not comparable and left out.
 */
export function comparePlans(plans: readonly Plan[], months: MonthsOfUse): PlanComparison {
  const currency = plans[0]?.currency
  const costs = plans.filter((plan) => plan.currency === currency).map((plan) => costOf(plan, months)).sort(cheaperFirst)
  const served = costs.flatMap((each) => (each.isServed ? [each] : []))
  return { costs, cheapest: served.filter(({ total }) => total === served[0]?.total && Object.keys(months).length > 0).map(({ plan }) => plan) }
}

export function isValidOn({ validFrom, validTo }: { readonly validFrom?: CalendarDay; readonly validTo?: CalendarDay }, day: string): boolean {
  return (validFrom === undefined || day >= validFrom) && (validTo === undefined || day <= validTo)
}

function costOf(plan: Plan, months: MonthsOfUse): PlanCost {
  const costs: MonthCost[] = []
  for (const month of Object.keys(months).sort()) {
    const cost = costOfMonth(plan, month, months[month] ?? {})
    if ('why' in cost) return { plan, isServed: false, unserved: cost }
    costs.push(cost)
  }
  return { plan, isServed: true, months: costs, total: costs.reduce((sum, { cost }) => sum + cost, 0) }
}

function costOfMonth(plan: Plan, month: string, use: UseOfMonth): MonthCost | Unserved {
  const strange = Object.entries(use).find(([unit, used]) => used > 0 && !plan.allowances.some((each) => each.unit === unit))
  if (strange) return { month, unit: strange[0], used: strange[1], why: 'not-in-plan' }
  const lines: CostLine[] = []
  for (const allowance of plan.allowances) {
    const used = Object.hasOwn(use, allowance.unit) ? (use[allowance.unit] ?? 0) : 0
    const own = linesOf(allowance, used)
    if (own === undefined) return { month, unit: allowance.unit, used, why: 'used-up' }
    lines.push(...own)
  }
  return { month, fee: plan.monthlyFee, lines, cost: plan.monthlyFee + lines.reduce((sum, { cost }) => sum + cost, 0) }
}

/** Step after step of the prices. Undefined: there is no price for so much. */
function linesOf({ unit, amount, overage }: Allowance, used: number): readonly CostLine[] | undefined {
  const nothing: CostLine = { unit, used, included: amount, beyond: 0, per: 1, steps: 0, price: 0, cost: 0 }
  if (amount === 'unlimited' || used <= amount) return [nothing]
  const lines: CostLine[] = []
  let from = amount
  for (const { upTo, price, per } of overage) {
    const to = upTo === undefined ? used : Math.min(used, upTo)
    if (to <= from) break
    const steps = Math.ceil((to - from) / per)
    lines.push({ unit, used, included: amount, beyond: to - from, per, steps, price, cost: steps * price })
    from = to
  }
  return from < used ? undefined : lines
}

function cheaperFirst(one: PlanCost, other: PlanCost): number {
  if (!one.isServed || !other.isServed) return one.isServed === other.isServed ? byId(one, other) : one.isServed ? -1 : 1
  return one.total - other.total || one.plan.monthlyFee - other.plan.monthlyFee || byId(one, other)
}

const byId = (one: PlanCost, other: PlanCost): number => (one.plan.id < other.plan.id ? -1 : 1)
