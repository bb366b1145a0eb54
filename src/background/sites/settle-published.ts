import { changeSettings } from '../../adapters/browser/settings-storage'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import { publishedOf } from '../../core/settings/published-sites'
import type { Desk } from '../desk'

/**
 * Packs are taken in threads that reach no settings: what they say of sites is put there as soon as the background looks, which is at
 * each wake, when a page comes up, and after each order that changes it. Answers the settings in force.
 */
export async function settlePublished({ store, settings }: Desk): Promise<Settings> {
  const published = publishedOf(await readDefinitions(store, 'site-profile'), settings)
  const before = settings.published ?? {}
  if (JSON.stringify(published) === JSON.stringify(before)) return settings
  return await changeSettings((chosen) => ({ ...chosen, published }))
}

/** Pages of whose profile something else is published now than before. */
export const pagesChanged = (before: Settings, after: Settings): readonly PageOrigin[] =>
  (Object.keys({ ...before.published, ...after.published }) as PageOrigin[]).filter((origin) => JSON.stringify(before.published?.[origin]) !== JSON.stringify(after.published?.[origin]))
