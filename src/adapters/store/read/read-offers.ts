import { Dexie } from 'dexie'
import { calendarDay } from '../../../core/calendar/calendar-day'
import { startOfDay } from '../../../core/contacts/day'
import type { WrapUpCode } from '../../../core/contract/definitions'
import type { CodeId, ContactId, EpochMs, LineId, OfferId } from '../../../core/contract/ids'
import type { Offer, Plan } from '../../../core/contract/offers'
import type { Settings } from '../../../core/contract/settings'
import { cardRemembered } from '../../../core/customers/build-card'
import { given } from '../../../core/facts/given'
import { isValidOn } from '../../../core/offers/cheapest-plan'
import { eligibleOffers } from '../../../core/offers/eligible-offers'
import { factsOfCustomer, type FactSource } from '../../../core/offers/facts-of-customer'
import { monthsOfUse } from '../../../core/offers/months-of-use'
import { contextOfFit } from '../../../core/offers/context-of-fit'
import { hearUpset } from '../../../core/offers/hear-upset'
import { cellOf, learnFrom, type Learnt } from '../../../core/offers/offer-counts'
import type { OffersOfCall } from '../../../core/offers/offers-of-call'
import { rankOffers } from '../../../core/offers/rank-offers'
import { seededRandom } from '../../../core/offers/seeded-random'
import { trustInFit } from '../../../core/offers/trust-in-fit'
import type { PastOfOffer } from '../../../core/offers/why-not'
import { agentOf } from '../../../core/settings/agent-of'
import { readDraft } from '../drafts'
import { readFacts } from '../fact-rows'
import type { OfferResultRow } from '../offer-rows'
import type { CallRow } from '../rows'
import type { Store } from '../store'
import { readSuggestions, type OpenedSuggestions } from '../suggestion-rows'
import { readCaller } from './read-caller'
import { readOfferCounts } from './read-offer-counts'
import { readDefinitions } from './read-definitions'
import { readTranscriptOfCall } from './read-transcript'

export interface OffersAsked {
  readonly call: CallRow
  readonly settings: Settings
  readonly now: EpochMs
  /** What was heard of the call until now; absent: as it is kept. */
  readonly suggestions?: OpenedSuggestions
  /** Of these alone one is to be chosen. */
  readonly among?: readonly OfferId[]
}

export interface OffersRead extends OffersOfCall {
  /** 0 to 1: how much of the fit of an offer is believed. */
  readonly trustOf: (offer: OfferId) => number
}

/** The plans of a line that may be had today. */
export async function readPlans(store: Store, line: LineId, settings: Pick<Settings, 'timeZone'>, now: EpochMs): Promise<readonly Plan[]> {
  const plans = await readDefinitions(store, 'plan', line)
  return plans.filter((plan) => plan.retiredAt === undefined && isValidOn(plan, calendarDay(now, settings.timeZone)))
}

/** The context of each offer is how much of its phrasings was said in the last turns. Undefined: the vault is locked, so nothing is known that a condition could ask. */
export async function readOffers(store: Store, { call, settings, now, suggestions, among }: OffersAsked): Promise<OffersRead | undefined> {
  const [caller, draft, offers, plans, codes, counts, ofAgent, heard, { lines }] = await Promise.all([
    readCaller(store, call, settings, now), readDraft(store, call.id), readDefinitions(store, 'offer', call.line), readPlans(store, call.line, settings, now),
    readDefinitions(store, 'code', call.line), readOfferCounts(store, call.line), readShownToday(store, settings, call, now),
    suggestions ?? readSuggestions(store, call.id), readTranscriptOfCall(store, call.id),
  ])
  const { known, description } = caller
  if (!known) return undefined
  const contacts = known.contacts.filter(({ id }) => id !== call.contact)
  const results = await store.db.offerResults.where('contact').anyOf([call.contact, ...contacts.map(({ id }) => id)]).toArray()
  const ofCall = results.filter(({ contact }) => contact === call.contact)
  const shownInCall = ofCall.filter(({ shown }) => shown !== undefined).length
  const remembered = known.group ? cardRemembered(known.group.state) : []
  const months = monthsOfUse(remembered, plans.flatMap(({ allowances }) => allowances))
  const codeOf = new Map(codes.map((code) => [code.id, code] as const))
  const { complaint, anger } = hearUpset(lines, heard?.aside)
  // How the customer feels the agent knows better, once he has marked it.
  const upset = given({ complaint, anger: draft?.draft?.mood === undefined ? anger : undefined })
  const facts = factsOfCustomer({
    now, timeZone: settings.timeZone, tags: known.tags, remembered, contacts: contacts.map(({ startedAt, codeClass, mood, code }) => given({ startedAt, codeClass, mood, code: factsOfCode(codeOf, code) })),
    unsolved: known.unsolved.filter(({ id }) => id !== call.contact && !draft?.draft?.closes.includes(id)).length, openTasks: known.openTasks.length,
    call: { direction: call.direction, facts: description?.facts ?? {}, ...ofDraft(draft?.draft, codeOf), isComplaintHeard: upset.complaint !== undefined, isAngerHeard: upset.anger !== undefined }, offers: { ...pastOf(results), shownInCall }, use: months,
    ...given({ person: known.group?.state.name?.value }),
  })
  const { eligible, others } = eligibleOffers(offers, {
    now, today: calendarDay(now, settings.timeZone), agentNumber: settings.agent?.number, facts, shownInCall, upset,
    whom: known.group?.root ?? known.lookUp.numberKey ?? call.contact, past: ({ id }) => pastOfOffer(id, call.contact, results, ofAgent),
  })
  const segment = known.tags.find(({ tier }) => tier === 'value')?.id ?? (known.group ? 'known' : 'unknown')
  const fitOf = new Map(heard?.fits?.map(({ offer, fit }) => [offer, fit] as const))
  const learnt = learnFrom(counts)
  const trustOf = (id: OfferId) => trustInFit(id, segment, learnt)
  const ranking = rankOffers(among ? eligible.filter(({ id }) => among.includes(id)) : eligible, { learnt, segment, contextOf: ({ id }) => contextOfFit((fitOf.get(id) ?? 0) * trustOf(id)), random: seededRandom(call.id) })
  const answered = await answersOf(store, ofCall, offers)
  const isAnswered = new Set(answered.map(({ offer }) => offer.id))
  return {
    ...ranking, ranked: ranking.ranked.map(({ offer }) => offer).filter(({ id }) => !isAnswered.has(id)), segment, facts, months, plans, answered, upset: [upset.complaint, upset.anger].filter((sign) => sign !== undefined),
    others: [...others, ...dismissedOf(eligible, segment, learnt)].filter(({ offer }) => !isAnswered.has(offer.id)), trustOf, shown: new Set(ofCall.flatMap(({ offer, shown }) => (shown ? [offer] : []))),
  }
}

/** What is offered less, because agents keep putting it away. */
function dismissedOf(eligible: readonly Offer[], segment: string, { ofSegment }: Learnt): OffersOfCall['others'] {
  return eligible.flatMap((offer) => {
    const count = Math.round(ofSegment.get(cellOf(offer.id, segment))?.dismissed ?? 0)
    return count > 0 ? [{ offer, whys: [{ kind: 'dismissed', count }] }] : []
  })
}

function factsOfCode(codes: ReadonlyMap<CodeId, WrapUpCode>, id: CodeId | undefined) {
  const code = id && codes.get(id)
  return code && { id: code.id, labels: code.labels, demand: code.demand }
}

type DraftText = NonNullable<Awaited<ReturnType<typeof readDraft>>>['draft']
function ofDraft(draft: DraftText, codes: ReadonlyMap<CodeId, WrapUpCode>): Partial<NonNullable<FactSource['call']>> {
  return given({ mood: draft?.mood, isResolved: draft?.isResolved, codeClass: draft?.code && codes.get(draft.code)?.codeClass })
}

function pastOf(results: readonly OfferResultRow[]): { readonly shownAt?: EpochMs; readonly declinedAt?: EpochMs } {
  return given({
    shownAt: latest(results.flatMap(({ shown }) => shown?.at ?? [])),
    declinedAt: latest(results.flatMap(({ answered }) => (answered?.answer === 'declined' ? answered.at : []))),
  })
}

function pastOfOffer(offer: OfferId, contact: ContactId, results: readonly OfferResultRow[], shownByAgent: ReadonlyMap<OfferId, number>): PastOfOffer {
  const own = results.filter((row) => row.offer === offer)
  const answered = own.flatMap((row) => row.answered ?? []).reduce<OfferResultRow['answered']>((last, each) => (last && last.at >= each.at ? last : each), undefined)
  return given({
    shownAt: latest(own.flatMap((row) => (row.contact === contact ? [] : (row.shown?.at ?? [])))), isShownInCall: own.some((row) => row.contact === contact && row.shown !== undefined),
    shownByAgentToday: shownByAgent.get(offer) ?? 0, answer: answered && { is: answered.answer, at: answered.at, ...given({ laterAt: answered.laterAt }) },
  })
}

const latest = (times: readonly EpochMs[]): EpochMs | undefined => (times.length === 0 ? undefined : times.reduce((last, each) => (each > last ? each : last)))

/** How often each was shown to this agent since midnight. */
async function readShownToday(store: Store, settings: Settings, { line }: CallRow, now: EpochMs): Promise<ReadonlyMap<OfferId, number>> {
  const agent = agentOf(settings)
  const rows = await store.db.offerResults.where('[line+agent+newestFirst+contact+offer]')
    .between([line, agent, Dexie.minKey], [line, agent, -startOfDay(now, settings.timeZone), Dexie.maxKey], true, true).toArray()
  const shown = new Map<OfferId, number>()
  for (const row of rows) if (row.shown) shown.set(row.offer, (shown.get(row.offer) ?? 0) + 1)
  return shown
}

/** With the customer's words, newest first. */
async function answersOf(store: Store, rows: readonly OfferResultRow[], offers: readonly Offer[]): Promise<OffersOfCall['answered']> {
  const facts = await readFacts(store, rows.flatMap(({ answered }) => answered?.fact ?? []))
  return rows.filter((row) => row.answered).sort((one, other) => (other.answered?.at ?? 0) - (one.answered?.at ?? 0)).flatMap(({ offer: id, answered }) => {
    const offer = offers.find((each) => each.id === id)
    const fact = answered && facts.get(answered.fact)
    const words = fact?.kind === 'offer/answered' ? fact.personal.words : undefined
    return offer && answered ? [{ offer, answer: answered.answer, ...given({ words, laterAt: answered.laterAt }) }] : []
  })
}
