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
export function factsNeeded(rule: unknown): readonly string[] {
  const names: string[] = []
  collectFacts(rule, names)
  return names
}

/** What a list's rule asks of each entry is no fact. Hundreds of offers with dozens of conditions are asked at once: nothing is copied. */
function collectFacts(rule: unknown, names: string[]): void {
  if (typeof rule !== 'object' || rule === null) return
  if (Array.isArray(rule)) {
    for (const each of rule) collectFacts(each, names)
    return
  }
  for (const operation in rule) {
    const written = (rule as Rule)[operation]
    if (operation === 'var') {
      if (!Array.isArray(written)) addOnce(names, String(written))
      else if (written.length === 1) addOnce(names, String(written[0]))
    } else collectFacts(OF_A_LIST.has(operation) && Array.isArray(written) ? written[0] : written, names)
  }
}

function addOnce(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name)
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
