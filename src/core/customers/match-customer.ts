import type { CustomerId, E164 } from '../contract/ids'
import { fitsMask } from './fits-mask'
import { numberKeyBudget } from './number-key-budget'
import type { LocalNumber, MaskedNumber, NumberReading, ShortNumber, WholeNumber } from './number-reading'
import { rankCustomers, type CandidateCustomer, type RankedCustomer } from './rank-customers'
import { sharedReason, type SharedNumbers, type SharedWhy } from './shared-reason'
import { splitCallingCode } from './split-calling-code'

export type MatchRule = 'exact' | 'remembered' | 'tail-8' | 'tail-7' | 'mask-tail' | 'mask-head' | 'external-id'

export interface MatchQuestion extends SharedNumbers {
  readonly reading: NumberReading
  /** Whoever the keys found, in any order, each once: every one is checked here. */
  readonly candidates: readonly CandidateCustomer[]
  /** Whom an agent chose for this number before. */
  readonly rememberedCustomerId?: CustomerId
  /** "Not this person": left out for this number, also when remembered. */
  readonly excluded?: readonly CustomerId[]
  /** The customer's id in another system, from a mapped header, parameter or page. */
  readonly externalId?: string
}

/** `remembered` is set only if that customer is among the ranked; it then comes first. */
interface Ranking {
  readonly ranked: readonly RankedCustomer[]
  readonly remembered?: CustomerId
  readonly rule: MatchRule
}

export type Match =
  | { readonly kind: 'one'; readonly customerId: CustomerId; readonly rule: MatchRule }
  | ({ readonly kind: 'several' } & Ranking)
  /** Never a fact without a choice: only a part of the number fits, or the number can be read in more than one way. */
  | ({ readonly kind: 'maybe' } & Ranking)
  | { readonly kind: 'shared'; readonly why: SharedWhy; readonly possible: readonly RankedCustomer[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'withheld' }

/** Decides whose number it is. An id of another system says more than a number; the whole number more than a part. */
export function matchCustomer(question: MatchQuestion): Match {
  const { reading, externalId, rememberedCustomerId } = question
  const excluded = new Set(question.excluded)
  const candidates = question.candidates.filter(each => !excluded.has(each.id))
  const known = externalId ? candidates.filter(each => each.externalIds?.includes(externalId)) : []
  if (known.length > 0) return named(rank(known, question), 'external-id', rememberedCustomerId)
  if (reading.kind === 'withheld') return { kind: 'withheld' }
  if (reading.kind === 'number' || reading.kind === 'short') return matchWhole(reading, question, candidates)
  if (reading.kind === 'local' || reading.kind === 'masked') return matchPart(reading, question, candidates)
  return { kind: 'none' }
}

function matchWhole(
  reading: WholeNumber | ShortNumber,
  question: MatchQuestion,
  candidates: readonly CandidateCustomer[],
): Match {
  const { rememberedCustomerId } = question
  const spellings =
    reading.kind === 'number' ? reading.candidates : serviceSpellings(reading.e164, reading.code, reading.areaCode)
  const holders = (from: readonly CandidateCustomer[]) => rank(from, question, e164 => spellings.includes(e164))
  const ranked = holders(candidates)
  const why = sharedReason(spellings, question, holders(question.candidates).length)
  if (why) return { kind: 'shared', why, possible: ranked }
  if (ranked.length === 0) return reading.isCertain ? remembered(candidates, rememberedCustomerId) : { kind: 'none' }
  return reading.isCertain ? named(ranked, 'exact', rememberedCustomerId) : maybe(ranked, 'exact', rememberedCustomerId)
}

/** An agent chose this customer for the number, though the customer's record does not hold it. */
function remembered(candidates: readonly CandidateCustomer[], customerId: CustomerId | undefined): Match {
  const isThere = candidates.some(each => each.id === customerId)
  return customerId && isThere ? { kind: 'one', customerId, rule: 'remembered' } : { kind: 'none' }
}

function matchPart(
  reading: LocalNumber | MaskedNumber,
  question: MatchQuestion,
  candidates: readonly CandidateCustomer[],
): Match {
  const { rememberedCustomerId } = question
  const fits = (e164: E164): boolean => (reading.kind === 'masked' ? fitsMask(reading, e164) : isTailOf(reading, e164))
  const isShared = (e164: E164): boolean => sharedReason([e164], question, 0) !== undefined
  const ranked = rank(candidates, question, e164 => fits(e164) && !isShared(e164))
  if (ranked.length > 0) return maybe(ranked, ruleOfPart(reading), rememberedCustomerId)
  const possible = rank(candidates, question, fits)
  const why = sharedReason(
    possible.flatMap(each => each.e164 ?? []),
    question,
    0,
  )
  return why ? { kind: 'shared', why, possible } : { kind: 'none' }
}

/** Tails shorter than the keys are too little to say "maybe". */
function isTailOf(local: LocalNumber, e164: E164): boolean {
  const split = splitCallingCode(e164)
  const isLong = local.digits.length >= Math.min(...numberKeyBudget.tailLengths)
  return isLong && split?.callingCode === local.callingCode && split.national.endsWith(local.digits)
}

function ruleOfPart(reading: LocalNumber | MaskedNumber): MatchRule {
  if (reading.kind === 'masked') return /\d{4}$/.test(reading.pattern) ? 'mask-tail' : 'mask-head'
  const [long] = numberKeyBudget.tailLengths
  return reading.digits.length >= long ? 'tail-8' : 'tail-7'
}

function named(ranked: readonly RankedCustomer[], rule: MatchRule, chosen: CustomerId | undefined): Match {
  const only = ranked.length === 1 ? ranked[0] : undefined
  return only
    ? { kind: 'one', customerId: only.customerId, rule }
    : { kind: 'several', ...ranking(ranked, rule, chosen) }
}

function maybe(ranked: readonly RankedCustomer[], rule: MatchRule, chosen: CustomerId | undefined): Match {
  return { kind: 'maybe', ...ranking(ranked, rule, chosen) }
}

function ranking(ranked: readonly RankedCustomer[], rule: MatchRule, chosen: CustomerId | undefined): Ranking {
  const isThere = ranked.some(each => each.customerId === chosen)
  return { ranked, rule, ...(chosen && isThere ? { remembered: chosen } : {}) }
}

function rank(
  from: readonly CandidateCustomer[],
  question: MatchQuestion,
  fits?: (e164: E164) => boolean,
): readonly RankedCustomer[] {
  return rankCustomers(from, question.rememberedCustomerId, fits)
}

function serviceSpellings(e164: E164, code: string, areaCode: string | undefined): readonly E164[] {
  const withArea = areaCode ? [`${e164.slice(0, -code.length)}${areaCode}${code}` as E164] : []
  return [...withArea, e164]
}
