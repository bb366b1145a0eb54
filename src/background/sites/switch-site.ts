import { changeSettings } from '../../adapters/browser/settings-storage'
import { orderDocument } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { MessageBody } from '../../core/contract/messages'
import type { PageOrder } from '../../core/contract/replies'
import { PROFILE_PARTS, type ProfilePart, type SiteProfile } from '../../core/contract/settings'
import { done, refused } from '../../core/contract/result'
import { enabledOrigins } from '../../core/settings/enabled-sites'
import { headerMapOf } from '../../core/settings/header-map-of'
import { withException } from '../../core/settings/published-sites'
import { EMPTY_SITE } from '../../core/settings/settings-with-policy'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { injectOpenTabs } from './inject-open-tabs'
import { grantedOf, reconcileSites } from './reconcile-sites'
import { settlePublished } from './settle-published'
import { tellProfile } from './tell-profile'

export const switchSiteOn: Handler<'site/switch-on'> = async (desk, { origin, frameOrigins }) => {
  if (!isWebPage(origin) || !frameOrigins.every(isWebPage)) return refused('malformed')
  await settlePublished(desk)
  await changeSettings((chosen) => {
    const known = chosen.sites[origin] ?? EMPTY_SITE
    return { ...chosen, sites: { ...chosen.sites, [origin]: { ...known, isOn: true, frameOrigins: [...new Set([...known.frameOrigins, ...frameOrigins])] } } }
  })
  const problems = await reconcileSites()
  const unreached = await injectOpenTabs([origin, ...frameOrigins])
  return done({ problems: [...problems, ...unreached] })
}

/** Scripts are unregistered, and those that run are told to go quiet. */
export const switchSiteOff: Handler<'site/switch-off'> = async (desk, { origin }) => {
  if (desk.settings.decided.sites[origin]) return refused('not-allowed')
  const settings = await changeSettings((chosen) => ({ ...chosen, sites: { ...chosen.sites, [origin]: { ...(chosen.sites[origin] ?? EMPTY_SITE), isOn: false } } }))
  await reconcileSites()
  await quietenPages({ ...desk, settings })
  return done(undefined)
}

/** Its profile goes too; what the browser allowed is given back by whoever asks this. */
export const forgetSite: Handler<'site/forget'> = async (desk, { origin }) => {
  if (desk.settings.decided.sites[origin]) return refused('not-allowed')
  const settings = await changeSettings(({ sites, ...chosen }) => ({ ...chosen, sites: Object.fromEntries(Object.entries(sites).filter(([each]) => each !== origin)) }))
  await reconcileSites()
  await quietenPages({ ...desk, settings })
  return done(undefined)
}

export const changeSiteProfile: Handler<'site/change-profile'> = async (desk, { origin, ...change }) => {
  const settings = await changeSettings((chosen) => ({
    ...chosen,
    sites: { ...chosen.sites, [origin]: withException(changeProfile(chosen.sites[origin] ?? { ...EMPTY_SITE, isOn: false }, change), chosen.published?.[origin], partsChanged(change), true) },
  }))
  await tellProfile(desk, settings, origin)
  return done(undefined)
}

/** What was taught here is put back over what the team publishes, or laid below it again. */
export const choosePublished: Handler<'site/use-published'> = async (desk, { origin, part, isPublished }) => {
  const settings = await changeSettings((chosen) => {
    const own = chosen.sites[origin]
    return own ? { ...chosen, sites: { ...chosen.sites, [origin]: withException(own, chosen.published?.[origin], [part], !isPublished) } } : chosen
  })
  await tellProfile(desk, settings, origin)
  return done(undefined)
}

const partsChanged = ({ forget = [], ...given }: Omit<MessageBody<'site/change-profile'>, 'origin'>): readonly ProfilePart[] => PROFILE_PARTS.filter((part) => given[part] !== undefined || forget.some((each) => each === part))

function changeProfile(profile: SiteProfile, { headerMap, forget = [], ...given }: Omit<MessageBody<'site/change-profile'>, 'origin'>): SiteProfile {
  const { urlPop, domProfile, transcript, line, ...kept } = { ...profile, ...given }
  return {
    ...kept,
    ...(headerMap && { headerMap: headerMapOf(headerMap) }),
    ...(urlPop && !forget.includes('urlPop') && { urlPop }),
    ...(domProfile && !forget.includes('domProfile') && { domProfile }),
    ...(transcript && !forget.includes('transcript') && { transcript }),
    ...(line !== undefined && !forget.includes('line') && { line }),
  }
}

/** Every document that is no longer on, because the site was switched off or its host was taken away. */
export async function quietenPages(desk: Desk): Promise<void> {
  const on = new Set<string>(await grantedOf(enabledOrigins(desk.settings)))
  const order: PageOrder = { callside: 1, order: 'page/go-quiet' }
  const parts = await Promise.all([surfacesOf(desk.store, 'sensor'), surfacesOf(desk.store, 'placer')])
  const quiet = parts.flat().filter(({ origin }) => !on.has(origin))
  await Promise.all(quiet.map(({ tab, document }) => orderDocument(tab, document, order)))
}

function isWebPage(origin: string): boolean {
  return /^https?:\/\/[^/]+$/.test(origin)
}
