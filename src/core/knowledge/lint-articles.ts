import type { Article } from '../contract/knowledge'
import type { ArticleId } from '../contract/ids'
import { freshnessOf } from './freshness'
import { foldedText, termsOf } from './search/terms-of'

/** What makes suggestions bad, by article. `other`: the one it is too like. */
export type Finding =
  | { readonly kind: 'too-long' | 'no-phrasings' | 'few-phrasings' | 'no-owner' | 'expired' | 'stale' }
  | { readonly kind: 'duplicate-title' | 'overlapping'; readonly other: ArticleId }

/** More is not read while somebody waits: about a minute of reading aloud, in letters. */
const LONGEST = { han: 600, other: 1500 }
const ENOUGH_PHRASINGS = 3
/** Of the words of both, so many are the same: what asks for the one asks for the other. */
const ALIKE = 0.6
/** A word that so many have tells none of them apart, and comparing all who have it would take long. */
const COMMON = 100
const AT_ONCE = 100

/** In steps of some milliseconds; the same articles, the same findings. */
export function* lintArticles(articles: readonly Article[], now: number): Generator<undefined, ReadonlyMap<ArticleId, readonly Finding[]>> {
  const offered = articles.filter(({ retiredAt }) => retiredAt === undefined)
  const alike = yield* overlaps(offered)
  const titles = new Map<string, ArticleId>()
  const found = new Map<ArticleId, readonly Finding[]>()
  for (const [number, article] of offered.entries()) {
    const title = `${article.language}/${foldedText(article.title).replace(/[\s\p{P}]/gu, '')}`
    const twin = titles.get(title)
    titles.set(title, twin ?? article.id)
    const other = alike.get(article.id)
    const findings: Finding[] = [
      ...ofItself(article, now),
      ...(twin === undefined ? [] : [{ kind: 'duplicate-title', other: twin } as const]),
      ...(other === undefined || other === twin ? [] : [{ kind: 'overlapping', other } as const]),
    ]
    if (findings.length > 0) found.set(article.id, findings)
    if (number % AT_ONCE === 0) yield
  }
  return found
}

function ofItself(article: Article, now: number): Finding[] {
  const { body, phrasings, owner } = article
  const isHan = (body.match(/\p{Script=Han}/gu)?.length ?? 0) > body.length / 4
  const freshness = freshnessOf(article, now).kind
  return [
    ...(freshness === 'expired' || freshness === 'stale' ? [{ kind: freshness }] : []),
    ...(phrasings.length === 0 ? [{ kind: 'no-phrasings' as const }] : phrasings.length < ENOUGH_PHRASINGS ? [{ kind: 'few-phrasings' as const }] : []),
    ...(body.length > (isHan ? LONGEST.han : LONGEST.other) ? [{ kind: 'too-long' as const }] : []),
    ...(owner === undefined ? [{ kind: 'no-owner' as const }] : []),
  ]
}

/** By article the one that is most like it, by the words of title and phrasings. */
function* overlaps(articles: readonly Article[]): Generator<undefined, ReadonlyMap<ArticleId, ArticleId>> {
  const words: ReadonlySet<string>[] = []
  const having = new Map<string, number[]>()
  for (const [place, { title, phrasings, language }] of articles.entries()) {
    const own = new Set([title, ...phrasings].flatMap((text) => termsOf(text)).map((term) => `${language}/${term}`))
    words.push(own)
    for (const word of own) {
      const places = having.get(word)
      if (places) places.push(place)
      else having.set(word, [place])
    }
    if (place % AT_ONCE === 0) yield
  }
  const alike = new Map<ArticleId, ArticleId>()
  for (const [place, { id }] of articles.entries()) {
    const shared = new Map<number, number>()
    for (const word of words[place] ?? []) {
      const places = having.get(word) ?? []
      if (places.length > COMMON) continue
      for (const other of places) if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    let best = ALIKE
    for (const [other, count] of shared) {
      const share = count / ((words[place]?.size ?? 0) + (words[other]?.size ?? 0) - count)
      const twin = articles[other]
      if (share < best || !twin) continue
      best = share
      alike.set(id, twin.id)
    }
    if (place % AT_ONCE === 0) yield
  }
  return alike
}
