import type { LineId } from '../../core/contract/ids'
import type { Article } from '../../core/contract/knowledge'

/** `pinyin`: the Chinese of its title as syllables with a space between ("hua fei"); made by who writes the article. */
export interface ArticleRow extends Article {
  readonly pinyin: string
}

/** What belongs to the index of a line: what it has to be built from, what it was built from, and its bytes in pieces. */
export type IndexPartRow = {
  readonly line: LineId
} & (
  | { readonly name: 'articles'; readonly revision: string }
  | { readonly name: 'index'; readonly head: IndexHead }
  | { readonly name: `${string}/${string}/${number}`; readonly bytes: Uint8Array<ArrayBuffer> }
)

export interface IndexHead {
  /** Of the articles that it was built from. */
  readonly revision: string
  readonly version: number
  readonly articleIds: readonly string[]
  readonly documents: { readonly articles: number; readonly phrasings: number }
  /** Bytes by name. */
  readonly lengths: Readonly<Record<string, number>>
}
