import { growingUint32 } from './growing-array'
import { termIds, type Postings } from './postings'
import { rowsOf, turned } from './rows'
import type { SubjectIndex } from './search-index'
import { subjectOf } from './subject-of'
import { termsOf } from './terms-of'

const SUBJECTS_AT_ONCE = 200

export class SubjectsBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #of = growingUint32()

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
    const byTerm = yield* turned(terms, articles.idf.length)
    const of = this.#of.whole()
    yield
    const members = yield* turned({ starts: firstNumbers(of.length + 1), values: of }, this.#names.length)
    const weights = new Float32Array(lists.length)
    for (const [subject, ids] of lists.entries()) weights[subject] = ids.reduce((sum, id) => sum + articles.idf[id]!, 0)
    return { of, weights, terms, byTerm, members }
  }
}

function firstNumbers(count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  for (let number = 0; number < count; number += 1) numbers[number] = number
  return numbers
}
