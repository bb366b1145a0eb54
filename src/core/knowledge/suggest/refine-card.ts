import type { ArticleId, SuggestionId } from '../../contract/ids'
import type { CallSuggestions, SuggestingDesk, WithCard } from './call-suggestions'

/**
 * Another of the list takes the place of the card that is up, as long as the agent has done nothing with it. It is the same card to
 * the agent's attention. Undefined: that card is gone, or the other was shown in this call before.
 */
export function replaceCard<S extends CallSuggestions>(before: S, of: SuggestionId, article: ArticleId, { now, newId }: Pick<SuggestingDesk, 'now' | 'newId'>): (S & WithCard) | undefined {
  const { card, attention } = before
  const isThere = card?.id === of && card.list.ranked.some((each) => each.article === article)
  if (!isThere || attention.isMuted || attention.shown.includes(article)) return undefined
  return {
    ...before, card: { ...card, id: newId() as SuggestionId, article, shownAt: now, isModelChoice: true },
    attention: { ...attention, visible: article, shown: [...attention.shown, article] },
  }
}

/** Undefined: that card is gone. */
export function withWords<S extends CallSuggestions>(before: S, of: SuggestionId, words: readonly string[]): (S & WithCard) | undefined {
  return before.card?.id === of ? { ...before, card: { ...before.card, words } } : undefined
}
