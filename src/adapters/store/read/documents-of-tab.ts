import { surfacesOf } from '../surfaces'
import type { Store } from '../store'

/** The documents of a tab in which a part of ours was last known to live. */
export async function documentsOfTab(store: Store, part: 'sensor' | 'pop', tab: number | undefined): Promise<readonly string[]> {
  return (await surfacesOf(store, part)).filter((surface) => surface.tab === tab).map(({ document }) => document)
}
