import type { PageOrigin } from '../contract/ids'
import type { Settings, SiteProfile } from '../contract/settings'

/** The site that a document belongs to: the page it stands in, or the site whose frame it is. Absent: not switched on. */
export function siteOf(settings: Pick<Settings, 'sites'>, page: PageOrigin, origin: PageOrigin): { readonly origin: PageOrigin; readonly profile: SiteProfile } | undefined {
  const own = settings.sites[page]
  if (own?.isOn) return { origin: page, profile: own }
  const host = Object.entries(settings.sites).find(([, profile]) => profile.isOn && profile.frameOrigins.includes(origin))
  return host && { origin: host[0] as PageOrigin, profile: host[1] }
}

/** Every origin whose scripts should run: sites that are on, and the frames that belong to them. */
export function enabledOrigins(settings: Pick<Settings, 'sites'>): readonly PageOrigin[] {
  const origins = Object.entries(settings.sites).flatMap(([origin, profile]) => (profile.isOn ? [origin as PageOrigin, ...profile.frameOrigins] : []))
  return [...new Set(origins)].sort()
}
