import type { ArticleId, NoticeId } from '../../core/contract/ids'
import type { ItemVersionRow } from './item-version-row'
import type { Tables } from './schema'
import type { Store } from './store'

/**
 * Of each item so many old versions stay. Of 100,000 articles that were all changed as often, with a thousand letters each, that is
 * about 10 GB; that often is an article changed by hand in years, and a file that says the same makes no version.
 */
export const MOST_VERSIONS = 50

/** What is about to be written over, in the transaction that does so (`itemVersions` must be one of its tables). */
export async function keepVersion({ itemVersions }: Pick<Tables, 'itemVersions'>, kind: ItemVersionRow['kind'], row: ItemVersionRow['row']): Promise<void> {
  const { id, version } = row
  await itemVersions.put({ kind, id, version, row })
  if (version > MOST_VERSIONS) await itemVersions.where('[kind+id+version]').between([kind, id, 0], [kind, id, version - MOST_VERSIONS], true, true).delete()
}

/**
 * Old versions of another desk, beside those that are here. What is here stays as it is: two desks may have counted to one number,
 * and of an item that has gone on here no version is kept that is not older than the one that stands.
 */
export async function takeOldVersions({ db }: Pick<Store, 'db'>, old: readonly ItemVersionRow[]): Promise<void> {
  await db.transaction('rw', db.itemVersions, db.articles, db.notices, async () => {
    const idsOf = (kind: ItemVersionRow['kind']) => [...new Set(old.filter((each) => each.kind === kind).map(({ id }) => id))]
    const [articles, notices, here] = await Promise.all([
      db.articles.bulkGet(idsOf('article') as ArticleId[]), db.notices.bulkGet(idsOf('notice') as NoticeId[]), db.itemVersions.bulkGet(old.map(({ kind, id, version }): [ItemVersionRow['kind'], string, number] => [kind, id, version])),
    ])
    const latest = new Map<string, number | undefined>([...articles.map((row) => [`article ${row?.id}`, row?.version] as const), ...notices.map((row) => [`notice ${row?.id}`, row?.version] as const)])
    await db.itemVersions.bulkPut(old.filter(({ kind, id, version }, at) => {
      const stands = latest.get(`${kind} ${id}`) ?? 0
      return here[at] === undefined && version < stands && version > stands - 1 - MOST_VERSIONS
    }))
  })
}
