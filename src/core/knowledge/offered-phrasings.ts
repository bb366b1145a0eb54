import type { FactOf } from '../contract/facts'
import type { ArticleId, EpochMs, FactId, SuggestionId } from '../contract/ids'
import { MASK_KINDS } from '../contract/transcripts'
import type { Article } from '../contract/knowledge'
import { LONGEST_PHRASING, MOST_PHRASINGS } from './library/read-article-item'
import { foldedText, termsOf } from './search/terms-of'

/** What a customer said when an article was taken: a phrasing that it may lack. */
export interface OfferedPhrasing {
  readonly article: ArticleId
  /** The newest that it was said at. */
  readonly judged: FactId
  readonly at: EpochMs
  readonly text: string
  /** So often the same was said. */
  readonly count: number
}

/** With fewer words it is "yes" or "hello": nothing is found by it. */
const LEAST_TERMS = 2
const MASKS = new RegExp(`\\[(?:${MASK_KINDS.join('|')})\\]`, 'g')

/** What was said, as it may stand with an article: without the marks of what was taken out of it. Undefined: it says too little, or too much. */
export function phrasingOf(turn: string): string | undefined {
  const text = turn.replace(MASKS, ' ').replace(/\s+/g, ' ').replace(/ (?=[，、。？！,.?!])/g, '').replace(/^[\s\p{P}]+|[\s,，、;；:：]+$/gu, '')
  return text.length <= LONGEST_PHRASING && termsOf(text).length >= LEAST_TERMS ? text : undefined
}

/** Whether the article says so already, whatever the script and the signs between. */
export const hasPhrasing = (article: Pick<Article, 'title' | 'phrasings'>, text: string): boolean => wordingsOf(article).has(alike(text))

/** Newest first; what is there already, was set aside, or is of an article that is gone or full is not offered. */
export function offeredPhrasings(
  judged: readonly FactOf<'suggestion/judged'>[], setAside: readonly FactOf<'phrasing/set-aside'>[], articles: ReadonlyMap<ArticleId, Article>,
): readonly OfferedPhrasing[] {
  const refused = new Set<SuggestionId>(setAside.map(({ open }) => open.suggestion))
  const offered = new Map<string, OfferedPhrasing>()
  const refusedTexts = new Set<string>()
  const wordings = new Map<ArticleId, ReadonlySet<string>>()
  for (const { id, happenedAt, open: { article: of, suggestion, judgement }, personal: { learned } } of judged.toSorted((a, b) => b.happenedAt - a.happenedAt)) {
    const [article, text] = [articles.get(of), judgement === 'accepted' ? phrasingOf(learned?.said?.turn ?? '') : undefined]
    if (!article || article.retiredAt !== undefined || article.phrasings.length >= MOST_PHRASINGS || text === undefined) continue
    const there = wordings.get(of) ?? wordingsOf(article)
    wordings.set(of, there)
    const said = alike(text)
    if (there.has(said)) continue
    const key = `${of}/${said}`
    if (refused.has(suggestion)) refusedTexts.add(key)
    const known = offered.get(key)
    offered.set(key, known ? { ...known, count: known.count + 1 } : { article: of, judged: id, at: happenedAt, text, count: 1 })
  }
  return [...offered].filter(([key]) => !refusedTexts.has(key)).map(([, phrasing]) => phrasing)
}

const wordingsOf = ({ title, phrasings }: Pick<Article, 'title' | 'phrasings'>): ReadonlySet<string> => new Set([title, ...phrasings].map(alike))
const alike = (text: string): string => foldedText(text).replace(/[\s\p{P}]/gu, '')
