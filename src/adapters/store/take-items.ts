import { canonicalBytes } from '../../core/contract/canonical-bytes'
import type { Definition } from '../../core/contract/definitions'
import type { LineId } from '../../core/contract/ids'
import type { Item } from '../../core/packs/item'
import type { Notice } from '../../core/contract/notices'
import { keepVersion } from './keep-version'
import type { ArticleRow } from './knowledge-rows'
import { noticeOfRow, rowOfNotice, type NoticeRow } from './notice-rows'
import { pinyinOf, pinyinTerms } from '../../core/text/pinyin-terms'
import type { PackChanges } from './pack-rows'
import type { DefinitionRow } from './rows'
import type { Store } from './store'

/** A row that is to be written, and the one that it follows. */
export type ItemChange =
  | { readonly of: 'article'; readonly row: ArticleRow; readonly before: ArticleRow | undefined }
  | { readonly of: 'notice'; readonly row: NoticeRow; readonly before: NoticeRow | undefined }
  | { readonly of: 'definition'; readonly row: DefinitionRow; readonly before: DefinitionRow | undefined }

/** The tables that a transaction needs which writes changes. */
export const ITEM_TABLES = ['articles', 'notices', 'itemVersions', 'indexParts', 'definitions', 'latestDefinitions'] as const

/** Those of a pack's items that say something else than what is here. What was changed here meanwhile is the pack's again. */
export async function changesFor({ db }: Store, items: readonly Item[]): Promise<readonly ItemChange[]> {
  const articles = items.filter((item) => item.kind === 'article')
  const notices = items.filter((item) => item.kind === 'notice')
  const definitions = items.filter((item) => item.kind !== 'article' && item.kind !== 'notice')
  const [knownArticles, knownNotices, knownDefinitions] = await Promise.all([
    db.articles.bulkGet(articles.map(({ id }) => id)), db.notices.bulkGet(notices.map(({ id }) => id)), db.latestDefinitions.bulkGet(definitions.map(({ kind, id }): [string, string] => [kind, id])),
  ])
  return [
    ...definitions.flatMap((item, at): ItemChange[] => {
      const before = knownDefinitions[at]
      return isAsHere(item, before) ? [] : [{ of: 'definition', row: { ...item, version: nextVersion(item, before), terms: pinyinTerms(item) }, before }]
    }),
    ...notices.flatMap((item, at): ItemChange[] => {
      const before = knownNotices[at]
      return isAsHere(item, before) ? [] : [{ of: 'notice', row: rowOfNotice({ ...item, version: nextVersion(item, before) }), before }]
    }),
    ...articles.flatMap((article, at): ItemChange[] => {
      const { kind: _, ...item } = article
      const before = knownArticles[at]
      return isAsHere(item, before) ? [] : [{ of: 'article', row: { ...item, version: nextVersion(item, before), pinyin: pinyinOf(item.title) }, before }]
    }),
  ]
}

/** In a transaction over `ITEM_TABLES`. What articles said before is kept; definitions keep every version. */
export async function writeChanges({ db }: Store, changes: readonly ItemChange[]): Promise<void> {
  const articles = changes.filter((change) => change.of === 'article')
  const definitions = changes.flatMap((change) => (change.of === 'definition' ? [change.row] : []))
  for (const { before } of articles) if (before) await keepVersion(db, 'article', before)
  const notices = changes.filter((change) => change.of === 'notice')
  for (const { before } of notices) if (before) await keepVersion(db, 'notice', noticeOfRow(before))
  if (notices.length > 0) await db.notices.bulkPut(notices.map(({ row }) => row))
  if (articles.length > 0) await db.articles.bulkPut(articles.map(({ row }) => row))
  if (definitions.length === 0) return
  await db.definitions.bulkPut(definitions)
  await db.latestDefinitions.bulkPut(definitions)
}

/** The index of the line is from then on one of older articles. */
export async function turnIndex({ db, newId }: Store, line: LineId): Promise<void> {
  await db.indexParts.put({ line, name: 'articles', revision: newId() })
}

interface Change {
  readonly row: Pick<Item, 'retiredAt'>
  readonly before: Pick<Item, 'retiredAt'> | undefined
}

export function countChanges(changes: readonly Change[], counted: PackChanges = { added: 0, changed: 0, retired: 0 }): PackChanges {
  let { added, changed, retired } = counted
  for (const { row, before } of changes) {
    if (row.retiredAt !== undefined && before?.retiredAt === undefined) retired += 1
    else if (before === undefined) added += 1
    else changed += 1
  }
  return { added, changed, retired }
}

type Kept = Definition | ArticleRow | NoticeRow
type Bare = Definition | Notice | Omit<ArticleRow, 'pinyin'>

const isAsHere = (item: Bare, before: Kept | undefined): boolean => before !== undefined && contentOf(before) === contentOf(item)

/** A desk's own count goes on where it was ahead, so that no version is ever two things here. */
const nextVersion = (item: Bare, before: Kept | undefined): number => Math.max(item.version, (before?.version ?? 0) + 1)

/** Without what every version has of its own, and what only finds it. */
function contentOf(row: object): string {
  const { version: _, changedAt: __, changedBy: ___, terms: ____, pinyin: _____, newestFirst: ______, endsAt: _______, ...content } = row as Record<string, unknown>
  return new TextDecoder().decode(canonicalBytes(content))
}
