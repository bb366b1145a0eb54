import { termIds, type Postings } from './postings'
import { rowsOf, turned } from './rows'
import type { SubjectIndex } from './search-index'
import { subjectOf } from './subject-of'
import { termsOf } from './terms-of'

const SUBJECTS_AT_ONCE = 500

export class SubjectsBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #of: number[] = []

  add(title: string, parent: string | undefined): void {
    const subject = subjectOf(title)
    const key = `${parent ?? ''}\n${subject}`
    const known = this.#numbers.get(key)
    this.#of.push(known ?? this.#names.length)
    if (known !== undefined) return
    this.#numbers.set(key, this.#names.length)
    this.#names.push(subject)
  }

  *build(articles: Postings): Generator<undefined, SubjectIndex> {
    const lists: (readonly number[])[] = []
    for (const name of this.#names) {
      lists.push(termIds(articles, termsOf(name)))
      if (lists.length % SUBJECTS_AT_ONCE === 0) yield
    }
    const terms = rowsOf(lists)
    yield
    const byTerm = turned(terms, articles.idf.length)
    yield
    const members = turned({ starts: Uint32Array.from({ length: this.#of.length + 1 }, (_, place) => place), values: Uint32Array.from(this.#of) }, this.#names.length)
    yield
    const weights = Float32Array.from(lists, (ids) => ids.reduce((sum, id) => sum + articles.idf[id]!, 0))
    return { of: Uint32Array.from(this.#of), weights, terms, byTerm, members }
  }
}
