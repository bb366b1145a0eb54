import { ArticleIndexBuilder } from '../../src/core/knowledge/search/article-index-builder'
import { fromBuffers, toBuffers } from '../../src/core/knowledge/search/index-buffers'
import type { SearchIndex } from '../../src/core/knowledge/search/search-index'
import { atOnce } from '../fixtures/builders/at-once'
import type { SetArticle } from './read-set'

/** The index of a set, made, stored and loaded as the extension does it. */
export function indexOf(articles: readonly SetArticle[]): SearchIndex {
  const builder = new ArticleIndexBuilder()
  for (const { id, title, body, examples = [], doc } of articles) builder.add({ id, title, body, phrasings: examples, parent: doc })
  const loaded = fromBuffers(toBuffers(atOnce(builder.finish())))
  if (!loaded) throw new Error('The index was not read back.')
  return loaded
}
