import type { Language } from '../../contract/language'
import { isValid, languageOf, type BoxIndex } from './box-index'
import { NearWords } from './near-words'
import { DocumentScorer, type QueryTerm } from './score-documents'
import { termIds } from './postings'
import type { SearchIndex } from './search-index'
import { SoundingTitles } from './sounding-titles'
import { foldedText, placedTerms, STARTS_WITH_HAN } from './terms-of'

export interface BoxHit {
  /** Its place in the list that was indexed. */
  readonly article: number
  readonly score: number
}

export interface BoxQuery {
  readonly typed: string
  /** Of the agent: of two that fit equally well the one to be read aloud comes first. */
  readonly language: Language
  /** Epoch ms: what is not valid then never comes up. */
  readonly now: number
  readonly most: number
  /** Others are not found. */
  readonly isAsked?: (article: number) => boolean
}

/** A title that begins with what was typed, holds it, or sounds so: surely meant, more than any words in a text. */
const TITLE_BEGINS = 1.3
const TITLE_HOLDS = 1
const SOUNDS_FROM_START = 0.9
const SOUNDS = 0.7
const OWN_LANGUAGE = 0.05
/** Of each typed word so many articles are looked at: the best of all words are among the best of one. */
const OF_ONE_WORD = 1000
const MOST_WORDS = 8
const LONGEST_TYPED = 100
const LETTERS = /^[a-z]{2,}$/u

/** The articles of one line, asked as somebody types: by words, by what they begin with, mistyped, by pinyin, in both scripts. */
export class SearchBox {
  readonly #scorer: DocumentScorer
  readonly #words: NearWords
  #sounds: SoundingTitles | undefined

  constructor(readonly index: SearchIndex, readonly box: BoxIndex) {
    // What a word may go on as is asked for in its place: the commonest of them is meant as well as the rarest.
    this.#scorer = new DocumentScorer(index.articles, { mostOpening: Infinity })
    this.#words = new NearWords(box.words)
  }

  /** Best first. */
  search({ typed, language, now, most, isAsked = () => true }: BoxQuery): BoxHit[] {
    const folded = foldedText(typed).trim().slice(0, LONGEST_TYPED)
    if (folded === '') return []
    const scores = this.#byWords(folded)
    this.#byTitles(folded, scores)
    return Array.from(scores, ([article, score]): BoxHit => ({ article, score: score + (languageOf(this.box, article) === language ? OWN_LANGUAGE : 0) }))
      .filter(({ article }) => isAsked(article) && isValid(this.box, article, now))
      .sort((a, b) => b.score - a.score || a.article - b.article)
      .slice(0, most)
  }

  /** By article the mean over the typed words of how well it has each: 0 to 1; of what it lacks a part counts twice. */
  #byWords(folded: string): Map<number, number> {
    const words = this.#queries(folded)
    const found = new Map<number, { sum: number; met: number }>()
    for (const { query, trust } of words) {
      const best = this.#scorer.best(query, OF_ONE_WORD)
      const top = best[0]?.score ?? 0
      for (const { doc, score } of best) {
        const each = found.get(doc) ?? { sum: 0, met: 0 }
        each.sum += (trust * score) / top
        each.met += 1
        found.set(doc, each)
      }
    }
    return new Map(Array.from(found, ([doc, { sum, met }]) => [doc, (sum / words.length) * (met / words.length)]))
  }

  /** For each typed word what is asked for it, and how sure it is that this was meant. */
  #queries(folded: string): { readonly query: readonly QueryTerm[]; readonly trust: number }[] {
    const placed = placedTerms(folded)
    const runs = wordsOf(folded, placed)
    return runs.slice(0, MOST_WORDS).flatMap(({ text, terms, isLast }) => {
      if (STARTS_WITH_HAN.test(text)) {
        const query = termIds(this.index.articles, terms).map((id) => ({ id, weight: 1, newest: 0 }))
        return query.length === 0 ? [] : [{ query, trust: 1 }]
      }
      const weights = new Map(termIds(this.index.articles, terms).map((id) => [id, 1]))
      for (const { at, weight } of this.#words.near(text, isLast)) {
        const id = this.box.wordTerms[at]!
        weights.set(id, Math.max(weight, weights.get(id) ?? 0))
      }
      const trust = Math.max(0, ...weights.values())
      // Nothing like it: it counts as a word that no article has.
      return [{ query: Array.from(weights, ([id, weight]) => ({ id, weight, newest: 0 })), trust }]
    })
  }

  #byTitles(folded: string, scores: Map<number, number>): void {
    const letters = folded.replace(/[\s'’]/gu, '')
    const held = new Set<number>()
    const add = (article: number, more: number) => scores.set(article, (scores.get(article) ?? 0) + more)
    for (const [article, title] of this.box.titles.entries()) {
      const place = title.indexOf(folded)
      if (place < 0) continue
      held.add(article)
      add(article, place === 0 ? TITLE_BEGINS : TITLE_HOLDS)
    }
    if (!LETTERS.test(letters)) return
    this.#sounds ??= new SoundingTitles(this.box.pinyin)
    for (const { title, isFromStart } of this.#sounds.like(letters)) if (!held.has(title)) add(title, isFromStart ? SOUNDS_FROM_START : SOUNDS)
  }
}

interface TypedWord {
  readonly text: string
  readonly terms: readonly string[]
  /** The letters go on behind it: it may not be typed to its end. */
  readonly isLast: boolean
}

/** Pairs of one run of Chinese are one word here; of the others each is. */
function wordsOf(folded: string, placed: readonly { readonly term: string; readonly from: number; readonly to: number }[]): TypedWord[] {
  const words: { text: string; terms: string[]; to: number }[] = []
  for (const { term, from, to } of placed) {
    const last = words.at(-1)
    const text = folded.slice(from, to)
    if (last && STARTS_WITH_HAN.test(text) && STARTS_WITH_HAN.test(last.text) && from <= last.to) {
      last.terms.push(term)
      last.to = to
    } else words.push({ text, terms: [term], to })
  }
  return words.map(({ text, terms, to }) => ({ text, terms, isLast: to === folded.length }))
}
