import { utcOf } from '../import/wall-clock'
import { idIn } from '../knowledge/library/id-in-line'
import { factNamesIn } from '../offers/lead-in-variables'
import { isSayable } from '../offers/fact-names'
import { decodeRule, type RuleProblem } from '../offers/rule'
import { amount, flag, integer, isRecordValue, listOf, optional, record, text, type Decoder } from './decode'
import type { AgentId, EpochMs, LineId, OfferId, PlanId } from './ids'
import type { Allowance, CalendarDay, Caps, Condition, Offer, Pilot, Plan } from './offers'
import { done, refused, type Result } from './result'
import { LANGUAGES, type Labels } from './language'

/**
 * Offers and plans out of a file: each field by its own decoder, so that a refusal names the field. `unknown-field`: nothing is
 * read over, because a misspelt cap would be no cap.
 */
export type OfferProblem =
  | 'not-a-record' | 'unknown-field' | `bad-${Exclude<keyof Offer, 'kind'>}` | Exclude<RuleProblem, 'not-a-rule'>
  | 'same-condition-twice' | 'unknown-variable' | 'ends-before-it-begins'
export type PlanProblem = 'not-a-record' | 'unknown-field' | `bad-${Exclude<keyof Plan, 'kind'>}` | 'same-unit-twice' | 'prices-out-of-order' | 'ends-before-it-begins'

/** Where a file is read: its items are of this line of business, whatever line they were written for. */
export interface OfferDesk {
  readonly line: LineId
  readonly now: EpochMs
}

export function decodeOffer(input: unknown, desk: OfferDesk): Result<Offer, OfferProblem> {
  const read = readFields<Omit<Offer, 'kind'>, OfferProblem>(input, OFFER_FIELDS, desk)
  if (!read.ok) return read
  const { eligibility, leadIn } = read.value
  for (const { rule } of eligibility) {
    const decoded = decodeRule(rule)
    if (!decoded.ok) return refused(decoded.why === 'not-a-rule' ? 'bad-eligibility' : decoded.why)
  }
  if (hasTwice(eligibility.map(({ id }) => id))) return refused('same-condition-twice')
  if (LANGUAGES.some((language) => !factNamesIn(leadIn[language]).every(isSayable))) return refused('unknown-variable')
  return endsBeforeItBegins(read.value) ? refused('ends-before-it-begins') : done({ kind: 'offer', ...read.value })
}

export function decodePlan(input: unknown, desk: OfferDesk): Result<Plan, PlanProblem> {
  const read = readFields<Omit<Plan, 'kind'>, PlanProblem>(input, PLAN_FIELDS, desk)
  if (!read.ok) return read
  const { allowances } = read.value
  if (hasTwice(allowances.map(({ unit }) => unit))) return refused('same-unit-twice')
  if (!allowances.every(isInOrder)) return refused('prices-out-of-order')
  return endsBeforeItBegins(read.value) ? refused('ends-before-it-begins') : done({ kind: 'plan', ...read.value })
}

const some = (maxLength: number): Decoder<string> => (input) => {
  const read = text(maxLength)(input)
  return read === undefined || read.trim() === '' ? undefined : read
}
const labelsOf = (maxLength: number): Decoder<Labels> => record({ 'zh-CN': some(maxLength), 'zh-TW': some(maxLength), en: some(maxLength) })
const day: Decoder<CalendarDay> = (input) => (typeof input === 'string' && isDay(input) ? (input as CalendarDay) : undefined)
const factName: Decoder<string> = (input) => (typeof input === 'string' && input.length <= 100 && isSayable(input) ? input : undefined)
const days = integer(0, 3660)
const phrases = listOf(some(200), 200)
const either = <A, B>(one: Decoder<A>, other: Decoder<B>): Decoder<A | B> => (input) => one(input) ?? other(input)

const decodeCondition = record({ id: some(60), rule: (input) => (isRecordValue(input) ? input : undefined), whyNot: labelsOf(200) }) satisfies Decoder<Condition>
const decodePilot: Decoder<Pilot> = strict(either(record({ sharePercent: integer(1, 99) }), record({ agents: listOf(some(40), 500) })), ['sharePercent', 'agents'], 1)
const decodeCaps: Decoder<Caps> = strict(
  record({ perCustomerDays: optional(days), perCallMost: optional(integer(1, 20)), perAgentDay: optional(integer(1, 1000)) }),
  ['perCustomerDays', 'perCallMost', 'perAgentDay'], 3,
)
/** With at most ten million of a unit in a month, every sum stays a whole number that a double holds exactly. */
const decodeOverage = record({ upTo: optional(integer(1, 1e9)), price: integer(0, 1e6), per: integer(1, 1e9) })
const unlimited: Decoder<'unlimited'> = (input) => (input === 'unlimited' ? input : undefined)
const decodeAllowance = record({ unit: some(40), labels: labelsOf(60), amount: either(integer(0, 1e9), unlimited), overage: listOf(decodeOverage, 12) }) satisfies Decoder<Allowance>

/** Written by hand or by an export: what says whose and how old it is may be left out, and is that of the desk. */
const VERSIONED = {
  version: optional(integer(1, 1e9)), labels: labelsOf(120), changedAt: optional(integer<EpochMs>(0, 8.64e15)), changedBy: optional(text<AgentId>(64)), retiredAt: optional(integer<EpochMs>(0, 8.64e15)),
  line: optional(some(64)), validFrom: optional(day), validTo: optional(day),
}
const OFFER_FIELDS = {
  ...VERSIONED, id: some(64) as Decoder<OfferId>, phrasings: strict(record({ 'zh-CN': optional(phrases), 'zh-TW': optional(phrases), en: optional(phrases) }), LANGUAGES, 3),
  eligibility: listOf(decodeCondition, 40), customerData: listOf(record({ fact: factName, labels: labelsOf(60) }), 12), talkPoints: listOf(labelsOf(400), 12),
  leadIn: labelsOf(400), value: amount(0.01, 1e6), weight: amount(0, 10), pilot: optional(decodePilot), caps: decodeCaps, coolDownDays: days, isSoothing: flag,
}
const PLAN_FIELDS = {
  ...VERSIONED, id: some(64) as Decoder<PlanId>, monthlyFee: integer(0, 1e9), currency: ((input) => (/^[A-Z]{3}$/.test(String(input)) ? String(input) : undefined)) as Decoder<string>,
  allowances: listOf(decodeAllowance, 30),
}

type Fields = Readonly<Record<string, Decoder<unknown> | { readonly optional: Decoder<unknown> }>>

/** Of a file or an editor, of the line that it is read for. The first field that is not of its form gives the refusal its name. */
export function readFields<T, Problem extends string>(input: unknown, fields: Fields, { line, now }: OfferDesk): Result<T, Problem> {
  if (!isRecordValue(input)) return refused('not-a-record' as Problem)
  if (Object.keys(input).some((name) => !Object.hasOwn(fields, name) && name !== 'kind')) return refused('unknown-field' as Problem)
  const result: Record<string, unknown> = { version: 1, changedAt: now }
  for (const [name, field] of Object.entries(fields)) {
    const isOptional = typeof field !== 'function'
    if (isOptional && input[name] === undefined) continue
    const value = (isOptional ? field.optional : field)(input[name])
    if (value === undefined) return refused(`bad-${name}` as Problem)
    result[name] = value
  }
  // Two lines may hold the same file, and change it each for itself.
  return done({ ...result, line, id: idIn(line, String(result.id)) } as T)
}

/** A record of these fields and no others, at most so many. */
function strict<T>(decoder: Decoder<T>, names: readonly string[], most: number): Decoder<T> {
  return (input) => {
    const given = isRecordValue(input) ? Object.keys(input) : []
    return given.length > most || given.some((name) => !names.includes(name)) ? undefined : decoder(input)
  }
}

function isInOrder({ amount, overage }: Allowance): boolean {
  if (amount === 'unlimited') return overage.length === 0
  return overage.every(({ upTo }, index) => upTo === undefined ? index === overage.length - 1 : upTo > (index === 0 ? amount : (overage[index - 1]?.upTo ?? Infinity)))
}

function endsBeforeItBegins({ validFrom, validTo }: Pick<Offer, 'validFrom' | 'validTo'>): boolean {
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
}

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length
}

function isDay(written: string): boolean {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []
  return utcOf({ year: Number(year), month: Number(month), day: Number(dayOfMonth), timeMs: 0 }) !== undefined
}
