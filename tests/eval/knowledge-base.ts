import { fromBuffers, toBuffers } from '../../src/core/knowledge/search/index-buffers'
import type { SearchIndex } from '../../src/core/knowledge/search/search-index'
import { aSearchIndex } from '../fixtures/builders/a-search-index'
import type { SetArticle } from './read-set'

/** The index of a set, made, stored and loaded as the extension does it. */
export function indexOf(articles: readonly SetArticle[]): SearchIndex {
  const built = aSearchIndex(articles.map(({ id, title, body, examples = [], doc }) => ({ id, title, body, phrasings: examples, parent: doc })))
  const loaded = fromBuffers(toBuffers(built))
  if (!loaded) throw new Error('The index was not read back.')
  return loaded
}
