import type { ArticleId, EpochMs, SuggestionId } from '../../contract/ids'
import type { SuggestedList, SuggestionCard } from '../../contract/suggestions'
import { afterAttention, FRESH_ATTENTION, whyNoCard, type Attention, type Dial } from './attention'

/**
 * What one call has of suggestions.
 *
 *   heard ──► list ──(sure enough, within the budget)──► card ──► accepted | dismissed | cleared ──► pause
 *                └────────(taken by the agent)────────────┘   └─► left for long, and something else fits now
 */
export interface CallSuggestions {
  readonly attention: Attention
  readonly list?: SuggestedList
  readonly card?: SuggestionCard
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
  if (!first || whyNoCard(state.attention, { article: first.article, confidence: list.confidence, threshold: list.threshold }, dial, now) !== undefined) return state
  return withCard(state, { id: newId() as SuggestionId, article: first.article, shownAt: now, isAsked: false, list })
}

/** The agent takes an article from the list; a card that is up makes room for it. Undefined: it is not in the list. */
export function takeFromList({ attention, list, card }: CallSuggestions, article: ArticleId, { now, newId }: Pick<SuggestingDesk, 'now' | 'newId'>): CallSuggestions | undefined {
  if (!list?.ranked.some((each) => each.article === article)) return undefined
  const free = card ? afterAttention(attention, { kind: 'card/cleared', at: now }) : attention
  return withCard({ attention: free, list }, { id: newId() as SuggestionId, article, shownAt: now, isAsked: true, list })
}

/** The card is gone; the pause begins. */
export function withoutCard({ attention, list }: CallSuggestions, kind: 'card/accepted' | 'card/dismissed' | 'card/cleared', at: EpochMs): CallSuggestions {
  return { attention: afterAttention(attention, { kind, at }), ...(list && { list }) }
}

function withCard(state: CallSuggestions, card: SuggestionCard): CallSuggestions {
  return { ...state, card, attention: afterAttention(state.attention, { kind: 'card/shown', article: card.article, isAsked: card.isAsked }) }
}

function withoutLeft(state: CallSuggestions, first: ArticleId | undefined, now: EpochMs): CallSuggestions {
  const { card } = state
  if (!card || first === undefined || first === card.article || now - card.shownAt < LEFT_AFTER_MS) return state
  return withoutCard(state, 'card/cleared', now)
}
