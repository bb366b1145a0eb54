import { dictionaryOf } from './dictionary'
import { growingUint32 } from './growing-array'
import { NumberColumnsBuilder } from './number-columns-builder'
import { PostingsBuilder, type Field } from './postings-builder'
import type { IndexedArticle, SearchIndex } from './search-index'
import { splitFacts } from './split-facts'
import { subjectOf } from './subject-of'
import { SubjectsBuilder } from './subjects-builder'
import { termsOf } from './terms-of'

/** As measured on real dialogues (docs/suggestions.md). */
const TITLE: Field = { weight: 2, byLength: 0.5 }
const FACTS: Field = { weight: 1.5, byLength: 0.5 }
const BODY: Field = { weight: 1, byLength: 0.75 }
const PHRASINGS: Field = { weight: 1, byLength: 0.5 }
const ONE_PHRASING: Field = { weight: 1, byLength: 0.75 }

/** Fed article by article, at whatever pace; `finish` goes in steps of some milliseconds. */
export class ArticleIndexBuilder {
  readonly #articles = new PostingsBuilder([TITLE, FACTS, BODY, PHRASINGS])
  readonly #phrasings = new PostingsBuilder([ONE_PHRASING])
  readonly #questions = new PostingsBuilder([ONE_PHRASING])
  readonly #subjects = new SubjectsBuilder()
  readonly #numbers = new NumberColumnsBuilder()
  readonly #ids: string[] = []
  readonly #articleOf = growingUint32()
  readonly #parents = new Map<string, number>()
  readonly #parentOf = growingUint32()

  add({ id, title, body, phrasings, parent }: IndexedArticle): void {
    const place = this.#ids.length
    const { facts, text } = splitFacts(body)
    this.#articles.add([termsOf(title), facts.flatMap(({ name, value }) => [...termsOf(name), ...termsOf(value)]), termsOf(text), termsOf(phrasings.join('\n'))])
    this.#questions.add([termsOf(title.slice(subjectOf(title).length) || title, 'all')])
    for (const phrasing of phrasings) {
      this.#phrasings.add([termsOf(phrasing, 'all')])
      this.#articleOf.push(place)
    }
    this.#subjects.add(title, parent)
    this.#numbers.add(place, facts)
    this.#ids.push(id)
    const key = parent ?? `\n${place}`
    this.#parents.set(key, this.#parents.get(key) ?? this.#parents.size)
    this.#parentOf.push(this.#parents.get(key) ?? 0)
  }

  /** Yields between its steps, and returns the index at the end. */
  *finish(): Generator<undefined, SearchIndex> {
    const articles = yield* this.#articles.build()
    const phrasings = yield* this.#phrasings.build()
    return {
      articleIds: this.#ids,
      places: yield* dictionaryOf(this.#ids, this.#ids.length),
      articles,
      questions: yield* this.#questions.build(),
      phrasings: { postings: phrasings, articleOf: this.#articleOf.whole() },
      subjects: yield* this.#subjects.build(articles),
      numbers: yield* this.#numbers.build(articles),
      parentOf: this.#parentOf.whole(),
    }
  }
}
