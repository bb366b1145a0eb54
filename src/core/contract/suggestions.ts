import type { Judged } from '../knowledge/suggest/confidence'
import type { Explanation } from '../knowledge/suggest/explain-suggestion'
import type { Choice } from '../knowledge/suggest/learn-weights'
import type { Features } from '../knowledge/suggest/rank-articles'
import type { ArticleId, EpochMs, OfferId, SuggestionId } from './ids'

/** `cleared` is kept apart: it says nothing of what fits. */
export const JUDGEMENTS = ['accepted', 'dismissed', 'cleared'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** What would fit at a moment of a call, with all that is learned from if it is taken. Plain data. */
export interface SuggestedList {
  /** Best first, ten at most. */
  readonly ranked: readonly { readonly article: ArticleId; readonly score: number; readonly features: Features }[]
  /** 0 to 1: how likely the first is what is wanted. */
  readonly confidence: number
  /** Of the desk, as learned: the least confidence of a card that is put up unasked. */
  readonly threshold: number
  readonly evidence: readonly number[]
  /** Why the first. */
  readonly explanation?: Explanation
  /** What had been said. */
  readonly said: SaidWords
}

export interface SaidWords {
  /** In the last turns, each word with how much it counted. */
  readonly terms: readonly (readonly [term: string, weight: number])[]
  /** In the newest turn alone. */
  readonly newest: readonly (readonly [term: string, weight: number])[]
  /** What the customer said last, as it was kept: redacted. It may become a phrasing of what was taken. */
  readonly turn?: string
}

/** What a judgement teaches. `choice`, `said`: only of what was taken. */
export interface LearnedFrom {
  readonly said?: SaidWords
  readonly choice?: Choice
  readonly judged?: Judged
}

/** How well an offer fits what was said last. */
export interface OfferFit {
  readonly offer: OfferId
  /** 0 to 1: how much of one of its phrasings was said. */
  readonly fit: number
  /** As they were said. */
  readonly words: readonly string[]
}

/** The one card, when it is an offer. */
export interface OfferSuggestion {
  readonly id: SuggestionId
  readonly offer: OfferId
  readonly shownAt: EpochMs
  readonly words: readonly string[]
}

/** The one card. */
export interface SuggestionCard {
  readonly id: SuggestionId
  readonly article: ArticleId
  readonly shownAt: EpochMs
  /** The agent took it from the list. */
  readonly isAsked: boolean
  /** A model took it from the list. */
  readonly isModelChoice?: true
  /** What to say by this article, as far as a model has drafted it. */
  readonly words?: readonly string[]
  /** As it was when the card came. */
  readonly list: SuggestedList
}
