import { isRecordValue } from '../contract/decode'
import { done, refused, type Result } from '../contract/result'
import { isFactName } from './fact-names'

/** A condition in JsonLogic (jsonlogic.com): data, so that a file may carry it and no code is ever made of text. */
export type Rule = { readonly [operation: string]: unknown }
export type RuleProblem = 'not-a-rule' | 'unknown-operation' | 'unknown-fact' | 'too-deep'

/** Without `log`, which writes what it is given where anybody may read it, and without what makes texts and lists: a condition asks. */
const OPERATIONS: ReadonlySet<string> = new Set([
  'var', 'if', '==', '===', '!=', '!==', '!', '!!', 'or', 'and', '>', '>=', '<', '<=', 'max', 'min', '+', '-', '*', '/', '%', 'in', 'some', 'all', 'none',
])
/** Of a list: the rule after it asks each entry, and `{"var": ""}` is the entry. */
const OF_A_LIST: ReadonlySet<string> = new Set(['some', 'all', 'none'])
/** Deeper than anybody writes by hand. */
const DEEPEST = 12

export function decodeRule(input: unknown): Result<Rule, RuleProblem> {
  if (!isRecordValue(input) || Object.keys(input).length !== 1) return refused('not-a-rule')
  const problem = problemOf(input, false, 0)
  return problem === undefined ? done(input) : refused(problem)
}

/** The facts that a rule cannot do without: those it gives no value to use instead (`{"var": ["averageUse.data", 0]}`). */
export function factsNeeded(rule: unknown, isInList = false): readonly string[] {
  if (Array.isArray(rule)) return [...new Set(rule.flatMap((each) => factsNeeded(each, isInList)))]
  if (!isRecordValue(rule)) return []
  const [operation, written] = Object.entries(rule)[0] ?? []
  const values: readonly unknown[] = Array.isArray(written) ? written : [written]
  if (operation === 'var') return isInList || values.length > 1 ? [] : [String(values[0])]
  if (operation !== undefined && OF_A_LIST.has(operation)) return factsNeeded(values[0], isInList)
  return factsNeeded(values, isInList)
}

function problemOf(input: unknown, isInList: boolean, depth: number): RuleProblem | undefined {
  if (depth > DEEPEST) return 'too-deep'
  if (Array.isArray(input)) return firstProblem(input, isInList, depth)
  if (!isRecordValue(input)) return isPlain(input) ? undefined : 'not-a-rule'
  const entries = Object.entries(input)
  const [operation, written] = entries[0] ?? []
  if (operation === undefined || entries.length > 1) return 'not-a-rule'
  if (!OPERATIONS.has(operation)) return 'unknown-operation'
  const values: readonly unknown[] = Array.isArray(written) ? written : [written]
  if (operation === 'var') return problemOfFact(values, isInList)
  if (!OF_A_LIST.has(operation)) return firstProblem(values, isInList, depth)
  return values.length === 2 ? (problemOf(values[0], isInList, depth + 1) ?? problemOf(values[1], true, depth + 1)) : 'not-a-rule'
}

function problemOfFact([name, instead, ...rest]: readonly unknown[], isInList: boolean): RuleProblem | undefined {
  if (typeof name !== 'string' || rest.length > 0 || !isPlain(instead ?? null)) return 'not-a-rule'
  return (isInList ? name === '' : isFactName(name)) ? undefined : 'unknown-fact'
}

function firstProblem(inputs: readonly unknown[], isInList: boolean, depth: number): RuleProblem | undefined {
  for (const each of inputs) {
    const problem = problemOf(each, isInList, depth + 1)
    if (problem !== undefined) return problem
  }
  return undefined
}

const isPlain = (input: unknown): boolean => input === null || ['string', 'boolean'].includes(typeof input) || (typeof input === 'number' && Number.isFinite(input))
