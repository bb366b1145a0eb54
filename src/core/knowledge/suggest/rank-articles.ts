import { idOf } from '../search/dictionary'
import type { MetLimit } from '../search/number-columns'
import { impactOn, type Postings } from '../search/postings'
import { DocumentScorer } from '../search/score-documents'
import { placeOf, rowAt } from '../search/rows'
import type { SearchIndex } from '../search/search-index'
import type { AcceptedTurns } from './accepted-turns'
import type { CallContext } from './call-context'

/**
 * What is known of one article at one moment of a call, each about 0 to 1. The order is that of the weights. "newest" is the
 * share of the best in what the newest turn asks; "answered" the share of all that it asks.
 */
export const FEATURES = ['window', 'windowOfSubject', 'subject', 'windowOfParent', 'parent', 'newest', 'phrasing', 'accepted', 'habit', 'windowOfHabit', 'limits', 'lately', 'neighbour', 'answered', 'asked', 'askedOfSubject', 'acceptedNow'] as const
export type Features = readonly number[]

export interface RankedArticle {
  /** Its place in the list that was indexed. */
  readonly article: number
  readonly score: number
  readonly features: Features
}

/** As measured, before anything is learned (docs/suggestions.md). */
export const DEFAULT_WEIGHTS: Features = [1, 2, 0.3, 0.5, 0, 0.2, 2, 1, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5]

const CANDIDATES = 200
/** So many of them, and those of a subject just named, are compared with the newest turn word by word. */
const COMPARED = 60
/** A subject that was just named is a candidate with all its articles, even if nothing else of them was said. */
const HOT = 0.8
const MAX_OF_SUBJECT = 50
/** The nearest phrasings have a vote each; the power makes the nearest of them count for most. */
const NEAREST_PHRASINGS = 20
/** Of very many: they keep their function words, which all have and which tell nearly nothing. */
const PHRASINGS_READ = 150_000
const VOTE_POWER = 5

const NONE: ReadonlyMap<number, number> = new Map()

/** Of one knowledge base, for call after call. */
export class ArticleRanker {
  readonly #articles: DocumentScorer
  readonly #phrasings: DocumentScorer

  constructor(readonly index: SearchIndex) {
    this.#articles = new DocumentScorer(index.articles)
    this.#phrasings = new DocumentScorer(index.phrasings.postings, { mostRead: PHRASINGS_READ })
  }

  /** The articles that fit now, best first. */
  rank(context: CallContext, weights: Features = DEFAULT_WEIGHTS, past?: AcceptedTurns): RankedArticle[] {
    const limits = context.limits()
    const query = context.window('articles')
    const found = new Map(this.#articles.best(query, CANDIDATES, limits).map(({ doc, score, newest }) => [doc, { score, newest }]))
    const votes = this.#votes(context)
    const accepted = this.#stillThere(past?.votes(context.said(), context.call))
    const acceptedNow = this.#stillThere(past?.votesNow(context.saidNow(), context.call))
    for (const article of [...this.#ofHotSubjects(context), ...votes.keys(), ...accepted.keys(), ...acceptedNow.keys()]) if (!found.has(article)) found.set(article, { score: 0, newest: 0 })
    const asked = Math.max(Number.MIN_VALUE, query.reduce((sum, { id, newest }) => sum + newest * (this.index.articles.idf[id] ?? 0), 0))
    let [top, topNewest] = [Number.MIN_VALUE, Number.MIN_VALUE]
    for (const { score, newest } of found.values()) [top, topNewest] = [Math.max(top, score), Math.max(topNewest, newest)]
    const question = context.newest('questions')
    const ranked = Array.from(found, ([article, { score, newest }], place): RankedArticle => {
      const [window, subject, parent] = [score / top, context.subjects.of(article), context.parentHeat(article)]
      const habit = past?.habitOf(this.index.articleIds[article]!, context.call) ?? 0
      const features = [
        window, window * subject, subject, window * parent, parent, newest / topNewest,
        votes.get(article) ?? 0, accepted.get(article) ?? 0, habit, window * habit,
        shareMet(limits, article), context.latelyHeat(article), context.neighbourHeat(article), Math.min(1, newest / asked), ...(place < COMPARED || subject > HOT ? asks(this.index.questions, question, article, subject) : [0, 0]), acceptedNow.get(article) ?? 0,
      ]
      return { article, features, score: features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) }
    })
    return ranked.sort((a, b) => b.score - a.score || a.article - b.article)
  }

  /** By article its share of the votes of the phrasings that are nearest to what is said. */
  #votes(context: CallContext): ReadonlyMap<number, number> {
    if (this.index.phrasings.articleOf.length === 0) return NONE
    const nearest = this.#phrasings.best(context.window('phrasings'), NEAREST_PHRASINGS)
    const top = nearest[0]?.score ?? 0
    const votes = new Map<number, number>()
    let all = 0
    for (const { doc, score } of nearest) {
      const vote = (score / top) ** VOTE_POWER
      const article = this.index.phrasings.articleOf[doc]!
      votes.set(article, (votes.get(article) ?? 0) + vote)
      all += vote
    }
    for (const [article, vote] of votes) votes.set(article, vote / all)
    return votes
  }

  /** What was taken before, as far as it is still there. */
  #stillThere(votes: ReadonlyMap<string, number> | undefined): ReadonlyMap<number, number> {
    if (!votes) return NONE
    return new Map([...votes].flatMap(([id, vote]) => {
      const place = idOf(this.index.places, id)
      return place === undefined ? [] : [[place, vote] as const]
    }))
  }

  #ofHotSubjects(context: CallContext): readonly number[] {
    return context.subjects.hottest(HOT).flatMap((subject) => [...rowAt(this.index.subjects.members, subject).subarray(0, MAX_OF_SUBJECT)])
  }
}

/** 0 to 1: how much of the newest turn the title asks as well, function words and all; and the same as far as its subject is meant. */
function asks(questions: Postings, terms: readonly number[], article: number, subject: number): readonly [number, number] {
  let [met, all] = [0, 0]
  for (const term of terms) {
    const weight = questions.idf[term]!
    all += weight
    met += (weight * impactOn(questions, term, article)) / 255
  }
  const asked = all === 0 ? 0 : met / all
  return [asked, asked * subject]
}

/** 0 to 1: of what is asked in numbers, how much this article keeps to. */
function shareMet(limits: readonly (MetLimit & { readonly weight: number })[], article: number): number {
  let [met, asked] = [0, 0]
  for (const { docs, idf, weight } of limits) {
    asked += idf * weight
    if (placeOf(docs, article) >= 0) met += idf * weight
  }
  return asked === 0 ? 0 : met / asked
}
