import type { LineId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { keepVersion } from './keep-version'
import type { ArticleRow } from './knowledge-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { Tables } from './schema'
import type { Store } from './store'

export interface SavedCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * Articles out of a file: a new one is added, one that says something else is the next version, one that says the same is left
 * as it is. What its owner said of it here stays said, if it was later.
 */
export async function importArticles(store: Store, articles: readonly ArticleRow[], alongside?: (tables: Pick<Tables, 'jobs'>) => PromiseLike<unknown>): Promise<Result<SavedCounts, NotSaved>> {
  return await orNotSaved(() => store.db.transaction('rw', store.db.articles, store.db.itemVersions, store.db.indexParts, store.db.jobs, async () => {
    const known = await store.db.articles.bulkGet(articles.map(({ id }) => id))
    const rows = articles.map((article, index) => nextVersion(article, known[index]))
    const changed = rows.filter((row, index) => row !== known[index])
    await putArticles(store, changed, known)
    await alongside?.(store.db)
    const added = known.filter((row) => row === undefined).length
    return { added, changed: changed.length - added, unchanged: rows.length - changed.length }
  }))
}

/** Articles of another desk with their versions: the later one of each stays. */
export async function takeArticles(store: Store, articles: readonly ArticleRow[]): Promise<Result<void, NotSaved>> {
  return await orNotSaved(() => store.db.transaction('rw', store.db.articles, store.db.itemVersions, store.db.indexParts, async () => {
    const known = await store.db.articles.bulkGet(articles.map(({ id }) => id))
    await putArticles(store, articles.filter(({ version }, index) => version > (known[index]?.version ?? 0)), known)
  }))
}

/** One article as it is from now on; the same given back, it stays as it is. Undefined: it is not there. */
export async function changeArticle(store: Store, id: ArticleRow['id'], change: (article: ArticleRow) => ArticleRow): Promise<Result<ArticleRow | undefined, NotSaved>> {
  return await orNotSaved(() => store.db.transaction('rw', store.db.articles, store.db.itemVersions, store.db.indexParts, async () => {
    const known = await store.db.articles.get(id)
    if (!known) return undefined
    const next = change(known)
    if (next === known) return known
    const changed = { ...next, version: known.version + 1 }
    await putArticles(store, [changed], [known])
    return changed
  }))
}

/** In a transaction: the index of each of their lines is from then on one of older articles. What they said before is kept. */
export async function putArticles({ db, newId }: Store, rows: readonly ArticleRow[], known: readonly (ArticleRow | undefined)[]): Promise<void> {
  if (rows.length === 0) return
  const changed = new Set(rows.map(({ id }) => id))
  for (const before of known) if (before && changed.has(before.id)) await keepVersion(db, 'article', before)
  const lines = new Set<LineId>(rows.map(({ line }) => line))
  await db.articles.bulkPut([...rows])
  await db.indexParts.bulkPut([...lines].map((line) => ({ line, name: 'articles', revision: newId() })))
}

function nextVersion(article: ArticleRow, known: ArticleRow | undefined): ArticleRow {
  if (!known) return article
  const checkedAt = Math.max(article.checkedAt ?? 0, known.checkedAt ?? 0) as NonNullable<ArticleRow['checkedAt']>
  const next: ArticleRow = { ...article, version: known.version + 1, ...given({ checkedAt: checkedAt || undefined, answered: known.answered }) }
  return contentOf(next) === contentOf(known) ? known : next
}

const contentOf = ({ language, title, body, phrasings, demand, parent, owner, validFrom, validTo, checkedAt, retiredAt }: ArticleRow): string =>
  JSON.stringify([language, title, body, phrasings, demand, parent, owner, validFrom, validTo, checkedAt, retiredAt])
