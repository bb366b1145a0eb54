import { orderDocument } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { PageOrder } from '../../core/contract/replies'
import type { PageOrigin } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { Desk } from '../desk'
import { guardOf } from '../paste/guard-of'
import { profileFor } from './greet-page'
import { pagesChanged, settlePublished } from './settle-published'

/** The sensors that run on the site learn at once what it asks of them now. */
export async function tellProfile(desk: Desk, settings: Settings, site: PageOrigin): Promise<void> {
  const profile = settings.sites[site]
  if (!profile?.isOn) return
  const order: PageOrder = { callside: 1, order: 'page/profile', profile: profileFor(settings, profile, site, await guardOf({ ...desk, settings })) }
  const sensors = await surfacesOf(desk.store, 'sensor')
  const own = sensors.filter(({ origin }) => origin === site || profile.frameOrigins.some((each) => each === origin))
  await Promise.all(own.map(({ tab, document }) => orderDocument(tab, document, order)))
}

/** What is guarded has changed: another client came or left, or pastes are to be stopped. */
export async function tellProfiles(desk: Desk, settings: Settings): Promise<void> {
  await Promise.all(Object.keys(settings.sites).map((site) => tellProfile(desk, settings, site as PageOrigin)))
}

/** What is published of sites is put in force, and pages that are open learn of it. */
export async function takePublished(desk: Desk): Promise<void> {
  const settings = await settlePublished(desk)
  for (const origin of pagesChanged(desk.settings, settings)) await tellProfile(desk, settings, origin)
}
