import { leaveTab } from '../calls/sweep-calls'
import { putSurface } from '../../adapters/store/surfaces'
import { USUAL_HEADER_MAP } from '../../core/calls/facts-of-headers'
import { done } from '../../core/contract/result'
import { siteOf } from '../../core/settings/enabled-sites'
import type { Handler } from '../handlers'

const OFF = { isOn: false, headerNames: [] } as const

/** A script of ours came up in a document: it is told whether its page is on, and what its site's profile asks of it. */
export const greetPage: Handler<'page/hello'> = async (desk, { part }, place) => {
  const site = siteOf(desk.settings, place.site, place.origin)
  if (!site) return done(OFF)
  const { headerMap, urlPop, domProfile } = site.profile
  const popPlace = desk.settings.popPlaces[place.site]
  // The placer's row is written with its token (pop/place); here the sensor says that this document is watched.
  if (part === 'sensor') {
    await leaveTab(desk, place.tab, place.frame, place.document)
    await putSurface(desk.store, { document: place.document, part, tab: place.tab, frame: place.frame, origin: place.origin, seenAt: desk.now() })
  }
  return done({
    isOn: true,
    headerNames: [...new Set([...Object.keys(USUAL_HEADER_MAP), ...Object.keys(headerMap)])],
    ...(urlPop && { urlPop }), ...(domProfile && { domProfile }), ...(popPlace && { popPlace }),
  })
}
