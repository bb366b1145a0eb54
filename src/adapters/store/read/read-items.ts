import { Dexie } from 'dexie'
import type { AgentId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Definition } from '../../../core/contract/definitions'
import { lineOf, type ItemLine } from '../../../core/desk/item-line'
import type { DeskItem, DeskItemKind } from '../../../core/desk/desk-item'
import type { ArticleRow } from '../knowledge-rows'
import type { DefinitionRow } from '../rows'
import type { Store } from '../store'
import { pagesOfArticles } from './read-articles'
import { readDefinitions } from './read-definitions'

/** Items of a kind and a line of business, retired ones too, in pages; of lines of business themselves, all. */
export async function* pagesOfItems(store: Store, kind: DeskItemKind, line: LineId): AsyncGenerator<readonly DeskItem[]> {
  if (kind !== 'article') yield (await readDefinitions(store, kind, kind === 'line' ? undefined : line)).map(plain)
  else for await (const rows of pagesOfArticles(store, line)) yield rows.map(plainArticle)
}

export async function* pagesOfItemLines(store: Store, kind: DeskItemKind, line: LineId): AsyncGenerator<readonly ItemLine[]> {
  for await (const items of pagesOfItems(store, kind, line)) yield items.map(lineOf)
}

export async function readItem({ db }: Store, kind: DeskItemKind, id: string): Promise<DeskItem | undefined> {
  if (kind === 'article') {
    const row = await db.articles.get(id as ArticleRow['id'])
    return row && plainArticle(row)
  }
  const row = await db.latestDefinitions.get([kind, id])
  return row && plain(row)
}

/** A version of an item, with who wrote it where somebody at a desk did. */
export interface KeptVersion {
  readonly version: number
  readonly at: EpochMs
  readonly by?: AgentId
  readonly item: DeskItem
}

/** All versions that are kept, the latest first. */
export async function readVersions(store: Store, kind: DeskItemKind, id: string): Promise<readonly KeptVersion[]> {
  const { db } = store
  const old = kind === 'article'
    // Kept under their kind.
    ? (await db.itemVersions.where('[kind+id+version]').between([kind, id, Dexie.minKey], [kind, id, Dexie.maxKey]).toArray()).map(({ row }) => plainArticle(row as ArticleRow))
    : (await db.definitions.where('[kind+id+version]').between([kind, id, Dexie.minKey], [kind, id, Dexie.maxKey]).toArray()).map(plain)
  const latest = kind === 'article' ? await readItem(store, kind, id) : undefined
  return [...old, ...(latest ? [latest] : [])].reverse().map((item) => ({ version: item.version, at: item.changedAt, item, ...(item.changedBy !== undefined && { by: item.changedBy }) }))
}

/** Without what only finds it by typing. */
function plainArticle(row: ArticleRow): DeskItem {
  const { pinyin: _, ...article } = row
  return { kind: 'article', ...article }
}

function plain(row: DefinitionRow): DeskItem {
  const { terms: _, ...definition } = row
  // What is left is what its kind says.
  return definition as Definition
}
