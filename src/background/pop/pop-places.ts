import { isPanelOpen } from '../../adapters/browser/panel'
import { visibleTabs } from '../../adapters/browser/tabs'
import type { SurfaceRow } from '../../adapters/store/rows'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { TabCandidate } from '../../core/calls/elect-surface'
import type { PageOrigin } from '../../core/contract/ids'
import type { Desk } from '../desk'

/** Where a pop can stand: the tabs that are seen, the frames of ours that are ready in them, and the panel. */
export interface PopPlaces {
  readonly tabs: ReturnType<typeof visibleTabs>
  readonly pops: Promise<readonly SurfaceRow[]>
  readonly isPanelOpen: Promise<boolean>
}

/** Asks for all of it at once and waits for nothing: begun as soon as a page reports, it is known when the call is written. */
export function lookForPlaces(desk: Desk): PopPlaces {
  const places = { tabs: visibleTabs(), pops: readPops(desk), isPanelOpen: isPanelOpen() }
  // Not every ring is announced; whoever asks hears of the failure.
  for (const each of Object.values(places)) void each.catch(() => undefined)
  return places
}

export const readPops = ({ store }: Desk): PopPlaces['pops'] => surfacesOf(store, 'pop')

export async function tabCandidates(places: Pick<PopPlaces, 'tabs' | 'pops'>): Promise<readonly TabCandidate[]> {
  const [visible, pops] = await Promise.all([places.tabs, places.pops])
  return pops.flatMap(({ tab, document, origin }) => {
    const seen = visible.find((each) => each.tab === tab)
    // As the browser named it when the frame was placed.
    return seen ? [{ tab, document, site: origin as PageOrigin, isActive: true, isWindowFocused: seen.isWindowFocused }] : []
  })
}
