import jsonLogic from 'json-logic-js'
import type { RulesLogic } from 'json-logic-js'
import { factOf } from './fact-of'
import type { FactsOfCustomer } from './facts-of-customer'
import { factsNeeded, type Rule } from './rule'

export type Holds = { readonly holds: true } | { readonly holds: false; readonly unknown: readonly string[] }

/**
 * Whether a condition holds for this customer. JsonLogic takes what is not there for null, and `null < 5` is true; so a condition
 * that needs what nobody knows is not asked: it does not hold, and says what is unknown.
 */
export function doesHold(rule: Rule, facts: FactsOfCustomer): Holds {
  const unknown = factsNeeded(rule).filter((name) => factOf(facts, name) === undefined)
  if (unknown.length > 0) return { holds: false, unknown }
  // Decoded by decodeRule: the operations that are let through are those of RulesLogic.
  return jsonLogic.truthy(jsonLogic.apply(rule as RulesLogic, facts)) ? { holds: true } : { holds: false, unknown: [] }
}
