import type { CallId, OfferId, SuggestionId } from '../../../core/contract/ids'
import type { Article } from '../../../core/contract/knowledge'
import { given } from '../../../core/facts/given'
import type { Explanation } from '../../../core/knowledge/suggest/explain-suggestion'
import type { Store } from '../store'
import { readSuggestions } from '../suggestion-rows'

/** What is suggested now, with the articles themselves. */
export interface SuggestedNow {
  readonly card?: SuggestedCard
  /** The one card, when it is an offer. */
  readonly offer?: { readonly id: SuggestionId; readonly offer: OfferId; readonly words: readonly string[] }
  /** What would fit as well, best first. */
  readonly others: readonly Article[]
  readonly isMuted: boolean
}

export interface SuggestedCard {
  readonly id: SuggestionId
  readonly article: Article
  /** Of the first of the list; another was taken from it by a model. */
  readonly explanation?: Explanation
  readonly isModelChoice: boolean
  /** What to say by it, where a model drafted that. */
  readonly words: readonly string[]
}

/** More are not looked through while somebody listens. */
const MOST_OTHERS = 4

export async function readSuggested(store: Store, call: CallId): Promise<SuggestedNow | undefined> {
  const suggestions = await readSuggestions(store, call)
  if (!suggestions) return undefined
  const { card, offer, list, attention: { isMuted } } = suggestions
  const others = list?.ranked.map(({ article }) => article).filter((id) => id !== card?.article).slice(0, MOST_OTHERS) ?? []
  const [shown, ...rest] = await store.db.articles.bulkGet([...(card ? [card.article] : []), ...others])
  // Without a card the first of what was read is one of the others.
  const articles = card ? rest : [shown, ...rest]
  return {
    ...(card && shown && { card: { id: card.id, article: shown, isModelChoice: card.isModelChoice === true, words: card.words ?? [], ...given({ explanation: card.isModelChoice ? undefined : card.list.explanation }) } }),
    ...given({ offer }),
    others: articles.filter((article) => article !== undefined), isMuted,
  }
}
