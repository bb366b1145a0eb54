import { notGranted, type FrontPage } from '../adapters/browser/front-page'
import { siteOf } from '../core/settings/enabled-sites'
import type { Settings } from '../core/contract/settings'
import type { SiteState } from '../ui/sites/site-light'

/** On, off, or cannot see and why. */
export async function readSiteState({ origin, frameOrigins }: FrontPage, settings: Settings): Promise<SiteState> {
  if (!origin) return { kind: 'cannot-see', why: 'not-a-web-page' }
  if (!siteOf(settings, origin, origin)?.profile.isOn) return { kind: 'off', origin }
  const [own] = await notGranted([origin])
  if (own) return { kind: 'cannot-see', origin, why: 'no-permission' }
  return { kind: 'on', origin, unseenFrames: await notGranted(frameOrigins) }
}
