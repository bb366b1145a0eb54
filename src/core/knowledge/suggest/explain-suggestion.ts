import { idOf } from '../search/dictionary'
import { impactOn } from '../search/postings'
import type { PlacedTerm } from '../search/terms-of'
import { wholeWords } from '../search/whole-words'
import type { CallContext, HeardTurn } from './call-context'
import { FEATURES, type RankedArticle } from './rank-articles'

/** Why an article is suggested. */
export interface Explanation {
  /** As they were said, the one that counted most first. */
  readonly words: readonly string[]
  /** What the article is about was named in the call. */
  readonly isNamed: boolean
  /** It keeps to the limits that were asked for ("under 100"). */
  readonly keepsToLimits: boolean
  /** It was taken at moments like this one. */
  readonly wasTaken: boolean
}

const MOST_WORDS = 5
/** Of the strongest word so much; what counts less is not what brought it. */
const LEAST_SHARE = 0.25
const NAMED = 0.5
const TAKEN = 0.05

export function explainSuggestion(context: CallContext, { article, features }: RankedArticle): Explanation {
  const feature = (name: (typeof FEATURES)[number]) => features[FEATURES.indexOf(name)] ?? 0
  return {
    words: wordsOf(context, article),
    isNamed: feature('subject') >= NAMED,
    keepsToLimits: feature('limits') === 1,
    wasTaken: Math.max(feature('accepted'), feature('acceptedNow')) >= TAKEN,
  }
}

/** What was said that the article has, in the words of whoever said it, the one that counted most first. */
export function wordsOf(context: CallContext, article: number): readonly string[] {
  const { articles } = context.index
  const gains = new Map<string, number>()
  for (const [{ terms, weight }, factor] of context.lately()) {
    for (const term of new Set(terms)) {
      const id = idOf(articles, term)
      const gain = id === undefined ? 0 : weight * factor * articles.idf[id]! * impactOn(articles, id, article)
      if (gain > 0) gains.set(term, (gains.get(term) ?? 0) + gain)
    }
  }
  const least = Math.max(0, ...gains.values()) * LEAST_SHARE
  const words = new Map<string, number>()
  for (const [turn] of context.lately()) {
    for (const { word, gain } of spansOf(turn, (term) => ((gains.get(term) ?? 0) >= least ? (gains.get(term) ?? 0) : 0))) {
      if (![...words.keys()].some((known) => known.includes(word))) words.set(word, gain)
    }
  }
  return [...words].sort((a, b) => b[1] - a[1]).slice(0, MOST_WORDS).map(([word]) => word)
}

/** Pairs of characters that overlap are one word: 漫游, 游费 are 漫游费. What they begin or end in the middle of is not said with it. */
function spansOf({ plain, placed, words: wordsOfTurn }: HeardTurn, gainOf: (term: string) => number): { readonly word: string; readonly gain: number }[] {
  const spans: { from: number; to: number; gain: number }[] = []
  for (const { term, from, to } of placed satisfies readonly PlacedTerm[]) {
    const gain = gainOf(term)
    if (gain === 0) continue
    const last = spans.at(-1)
    if (last && from < last.to) Object.assign(last, { to, gain: last.gain + gain })
    else spans.push({ from, to, gain })
  }
  const words = wholeWords(plain, spans, wordsOfTurn)
  return spans.flatMap(({ gain }, at) => (words[at] === undefined ? [] : [{ word: words[at], gain }]))
}
