import { rowAt } from '../search/rows'
import type { SearchIndex } from '../search/search-index'
import { coolHeats, FAINT } from './cool-heats'

/** What a subject, once named, still counts after another turn. */
const DECAY = 0.87
/** Half of a name is little of it: what was said of its weight counts cubed. */
const POWER = 3
/** Who counts up ten places means none of them in particular: the heat of each is divided by their number to this power. */
const SPREAD = 0.7
/** A word in more names than this names nothing; others of the name must. */
const COMMON_IN_NAMES = 1000

/** What a call is about just now: subjects by how lately and how wholly they were named. */
export class SubjectHeat {
  readonly #heats: Map<number, number>

  constructor(readonly index: Pick<SearchIndex, 'subjects' | 'articles'>, as?: SubjectHeat) {
    this.#heats = new Map(as ? as.#heats : [])
  }

  /** Another turn was heard: its terms as in the postings of the articles. */
  hear(ids: readonly number[]): void {
    this.cool(DECAY)
    const named = this.#named(ids)
    const spread = Math.max(1, [...named.values()].reduce((sum, heat) => sum + heat, 0)) ** SPREAD
    for (const [subject, heat] of named) this.#heats.set(subject, Math.max(heat / spread, this.#heats.get(subject) ?? 0))
  }

  cool(factor: number): void {
    coolHeats(this.#heats, factor)
  }

  /** 0 to 1. */
  of(article: number): number {
    return this.#heats.get(this.index.subjects.of[article]!) ?? 0
  }

  hottest(above: number): readonly number[] {
    return [...this.#heats].filter(([, heat]) => heat > above).map(([subject]) => subject)
  }

  #named(ids: readonly number[]): ReadonlyMap<number, number> {
    const { subjects: { byTerm, terms, weights }, articles: { idf } } = this.index
    const said = new Set(ids)
    const named = new Map<number, number>()
    for (const id of ids) {
      const subjects = rowAt(byTerm, id)
      if (subjects.length > COMMON_IN_NAMES) continue
      for (const subject of subjects) {
        if (named.has(subject)) continue
        let weight = 0
        for (const term of rowAt(terms, subject)) if (said.has(term)) weight += idf[term]!
        named.set(subject, (weight / weights[subject]!) ** POWER)
      }
    }
    for (const [subject, heat] of named) if (heat < FAINT) named.delete(subject)
    return named
  }
}
