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

export function keptIndexOf({ revision, index, box }: LineIndex): KeptIndex {
  const stored = toBuffers(index)
  return { ...stored, revision, buffers: { ...stored.buffers, ...boxToBuffers(box) } }
}

/** Undefined: made by another version, or not whole. */
export function lineIndexOfKept(kept: KeptIndex): LineIndex | undefined {
  const [index, box] = [fromBuffers(kept), boxFromBuffers(kept.buffers)]
  return index && box && lineIndexOf(kept.revision, index, box)
}
