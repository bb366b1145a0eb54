import { Dexie } from 'dexie'
import type { ArticleId, LineId } from '../../../core/contract/ids'
import type { Demand } from '../../../core/contract/knowledge'
import type { ArticleRow } from '../knowledge-rows'
import type { Store } from '../store'

const ROWS_AT_ONCE = 500

export async function readArticle({ db }: Store, id: ArticleId): Promise<ArticleRow | undefined> {
  return await db.articles.get(id)
}

/** Those that are there, in the order they were asked for. */
export async function readArticlesById({ db }: Store, ids: readonly ArticleId[]): Promise<ArticleRow[]> {
  return (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined)
}

/** All of a line, retired ones too, in pages that are short transactions. */
export async function* pagesOfArticles({ db }: Store, line: LineId): AsyncGenerator<readonly ArticleRow[]> {
  for (let last: ArticleId | typeof Dexie.minKey = Dexie.minKey; ; ) {
    const rows: ArticleRow[] = await db.articles.where('[line+id]').between([line, last], [line, Dexie.maxKey], false, true).limit(ROWS_AT_ONCE).toArray()
    if (rows.length > 0) yield rows
    if (rows.length < ROWS_AT_ONCE) return
    last = rows.at(-1)?.id ?? last
  }
}

export async function countArticles({ db }: Store, line: LineId): Promise<number> {
  return await db.articles.where('[line+id]').between([line, Dexie.minKey], [line, Dexie.maxKey]).count()
}

/** Those that are named, and those that name the demand; none that is retired. */
export async function readArticlesOfDemand(store: Store, { id }: Pick<Demand, 'id'>, named: readonly ArticleId[]): Promise<ArticleRow[]> {
  const [points, others] = await Promise.all([readArticlesById(store, named), store.db.articles.where('demand').equals(id).limit(MOST_OF_DEMAND).toArray()])
  return [...new Map([...points, ...others].map((each) => [each.id, each])).values()].filter(({ retiredAt }) => retiredAt === undefined)
}

/** More than a page shows is searched. */
const MOST_OF_DEMAND = 50

export async function readArticles(store: Store, line: LineId): Promise<ArticleRow[]> {
  const all: ArticleRow[] = []
  for await (const rows of pagesOfArticles(store, line)) all.push(...rows)
  return all
}
