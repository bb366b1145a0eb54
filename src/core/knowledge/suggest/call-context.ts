import { idOf } from '../search/dictionary'
import { meetLimit, type MetLimit, type NumberLimit } from '../search/number-columns'
import { termIds } from '../search/postings'
import { readLimits } from '../search/read-limits'
import type { QueryTerm } from '../search/score-documents'
import type { SearchIndex } from '../search/search-index'
import { foldCase } from '../../text/fold-case'
import { placedTerms, termsOf, type PlacedTerm } from '../search/terms-of'
import { wordsIn, type Span } from '../search/whole-words'
import { coolHeats } from './cool-heats'
import { SubjectHeat } from './subject-heat'

export type Speaker = 'customer' | 'agent'

/** Chinese agents say the names of things, English ones chat (docs/suggestions.md). */
const AGENT_WEIGHT = { han: 1, other: 0.5 }
const WINDOW_TURNS = 5
const WINDOW_DECAY = 0.6
/** Who names limits ("4.5 or more, under 100") looks for something new: what was said before counts for so much less. */
const FADE_BEFORE_LIMITS = 0.15
/** What stood high and was not asked for on has less to do with the next turn. */
const LATELY_DECAY = 0.7
/** A limit is meant more than a word. */
const LIMIT_WEIGHT = 2

/** Which postings a query asks: its terms have ids of their own there. */
export type Vocabulary = 'articles' | 'phrasings' | 'questions'

export interface HeardTerm extends PlacedTerm {
  /** In the postings of the articles. */
  readonly id: number
}

export interface HeardTurn {
  readonly plain: string
  /** Those that some article has, with their places in `plain`: looked up once, however many articles ask. */
  readonly placed: readonly HeardTerm[]
  /** Where the words of Chinese stand in `plain`: looked up when it is first asked, and not for a turn that nothing is found for. */
  readonly words: () => readonly Span[]
  readonly terms: readonly string[]
  /** With those that say nothing by themselves. */
  readonly all: readonly string[]
  readonly ids: Readonly<Record<Vocabulary, readonly number[]>>
  readonly weight: number
  readonly limits: readonly NumberLimit[]
}

/** A call as far as it was heard: each turn is read once, and what is kept of it does not grow with the call. */
export class CallContext {
  /** Those of the window: what is older counts by its heat alone. */
  readonly #turns: HeardTurn[]
  readonly #parents: Map<number, number>
  readonly #lately: Map<number, number>
  readonly subjects: SubjectHeat

  /** `as`: goes on from there, and leaves that as it is. */
  constructor(readonly index: SearchIndex, readonly call: string, as?: CallContext) {
    this.#turns = as ? [...as.#turns] : []
    this.#parents = new Map(as ? as.#parents : [])
    this.#lately = new Map(as ? as.#lately : [])
    this.subjects = new SubjectHeat(index, as?.subjects)
  }

  hear(speaker: Speaker, text: string): void {
    const { articles, phrasings, questions, numbers } = this.index
    const plain = foldCase(text)
    const found = placedTerms(plain)
    const terms = found.map(({ term }) => term)
    const idOfTerm = new Map([...new Set(terms)].map((term) => [term, idOf(articles, term)]))
    const placed = found.flatMap((each): readonly HeardTerm[] => {
      const id = idOfTerm.get(each.term)
      return id === undefined ? [] : [{ ...each, id }]
    })
    const all = termsOf(text, 'all')
    const ids = { articles: [...idOfTerm.values()].filter((id) => id !== undefined), phrasings: termIds(phrasings.postings, all), questions: termIds(questions, all) }
    const limits = speaker === 'customer' ? readLimits(text, numbers, articles) : []
    const isHan = /\p{Script=Han}/u.test(text)
    this.#turns.push({ plain, placed, words: wordsOnce(plain), terms, all, ids, limits, weight: speaker === 'customer' ? 1 : AGENT_WEIGHT[isHan ? 'han' : 'other'] })
    if (this.#turns.length > WINDOW_TURNS) this.#turns.shift()
    if (limits.length > 0) this.#fade()
    this.subjects.hear(ids.articles)
  }

  /** Something new is looked for. */
  #fade(): void {
    this.subjects.cool(FADE_BEFORE_LIMITS)
    for (const heats of [this.#parents, this.#lately]) coolHeats(heats, FADE_BEFORE_LIMITS)
  }

  /** What was suggested last: it and its neighbours are likelier to be asked for next. `share` of 1: the best. */
  suggested(shares: readonly { readonly article: number; readonly share: number }[]): void {
    for (const heats of [this.#parents, this.#lately]) coolHeats(heats, LATELY_DECAY)
    for (const { article, share } of shares) {
      const parent = this.index.parentOf[article]!
      this.#parents.set(parent, Math.max(share, this.#parents.get(parent) ?? 0))
      this.#lately.set(article, Math.max(share, this.#lately.get(article) ?? 0))
    }
  }

  /** 0 to 1: how high articles of the same parent stood lately. */
  parentHeat(article: number): number {
    return this.#parents.get(this.index.parentOf[article]!) ?? 0
  }

  /** 0 to 1: how high it stood itself. */
  latelyHeat(article: number): number {
    return this.#lately.get(article) ?? 0
  }

  /** 0 to 1: how high the part before it and the part after it stood. */
  neighbourHeat(article: number): number {
    const { parentOf } = this.index
    const [before, after] = [article - 1, article + 1].map((other) => (parentOf[other] === parentOf[article] ? this.latelyHeat(other) : 0)) as [number, number]
    return Math.max(before, after)
  }

  /** The last turns, the newest counting most. */
  window(of: Vocabulary): QueryTerm[] {
    const weights = new Map<number, { weight: number; newest: number }>()
    for (const [{ ids, weight }, factor, isNewest] of this.lately()) {
      for (const id of ids[of]) {
        const sum = weights.get(id) ?? { weight: 0, newest: 0 }
        sum.weight += weight * factor
        if (isNewest) sum.newest = 1
        weights.set(id, sum)
      }
    }
    return Array.from(weights, ([id, each]) => ({ id, ...each }))
  }

  /** The terms of the newest turn. */
  newest(of: Vocabulary): readonly number[] {
    return this.#turns.at(-1)?.ids[of] ?? []
  }

  limits(): (MetLimit & { readonly weight: number; readonly newest: number })[] {
    return this.lately().flatMap(([{ limits }, factor, isNewest]) =>
      limits.map((limit) => ({ ...meetLimit(this.index.numbers, limit, this.index.articles.documents), weight: LIMIT_WEIGHT * factor, newest: isNewest ? 1 : 0 })))
  }

  /** The last turns as words, the newest counting most: what is remembered with what an agent takes. */
  said(): ReadonlyMap<string, number> {
    const weights = new Map<string, number>()
    for (const [{ terms, weight }, factor] of this.lately()) for (const term of new Set(terms)) weights.set(term, (weights.get(term) ?? 0) + weight * factor)
    return weights
  }

  /** The newest turn with all its words, each counting the same: remembered as well. */
  saidNow(): ReadonlyMap<string, number> {
    return new Map((this.#turns.at(-1)?.all ?? []).map((term) => [term, 1]))
  }

  /** The turns of the window, newest first, with what is left of each: 1 is all of it. */
  lately(): (readonly [turn: HeardTurn, factor: number, isNewest: boolean])[] {
    let factor = 1
    return this.#turns.toReversed().map((turn, ago) => {
      const now = factor
      factor *= WINDOW_DECAY * (turn.limits.length > 0 ? FADE_BEFORE_LIMITS : 1)
      return [turn, now, ago === 0]
    })
  }
}

function wordsOnce(plain: string): HeardTurn['words'] {
  let words: readonly Span[] | undefined
  return () => (words ??= wordsIn(plain))
}
