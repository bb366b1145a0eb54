import { changeSettings } from '../../adapters/browser/settings-storage'
import { orderDocument } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { PageOrder } from '../../core/contract/replies'
import { done, refused } from '../../core/contract/result'
import { enabledOrigins } from '../../core/settings/enabled-sites'
import { EMPTY_SITE } from '../../core/settings/settings-with-policy'
import type { Desk } from '../desk'
import type { Handler } from '../handlers'
import { injectOpenTabs } from './inject-open-tabs'
import { reconcileSites } from './reconcile-sites'

export const switchSiteOn: Handler<'site/switch-on'> = async (_desk, { origin, frameOrigins }) => {
  if (!isWebPage(origin) || !frameOrigins.every(isWebPage)) return refused('malformed')
  const settings = await changeSettings((chosen) => {
    const known = chosen.sites[origin] ?? EMPTY_SITE
    return { ...chosen, sites: { ...chosen.sites, [origin]: { ...known, isOn: true, frameOrigins: [...new Set([...known.frameOrigins, ...frameOrigins])] } } }
  })
  const problems = await reconcileSites(settings)
  const unreached = await injectOpenTabs([origin, ...frameOrigins])
  return done({ problems: [...problems, ...unreached] })
}

/** Scripts are unregistered, and those that run are told to go quiet. */
export const switchSiteOff: Handler<'site/switch-off'> = async (desk, { origin }) => {
  const settings = await changeSettings((chosen) => ({ ...chosen, sites: { ...chosen.sites, [origin]: { ...(chosen.sites[origin] ?? EMPTY_SITE), isOn: false } } }))
  await reconcileSites(settings)
  await quietenPages({ ...desk, settings })
  return done(undefined)
}

export const changeSiteProfile: Handler<'site/change-profile'> = async (_desk, { origin, headerMap }) => {
  await changeSettings((chosen) => ({
    ...chosen,
    sites: {
      ...chosen.sites,
      [origin]: { ...(chosen.sites[origin] ?? EMPTY_SITE), headerMap: Object.fromEntries(headerMap.map(({ header, fact }) => [header.toLowerCase(), fact])) },
    },
  }))
  return done(undefined)
}

/** Every document that is no longer on, because the site was switched off or its host was taken away. */
export async function quietenPages(desk: Desk): Promise<void> {
  const on = new Set<string>(enabledOrigins(desk.settings))
  const order: PageOrder = { callside: 1, order: 'page/go-quiet' }
  const parts = await Promise.all([surfacesOf(desk.store, 'sensor'), surfacesOf(desk.store, 'placer')])
  const quiet = parts.flat().filter(({ origin }) => !on.has(origin))
  await Promise.all(quiet.map(({ tab, document }) => orderDocument(tab, document, order)))
}

function isWebPage(origin: string): boolean {
  return /^https?:\/\/[^/]+$/.test(origin)
}
