import type { Plan } from '../contract/offers'

/** Plans that count anything in common can be compared; a tariff for power and one for telephones cannot, though one line may have both. */
export function groupPlans(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const groups: { readonly units: Set<string>; readonly plans: Plan[] }[] = []
  for (const plan of plans) {
    const units = plan.allowances.map(({ unit }) => unit)
    const [first, ...others] = groups.filter((group) => units.some((unit) => group.units.has(unit)))
    const group = first ?? { units: new Set<string>(), plans: [] }
    if (!first) groups.push(group)
    for (const other of others) {
      for (const unit of other.units) group.units.add(unit)
      group.plans.push(...other.plans)
      groups.splice(groups.indexOf(other), 1)
    }
    for (const unit of units) group.units.add(unit)
    group.plans.push(plan)
  }
  return groups.map((group) => group.plans)
}
