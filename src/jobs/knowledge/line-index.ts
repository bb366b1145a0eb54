import type { KeptIndex } from '../../adapters/store/index-parts'
import { boxFromBuffers, boxToBuffers, type BoxIndex } from '../../core/knowledge/search/box-index'
import { fromBuffers, toBuffers } from '../../core/knowledge/search/index-buffers'
import { SearchBox } from '../../core/knowledge/search/search-box'
import type { SearchIndex } from '../../core/knowledge/search/search-index'
import { ArticleRanker } from '../../core/knowledge/suggest/rank-articles'

/** The articles of one line, ready to be asked. */
export interface LineIndex {
  /** Of the articles that it was built from. */
  readonly revision: string
  readonly index: SearchIndex
  readonly box: BoxIndex
  readonly searchBox: SearchBox
  readonly ranker: ArticleRanker
}

export function lineIndexOf(revision: string, index: SearchIndex, box: BoxIndex): LineIndex {
  return { revision, index, box, searchBox: new SearchBox(index, box), ranker: new ArticleRanker(index) }
}

export function* keptIndexOf({ revision, index, box }: LineIndex): Generator<undefined, KeptIndex> {
  const stored = toBuffers(index)
  yield
  return { ...stored, revision, buffers: { ...stored.buffers, ...(yield* boxToBuffers(box)) } }
}

/** Undefined: made by another version, or not whole. */
export function* lineIndexOfKept(kept: KeptIndex): Generator<undefined, LineIndex | undefined> {
  const index = fromBuffers(kept)
  const box = index && (yield* boxFromBuffers(kept.buffers))
  return box && lineIndexOf(kept.revision, index, box)
}
