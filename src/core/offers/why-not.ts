import type { CalendarDay, Offer } from '../contract/offers'
import type { EpochMs } from '../contract/ids'
import type { Labels } from '../contract/language'
import { given } from '../facts/given'
import { isValidOn } from './cheapest-plan'
import { doesHold } from './does-hold'
import type { FactsOfCustomer } from './facts-of-customer'
import type { HeardUpset, UpsetSign } from './hear-upset'
import { isInPilot } from './pilot'

const DAY_MS = 86_400_000

/** Why an offer is not put up now, one for each reason there is: the user interface has words for each. */
export type WhyNot =
  | { readonly kind: 'condition'; readonly id: string; readonly words: Labels }
  /** Nobody knows what the condition asks. */
  | { readonly kind: 'unknown'; readonly id: string; readonly words: Labels; readonly facts: readonly string[] }
  | { readonly kind: 'not-yet'; readonly from: CalendarDay }
  | { readonly kind: 'over'; readonly to: CalendarDay }
  | { readonly kind: 'pilot' }
  | { readonly kind: 'no-marketing' }
  /** `heard`: what he said, where that tells. */
  | { readonly kind: 'complaint' | 'anger'; readonly heard?: UpsetSign }
  | { readonly kind: 'unsolved'; readonly count: number }
  | { readonly kind: 'queue' }
  | { readonly kind: 'shown-lately'; readonly daysAgo: number; readonly perCustomerDays: number }
  | { readonly kind: 'call-full'; readonly shown: number }
  | { readonly kind: 'agent-full'; readonly shown: number }
  | { readonly kind: 'declined'; readonly daysAgo: number; readonly daysLeft: number }
  | { readonly kind: 'accepted'; readonly daysAgo: number; readonly daysLeft: number }
  | { readonly kind: 'later'; readonly at: EpochMs }
  /** It may be made, and comes up less: agents said so often of late that it does not fit such customers. */
  | { readonly kind: 'dismissed'; readonly count: number }

/** What stands around the question: whose call, by whom, and what of offers was before. */
export interface OfferSituation {
  readonly now: EpochMs
  /** By the calendar of the contact center. */
  readonly today: string
  readonly agentNumber: string | undefined
  /** Who it is for as long as possible: the customer, else the number, else the contact. Tells who is in a pilot. */
  readonly whom: string
  readonly facts: FactsOfCustomer
  readonly past: (offer: Offer) => PastOfOffer
  /** What is said in the call. */
  readonly upset?: HeardUpset
  /** Different offers shown in the present call. */
  readonly shownInCall: number
}

/** What happened with one offer: to this customer in other calls, in this call, and by this agent today. */
export interface PastOfOffer {
  readonly shownAt?: EpochMs
  readonly isShownInCall: boolean
  readonly answer?: { readonly is: 'accepted' | 'declined' | 'later'; readonly at: EpochMs; readonly laterAt?: EpochMs }
  readonly shownByAgentToday: number
}

/** Of customers who said in so many words that they want none; the tag that every line of business starts with. */
const NO_MARKETING_TAG = 'no-marketing'
const ANGER: readonly unknown[] = ['angry', 'upset']

/** Every reason against it, in the order in which an agent would give them. None: it may be offered. */
export function whyNot(offer: Offer, situation: OfferSituation): readonly WhyNot[] {
  return [...byTheCall(offer, situation), ...byTheOffer(offer, situation), ...byThePast(offer, situation), ...byConditions(offer, situation.facts)]
}

/** Selling must never hurt the service (S61); what helps after a complaint may be said then (S63), but not to somebody who is angry. */
function* byTheCall({ isSoothing }: Offer, { facts, upset }: OfferSituation): Generator<WhyNot> {
  if (tagsOf(facts).some((tag) => tag === NO_MARKETING_TAG || tag.endsWith(`.${NO_MARKETING_TAG}`))) yield { kind: 'no-marketing' }
  if (ANGER.includes(facts.mood)) yield { kind: 'anger', ...given({ heard: upset?.anger }) }
  if (facts.isComplaint === true && !isSoothing) yield { kind: 'complaint', ...given({ heard: upset?.complaint }) }
  if (Number(facts.unsolved) > 0) yield { kind: 'unsolved', count: Number(facts.unsolved) }
  if (facts.isQueueRed === true) yield { kind: 'queue' }
}

const tagsOf = ({ tags }: FactsOfCustomer): readonly string[] => (Array.isArray(tags) ? tags : [])

function* byTheOffer(offer: Offer, { today, agentNumber, whom }: OfferSituation): Generator<WhyNot> {
  if (!isValidOn(offer, today)) {
    if (offer.validTo !== undefined && today > offer.validTo) yield { kind: 'over', to: offer.validTo }
    else if (offer.validFrom !== undefined) yield { kind: 'not-yet', from: offer.validFrom }
  }
  if (!isInPilot(offer, { agentNumber, whom })) yield { kind: 'pilot' }
}

function* byThePast(offer: Offer, { now, past: pastOf, shownInCall }: OfferSituation): Generator<WhyNot> {
  const { caps, coolDownDays } = offer
  const past = pastOf(offer)
  const daysAgo = (at: EpochMs) => Math.max(0, Math.floor((now - at) / DAY_MS))
  const { answer } = past
  if (answer?.is === 'later') {
    if (answer.laterAt !== undefined && answer.laterAt > now) yield { kind: 'later', at: answer.laterAt }
  } else if (answer && now < answer.at + coolDownDays * DAY_MS) {
    yield { kind: answer.is, daysAgo: daysAgo(answer.at), daysLeft: Math.ceil((answer.at + coolDownDays * DAY_MS - now) / DAY_MS) }
  }
  // What the agent has before him is not taken away because it is before him.
  if (past.isShownInCall) return
  const { perCustomerDays, perCallMost, perAgentDay } = caps
  if (perCustomerDays !== undefined && past.shownAt !== undefined && now < past.shownAt + perCustomerDays * DAY_MS) {
    yield { kind: 'shown-lately', daysAgo: daysAgo(past.shownAt), perCustomerDays }
  }
  if (perCallMost !== undefined && shownInCall >= perCallMost) yield { kind: 'call-full', shown: shownInCall }
  if (perAgentDay !== undefined && past.shownByAgentToday >= perAgentDay) yield { kind: 'agent-full', shown: past.shownByAgentToday }
}

function* byConditions({ eligibility }: Offer, facts: FactsOfCustomer): Generator<WhyNot> {
  for (const { id, rule, whyNot: words } of eligibility) {
    const held = doesHold(rule, facts)
    if (held.holds) continue
    yield held.unknown.length > 0 ? { kind: 'unknown', id, words, facts: held.unknown } : { kind: 'condition', id, words }
  }
}
