import { isRecordValue } from '../contract/decode'
import type { Rule } from '../offers/rule'

/** A condition as a person says it: this fact, compared so, with that. */
export interface RuleRow {
  readonly fact: string
  readonly comparison: Comparison
  readonly value: RuleValue
}
export type RuleValue = string | number | boolean

/** `has`: a list holds the value; `has-not`: it does not. */
export const COMPARISONS = ['==', '!=', '>', '>=', '<', '<=', 'has', 'has-not'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** A rule as rows that all must hold. Undefined: rows cannot say it, and it is shown as it is written. */
export function rowsOfRule(rule: unknown): readonly RuleRow[] | undefined {
  if (!isRecordValue(rule)) return undefined
  if (Array.isArray(rule.and) && Object.keys(rule).length === 1) {
    const rows = rule.and.map(rowOf)
    return rows.length > 0 && rows.every((row) => row !== undefined) ? rows : undefined
  }
  const row = rowOf(rule)
  return row && [row]
}

export function ruleOfRows(rows: readonly RuleRow[]): Rule {
  const [first, ...others] = rows.map(ruleOfRow)
  return first === undefined ? { '==': [{ var: 'isKnown' }, true] } : others.length === 0 ? first : { and: [first, ...others] }
}

function rowOf(rule: unknown): RuleRow | undefined {
  if (!isRecordValue(rule)) return undefined
  const [[operation, values] = [], ...more] = Object.entries(rule)
  if (operation === undefined || more.length > 0) return undefined
  if (operation === '!') {
    const inner = rowOf(Array.isArray(values) && values.length === 1 ? values[0] : values)
    return inner?.comparison === 'has' ? { ...inner, comparison: 'has-not' } : undefined
  }
  if (!Array.isArray(values) || values.length !== 2) return undefined
  if (operation === 'in') return rowFrom(values[1], 'has', values[0])
  const comparison = COMPARISONS.find((each) => each === operation)
  return comparison && rowFrom(values[0], comparison, values[1])
}

function rowFrom(left: unknown, comparison: Comparison, value: unknown): RuleRow | undefined {
  const fact = isRecordValue(left) && Object.keys(left).length === 1 && typeof left.var === 'string' ? left.var : undefined
  const isValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return fact === undefined || !isValue ? undefined : { fact, comparison, value }
}

function ruleOfRow({ fact, comparison, value }: RuleRow): Rule {
  if (comparison === 'has') return { in: [value, { var: fact }] }
  if (comparison === 'has-not') return { '!': [{ in: [value, { var: fact }] }] }
  return { [comparison]: [{ var: fact }, value] }
}
