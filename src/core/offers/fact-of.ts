import type { FactsOfCustomer } from './facts-of-customer'
import { FACT_NAMES, factKey } from './fact-names'

/** The value of a fact by its name as offers write it. Undefined: nobody knows. */
export function factOf(facts: FactsOfCustomer, name: string): string | number | boolean | readonly string[] | undefined {
  const dot = name.indexOf('.')
  const group = dot < 0 ? undefined : name.slice(0, dot)
  if (group === 'remembered' || group === 'daysUntil' || group === 'averageUse') return facts[group][factKey(name.slice(dot + 1))]
  const known = FACT_NAMES.find((each) => each === name)
  return known && facts[known]
}
