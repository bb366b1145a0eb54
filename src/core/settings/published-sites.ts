import type { PageOrigin } from '../contract/ids'
import type { PublishedSite } from '../contract/published-site'
import { PROFILE_PARTS, type ProfilePart, type PublishedProfile, type PublishedState, type Settings, type SiteProfile } from '../contract/settings'
import { headerMapOf } from './header-map-of'

/** What is read of a call on a site, by the parts of a profile that say anything. */
export const partsOf = (profile: { readonly [K in ProfilePart]?: unknown }): readonly ProfilePart[] =>
  PROFILE_PARTS.filter((part) => (part === 'headerMap' ? Object.keys(profile.headerMap ?? {}).length > 0 : profile[part] !== undefined))

/**
 * Which published profile each page has. Of several for one page it is that of the line in front, else the one that was changed last;
 * what is retired is none.
 */
export function publishedOf(sites: readonly PublishedSite[], { line }: Pick<Settings, 'line'>): Readonly<Record<PageOrigin, PublishedProfile>> {
  const inOrder = sites.filter(({ retiredAt }) => retiredAt === undefined).toSorted((a, b) => Number(a.line === line) - Number(b.line === line) || a.changedAt - b.changedAt || (a.id < b.id ? -1 : 1))
  // The last one of a page stays.
  return Object.fromEntries(inOrder.flatMap((site) => site.origins.map((origin) => [origin, profileOf(site)] as const)))
}

function profileOf({ id, version, line, isOfLine, labels, headerMap, urlPop, domProfile, transcript }: PublishedSite): PublishedProfile {
  return { item: id, version, line, isOfLine, labels, ...(headerMap.length > 0 && { headerMap: headerMapOf(headerMap) }), ...(urlPop && { urlPop }), ...(domProfile && { domProfile }), ...(transcript && { transcript }) }
}

/**
 * How the parts of a site's profile lie over each other. What is published stands over what was taught here, which is kept below it; where
 * somebody here said otherwise, his own stands above, until that part is published otherwise: what a lead has mended is in force again.
 */
export function publishedState(own: SiteProfile, published: PublishedProfile): PublishedState {
  const { version, line, labels } = published
  const parts = partsOf(published)
  const exceptions = parts.filter((part) => own.exceptionTo?.[part] !== undefined && JSON.stringify(own.exceptionTo[part]) === JSON.stringify(published[part]))
  const inForce = parts.filter((part) => !exceptions.includes(part))
  return { version, line, labels, inForce, exceptions, kept: partsOf(own).filter((part) => inForce.includes(part)) }
}

/** The profile in force. */
export function withPublished(own: SiteProfile, published: PublishedProfile | undefined): SiteProfile {
  if (!published) return own
  const { inForce } = publishedState(own, published)
  return { ...(published.isOfLine && { line: published.line }), ...own, ...Object.fromEntries(inForce.map((part) => [part, published[part]])) }
}

/** From now on these parts are this desk's own, or those that are published again. */
export function withException(own: SiteProfile, published: PublishedProfile | undefined, parts: readonly ProfilePart[], isOwn: boolean): SiteProfile {
  if (!published) return own
  const before = publishedState(own, published).exceptions
  const next = isOwn ? [...new Set([...before, ...partsOf(published).filter((part) => parts.includes(part))])] : before.filter((part) => !parts.includes(part))
  const { exceptionTo: _, ...kept } = own
  return { ...kept, ...(next.length > 0 && { exceptionTo: Object.fromEntries(next.map((part) => [part, published[part]])) }) }
}

/** Pages that a profile is published for and that are not switched on here: offered, since only a click switches a site on. */
export function offeredSites({ published = {}, sites }: Pick<Settings, 'published' | 'sites'>): readonly OfferedSite[] {
  const offers = new Map<string, OfferedSite>()
  for (const [origin, profile] of Object.entries(published) as [PageOrigin, PublishedProfile][]) {
    if (sites[origin]?.isOn) continue
    const known = offers.get(profile.item)
    offers.set(profile.item, { item: profile.item, labels: profile.labels, parts: partsOf(profile), origins: [...(known?.origins ?? []), origin] })
  }
  return [...offers.values()]
}

export interface OfferedSite extends Pick<PublishedProfile, 'item' | 'labels'> {
  readonly origins: readonly PageOrigin[]
  readonly parts: readonly ProfilePart[]
}
