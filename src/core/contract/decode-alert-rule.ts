import { decodeRule, type RuleProblem } from '../offers/rule'
import { ESCALATION_KINDS, UPSET_KINDS, type AlertCondition, type AlertRule } from './alert-rules'
import { integer, isRecordValue, listOf, oneOf, optional, record, text, type Decoder } from './decode'
import { decodeLabels } from './decode-labels'
import { readFields, type OfferDesk } from './decode-offers'
import type { AgentId, AlertRuleId, EpochMs, TagId } from './ids'
import { LANGUAGES } from './language'
import { done, refused, type Result } from './result'

/** `unknown-field`: nothing is read over, because a misspelt condition would be none. */
export type AlertRuleProblem = 'not-a-record' | 'unknown-field' | `bad-${Exclude<keyof AlertRule, 'kind'>}` | Exclude<RuleProblem, 'not-a-rule'> | 'no-phrases'

/** A phrase of one sign would be found in everything. */
const SHORTEST_PHRASE = 2
const LONGEST_ID = 200

const phrase: Decoder<string> = (input) => {
  const read = text(80)(input)?.trim()
  return read !== undefined && read.replaceAll('*', '').trim().length >= SHORTEST_PHRASE && !/^\*|\*$/u.test(read) ? read : undefined
}
const phrases: Decoder<readonly string[]> = (input) => (input === undefined ? [] : listOf(phrase, 60)(input))
const some = <T>(decoder: Decoder<readonly T[]>): Decoder<readonly T[]> => (input) => {
  const read = decoder(input)
  return read === undefined || read.length === 0 ? undefined : read
}

const CONDITIONS: { readonly [K in AlertCondition['asks']]: Decoder<Extract<AlertCondition, { readonly asks: K }>> } = {
  tag: record({ asks: oneOf('tag'), tag: text<TagId>(LONGEST_ID) }),
  fact: record({ asks: oneOf('fact'), rule: (input) => (isRecordValue(input) ? input : undefined) }),
  calls: record({ asks: oneOf('calls'), within: oneOf('today', 'week'), least: integer(2, 100) }),
  words: record({ asks: oneOf('words'), phrases: record({ 'zh-CN': phrases, 'zh-TW': phrases, en: phrases }), by: oneOf('customer', 'agent', 'anyone') }),
  escalation: record({ asks: oneOf('escalation'), to: some(listOf(oneOf(...ESCALATION_KINDS), ESCALATION_KINDS.length)) }),
  upset: record({ asks: oneOf('upset'), signs: some(listOf(oneOf(...UPSET_KINDS), UPSET_KINDS.length)) }),
  hold: (input) => {
    const read = record({ asks: oneOf('hold'), leastTimes: optional(integer(1, 100)), leastSeconds: optional(integer(5, 7200)) })(input)
    return read?.leastTimes === undefined && read?.leastSeconds === undefined ? undefined : read
  },
}

const decodeCondition: Decoder<AlertCondition> = (input) => {
  if (!isRecordValue(input)) return undefined
  const decode = Object.entries(CONDITIONS).find(([asks]) => asks === input.asks)?.[1]
  const read = decode?.(input)
  // A field that came not through was misspelt.
  return read !== undefined && Object.keys(input).every((name) => name in read) ? read : undefined
}

const FIELDS = {
  version: optional(integer(1, 1e9)), labels: decodeLabels(120), changedAt: optional(integer<EpochMs>(0, 8.64e15)), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)), line: optional(text(64)),
  id: ((input) => (typeof input === 'string' && /^[\w.:-]{1,80}$/u.test(input) ? (input as AlertRuleId) : undefined)) as Decoder<AlertRuleId>,
  order: optional(integer(0, 1e6)), conditions: some(listOf(decodeCondition, 10)), todo: decodeLabels(400),
} as const

/** A rule out of a file or an editor: of the line that it is read for. Version and time may be left out. */
export function decodeAlertRule(input: unknown, desk: OfferDesk): Result<AlertRule, AlertRuleProblem> {
  const read = readFields<Omit<AlertRule, 'kind' | 'order'> & Partial<Pick<AlertRule, 'order'>>, AlertRuleProblem>(input, FIELDS, desk)
  if (!read.ok) return read
  const rule: AlertRule = { order: 0, ...read.value, kind: 'alert-rule' }
  const problem = rule.conditions.map(problemOf).find((each) => each !== undefined)
  return problem === undefined ? done(rule) : refused(problem)
}

function problemOf(condition: AlertCondition): AlertRuleProblem | undefined {
  if (condition.asks === 'words') return LANGUAGES.every((language) => condition.phrases[language].length === 0) ? 'no-phrases' : undefined
  if (condition.asks !== 'fact') return undefined
  const decoded = decodeRule(condition.rule)
  return decoded.ok ? undefined : decoded.why === 'not-a-rule' ? 'bad-conditions' : decoded.why
}
