import type { ItemVersionRow } from './item-version-row'
import type { Tables } from './schema'

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
