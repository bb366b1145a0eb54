import type { Dictionary } from './dictionary'
import type { NumberColumns } from './number-columns'
import type { Postings } from './postings'
import type { Rows } from './rows'

/** The index of one knowledge base: plain data in typed arrays. Inside, an article is its place in the list that was indexed. */
export interface SearchIndex {
  readonly articleIds: readonly string[]
  /** By its id where an article stands in that list. */
  readonly places: Dictionary
  readonly articles: Postings
  /** What titles say behind their subject, with all its words: in a question "when" and "how much" are what tells it from another. */
  readonly questions: Postings
  readonly phrasings: PhrasingIndex
  readonly subjects: SubjectIndex
  readonly numbers: NumberColumns
  /** Articles of one parent have one number. */
  readonly parentOf: Uint32Array
}

/** Each phrasing by itself, with the article it stands for: one that is said nearly so tells more than parts of twenty. */
interface PhrasingIndex {
  readonly postings: Postings
  readonly articleOf: Uint32Array
}

/** What heads of titles name (`subject-of.ts`). */
export interface SubjectIndex {
  /** By article. */
  readonly of: Uint32Array
  /** By subject the sum of the idf of its terms. */
  readonly weights: Float32Array
  /** By subject the terms of its name, as in `articles`; by such a term the subjects; by subject the articles. */
  readonly terms: Rows
  readonly byTerm: Rows
  readonly members: Rows
}

/** What is indexed of an article. */
export interface IndexedArticle {
  readonly id: string
  readonly title: string
  readonly body: string
  /** How customers say it. */
  readonly phrasings: readonly string[]
  /** Of several articles the one they are parts of: a page, a product, a place. */
  readonly parent?: string | undefined
}
