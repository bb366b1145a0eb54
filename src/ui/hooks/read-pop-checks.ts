import type { FrontPage } from '../../adapters/browser/front-page'
import { isHeard } from '../../adapters/browser/tabs'
import type { Store } from '../../adapters/store/read/live'
import { documentsOfTab } from '../../adapters/store/read/documents-of-tab'
import type { Settings } from '../../core/contract/settings'
import type { PopCheck } from '../receipt/why-nothing'
import type { SiteState } from '../sites/site-light'

/** What must be in order for a ring to pop in the page in front, in the order in which it can fail. */
export async function readPopChecks(store: Store, settings: Settings, page: FrontPage, site: SiteState): Promise<readonly PopCheck[]> {
  const general: readonly PopCheck[] = [
    { what: 'pop-on', isOk: settings.isPopOn },
    { what: 'vault-open', isOk: (await store.keyring.forLine(settings.line)).keys !== undefined },
  ]
  if (page.isUnseen) return [{ what: 'page-seen', isOk: false }, ...general]
  if (!site.origin) return [{ what: 'web-page', isOk: false }, ...general]
  if (site.kind === 'off') return [{ what: 'site-on', isOk: false }, ...general]
  if (site.kind === 'cannot-see' && site.why === 'no-permission') return [{ what: 'site-on', isOk: true }, { what: 'host-granted', isOk: false }, ...general]
  const [isSensorThere, isCardThere] = await Promise.all([isThere(store, 'sensor', page), isThere(store, 'pop', page)])
  return [
    { what: 'site-on', isOk: true },
    { what: 'host-granted', isOk: true },
    { what: 'frames-seen', isOk: site.kind !== 'on' || site.unseenFrames.length === 0 },
    { what: 'scripts-alive', isOk: isSensorThere },
    { what: 'card-ready', isOk: isCardThere },
    ...general,
  ]
}

/** Not only remembered: asked, whether it still hears us. */
async function isThere(store: Store, part: 'sensor' | 'pop', { tab }: FrontPage): Promise<boolean> {
  const documents = await documentsOfTab(store, part, tab)
  const heard = await Promise.all(documents.map((document) => tab !== undefined && isHeard(tab, document)))
  return heard.includes(true)
}
