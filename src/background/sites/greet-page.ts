import { leaveTab } from '../calls/sweep-calls'
import { putSurface } from '../../adapters/store/surfaces'
import { USUAL_HEADER_MAP } from '../../core/calls/facts-of-headers'
import { done } from '../../core/contract/result'
import type { PageOrigin } from '../../core/contract/ids'
import type { PageProfile } from '../../core/contract/replies'
import type { Settings, SiteProfile } from '../../core/contract/settings'
import type { PageGuard } from '../../core/paste-guard/guard-messages'
import { siteOf } from '../../core/settings/enabled-sites'
import { settlePublished } from './settle-published'
import type { Handler } from '../handlers'
import { guardOf } from '../paste/guard-of'

const NO_ORIGIN = 'null'
const OFF = { isOn: false, headerNames: [] } as const

/** A script of ours came up in a document: it is told whether its page is on, and what its site's profile asks of it. */
export const greetPage: Handler<'page/hello'> = async (desk, { part }, place) => {
  // A pack may have come meanwhile.
  const settings = siteOf(desk.settings, place.site, place.origin) ? await settlePublished(desk) : desk.settings
  const site = siteOf(settings, place.site, place.origin)
  if (!site) return done(OFF)
  // The placer's row is written with its token (pop/place); here the sensor says that this document is watched.
  if (part === 'sensor') {
    await leaveTab(desk, place.tab, place.frame, place.document)
    // A sandboxed frame has no origin of its own: it is on as long as its page is.
    const origin = place.origin === NO_ORIGIN ? place.site : place.origin
    await putSurface(desk.store, { document: place.document, part, tab: place.tab, frame: place.frame, origin, seenAt: desk.now() })
  }
  return done(profileFor(settings, site.profile, place.site, await guardOf({ ...desk, settings })))
}

export function profileFor({ popPlaces }: Settings, { headerMap, urlPop, domProfile, transcript, line }: SiteProfile, page: PageOrigin, guard: PageGuard | undefined): PageProfile {
  const popPlace = popPlaces[page]
  return {
    isOn: true,
    headerNames: [...new Set([...Object.keys(USUAL_HEADER_MAP), ...Object.keys(headerMap)])],
    ...(urlPop && { urlPop }), ...(domProfile && { domProfile }), ...(transcript && { transcript }), ...(popPlace && { popPlace }),
    // What belongs to no client can be told from no other.
    ...(guard && line !== undefined && { guard }),
  }
}
