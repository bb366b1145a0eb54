import type { AgentId, EpochMs } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { DeskItemKind } from '../../core/desk/desk-item'

import type { ArticleRow } from './knowledge-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { DefinitionRow } from './rows'
import { putArticles } from './save-articles'
import type { Store } from './store'

export interface Edit {
  readonly by: AgentId
  readonly now: EpochMs
}

/** An item as its next version, and the one it followed; 0: it was not there. */
export interface SavedItem {
  readonly id: string
  readonly version: number
  readonly before: number
}

/** An item as it is stored: with what finds it by typing, and an article without a kind, since its table says it. */
export type ItemRow = ({ readonly kind: 'article' } & ArticleRow) | DefinitionRow

/**
 * The next version, where the latest is still the one that was edited (`base`; 0 of a new item). `changed-elsewhere`: it is not, and
 * nothing was written.
 */
export async function saveItem(store: Store, row: ItemRow, base: number, edit: Edit): Promise<Result<SavedItem, NotSaved | 'changed-elsewhere'>> {
  const { db } = store
  const saved = await orNotSaved(() => db.transaction('rw', [db.articles, db.itemVersions, db.indexParts, db.definitions, db.latestDefinitions], async () => {
    const before = (await readRow(store, row.kind, row.id))?.version ?? 0
    if (before !== base) return undefined
    await putRows(store, [withVersion(row, before + 1, edit)])
    return { id: row.id, version: before + 1, before }
  }))
  if (!saved.ok) return saved
  return saved.value ? done(saved.value) : refused('changed-elsewhere')
}

/** Each as it is from now on, in one transaction; the same given back, it stays as it is. Those that are not there are left out. */
export async function changeItems(store: Store, kind: DeskItemKind, ids: readonly string[], edit: Edit, change: (row: ItemRow) => ItemRow | undefined | Promise<ItemRow | undefined>): Promise<Result<readonly SavedItem[], NotSaved>> {
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', [db.articles, db.itemVersions, db.indexParts, db.definitions, db.latestDefinitions], async () => {
    const saved: SavedItem[] = []
    const rows: ItemRow[] = []
    for (const id of ids) {
      const known = await readRow(store, kind, id)
      const next = known && (await change(known))
      if (!known || !next || next === known) continue
      rows.push(withVersion(next, known.version + 1, edit))
      saved.push({ id, version: known.version + 1, before: known.version })
    }
    await putRows(store, rows)
    return saved
  }))
}

async function readRow({ db }: Store, kind: DeskItemKind, id: string): Promise<ItemRow | undefined> {
  if (kind !== 'article') return await db.latestDefinitions.get([kind, id])
  const article = await db.articles.get(id as ArticleRow['id'])
  return article && { ...article, kind }
}

/** A version of an item as it was written; of an article only what is still kept. */
export async function readVersion({ db }: Pick<Store, 'db'>, kind: DeskItemKind, id: string, version: number): Promise<ItemRow | undefined> {
  if (kind !== 'article') return await db.definitions.get([kind, id, version])
  const kept = await db.itemVersions.get([kind, id, version])
  // It was kept under its kind.
  return kept && { ...(kept.row as ArticleRow), kind }
}

async function putRows(store: Store, rows: readonly ItemRow[]): Promise<void> {
  const articles = rows.filter((row) => row.kind === 'article').map(articleOf)
  await putArticles(store, articles, await store.db.articles.bulkGet(articles.map(({ id }) => id)))
  const definitions = rows.filter((row) => row.kind !== 'article')
  if (definitions.length > 0) {
    await store.db.definitions.bulkAdd(definitions)
    await store.db.latestDefinitions.bulkPut(definitions)
  }
}

/** An article's table says its kind. */
function articleOf(row: Extract<ItemRow, { readonly kind: 'article' }>): ArticleRow {
  const { kind: _, ...article } = row
  return article
}

const withVersion = (row: ItemRow, version: number, { by, now }: Edit): ItemRow => ({ ...row, version, changedAt: now, changedBy: by })
