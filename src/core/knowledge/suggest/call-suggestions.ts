import type { ArticleId, EpochMs, SuggestionId, TranscriptLineId } from '../../contract/ids'
import type { OfferFit, OfferSuggestion, SuggestedList, SuggestionCard } from '../../contract/suggestions'
import { FITS } from '../../offers/context-of-fit'
import { afterAttention, FRESH_ATTENTION, whyNoCard, type Attention, type Dial } from './attention'

/**
 * What one call has of suggestions.
 *
 *   heard ──► list ──(sure enough, within the budget)──► card ──► accepted | dismissed | cleared ──► pause
 *                └────────(taken by the agent)────────────┘   └─► left for long, and something else fits now
 *   heard ──► an offer fits what is said, may be made, and no card is there ──► offer ──► answered | dismissed | cleared ──► pause
 */
export interface CallSuggestions {
  readonly attention: Attention
  readonly list?: SuggestedList
  readonly card?: SuggestionCard
  /** The one card, when it is an offer: never both. */
  readonly offer?: OfferSuggestion
  /** How well offers fit what was said last, best first. */
  readonly fits?: readonly OfferFit[]
  /** Lines that sounded like a complaint or anger, and by the agent's word are none. */
  readonly aside?: readonly TranscriptLineId[]
}

export const NO_SUGGESTIONS: CallSuggestions = { attention: FRESH_ATTENTION }

export interface SuggestingDesk {
  readonly dial: Dial
  readonly now: EpochMs
  readonly newId: () => string
}

/** Nobody looked at it: the talk has gone on, and what fits now may take its place after the usual pause. */
const LEFT_AFTER_MS = 60_000

/** After a turn: the list is as it is now, and its first becomes the card if it is sure enough and the agent has room for one. */
export function takeSuggested(before: CallSuggestions, list: SuggestedList, { dial, now, newId }: SuggestingDesk): CallSuggestions {
  const first = list.ranked[0]
  const state = { ...withoutLeft(before, first?.article, now), list }
  if (!first || whyNoCard(state.attention, { what: first.article, confidence: list.confidence, threshold: list.threshold }, dial, now) !== undefined) return state
  return withCard(state, { id: newId() as SuggestionId, article: first.article, shownAt: now, isAsked: false, list })
}

/** The agent takes an article from the list; a card that is up makes room for it. Undefined: it is not in the list. */
export function takeFromList<S extends CallSuggestions>(before: S, article: ArticleId, { now, newId }: Pick<SuggestingDesk, 'now' | 'newId'>): (Omit<S, 'card' | 'offer'> & WithCard) | undefined {
  const { list, card, offer } = before
  if (!list?.ranked.some((each) => each.article === article)) return undefined
  const { attention } = card || offer ? withoutCard(before, 'card/cleared', now) : before
  const { card: _, offer: __, ...rest } = before
  return withCard({ ...rest, attention }, { id: newId() as SuggestionId, article, shownAt: now, isAsked: true, list })
}

/** The card is gone; the pause begins. */
export function withoutCard<S extends CallSuggestions>(state: S, kind: 'card/accepted' | 'card/dismissed' | 'card/cleared', at: EpochMs): Omit<S, 'card' | 'offer'> {
  const { card: _, offer: __, ...rest } = state
  return { ...rest, attention: afterAttention(rest.attention, { kind, at }) }
}

/** Of the offers that may be made and fit what is said the first is the card, if the agent has room for one: the answer goes before the sale, so an article that came up keeps its place. */
export function takeOffer<S extends CallSuggestions>(before: S, offers: readonly OfferFit[], { dial, now, newId }: SuggestingDesk): S {
  const found = offers.find(({ offer, fit }) => whyNoCard(before.attention, { what: offer, confidence: fit, threshold: FITS }, dial, now) === undefined)
  if (!found) return before
  const { offer, words } = found
  return { ...before, offer: { id: newId() as SuggestionId, offer, shownAt: now, words }, attention: afterAttention(before.attention, { kind: 'card/shown', what: offer, isAsked: false }) }
}

/** A card is up. */
export type WithCard = Pick<CallSuggestions, 'attention'> & { readonly card: SuggestionCard }

function withCard<S extends Pick<CallSuggestions, 'attention'>>(state: S, card: SuggestionCard): S & WithCard {
  return { ...state, card, attention: afterAttention(state.attention, { kind: 'card/shown', what: card.article, isAsked: card.isAsked }) }
}

function withoutLeft(state: CallSuggestions, first: ArticleId | undefined, now: EpochMs): CallSuggestions {
  const up = state.card ?? state.offer
  if (!up || first === undefined || first === state.card?.article || now - up.shownAt < LEFT_AFTER_MS) return state
  return withoutCard(state, 'card/cleared', now)
}
