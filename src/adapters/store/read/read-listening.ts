import type { PageOrigin } from '../../../core/contract/ids'
import type { Settings } from '../../../core/contract/settings'
import { siteOf } from '../../../core/settings/enabled-sites'
import { transcriptProfileOf } from '../../transcripts/dom/caption-pages'
import type { Store } from '../store'
import { surfacesOf } from '../surfaces'

/** Pages that are open and whose captions are read, if they show any. */
export async function readListening(store: Store, settings: Pick<Settings, 'sites'>): Promise<readonly PageOrigin[]> {
  const origins = [...new Set((await surfacesOf(store, 'sensor')).map(({ origin }) => origin as PageOrigin))].sort()
  return origins.filter((origin) => {
    const site = siteOf(settings, origin, origin)
    return site !== undefined && URL.canParse(origin) && transcriptProfileOf(new URL(origin).hostname, site.profile.transcript) !== undefined
  })
}
