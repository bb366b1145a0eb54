import type { Allowance, Plan } from '../../core/contract/offers'
import type { Labels } from '../../core/contract/language'

export interface Unit {
  readonly unit: string
  readonly labels: Labels
}

/** What the plans count, each once, in the order in which plans name it. */
export function unitsOf(plans: readonly Plan[]): readonly Unit[] {
  return [...new Map(plans.flatMap(({ allowances }) => allowances.map(({ unit, labels }: Allowance) => [unit, { unit, labels }] as const))).values()]
}
