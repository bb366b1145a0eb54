import type { ArticleId, LineId } from '../../../core/contract/ids'
import { offeredPhrasings, type OfferedPhrasing } from '../../../core/knowledge/offered-phrasings'
import type { Store } from '../store'
import { newestFacts } from './newest-facts'

/** What customers of a line said when an article was taken, one of these if any are named, and the article does not say; newest first. */
export async function readOfferedPhrasings(store: Store, line: LineId, named?: ReadonlySet<ArticleId>): Promise<readonly OfferedPhrasing[]> {
  const isNamed = ({ article }: { readonly article: ArticleId }) => named?.has(article) ?? true
  const [judged, setAside] = await Promise.all([newestFacts(store, line, 'suggestion/judged', isNamed), newestFacts(store, line, 'phrasing/set-aside', isNamed)])
  const articles = await store.db.articles.bulkGet([...new Set(judged.map(({ open }) => open.article))])
  return offeredPhrasings(judged, setAside, new Map(articles.flatMap((article) => (article ? [[article.id, article]] : []))))
}
