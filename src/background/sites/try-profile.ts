import { askDocument } from '../../adapters/browser/tabs'
import { CALL_ID_NAMES, CALLER_NAMES, DIALLED_NAMES } from '../../adapters/softphones/url-pop/parameter-names'
import { readUrlCall } from '../../adapters/softphones/url-pop/read-url-call'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { DomTry, PageOrder } from '../../core/contract/replies'
import { done, refused } from '../../core/contract/result'
import type { Handler } from '../handlers'

/** What would be read from an address by a pattern that is being written. Nothing of it is kept. */
export const tryAddress: Handler<'site/try-address'> = (_desk, { address, urlPop }) => Promise.resolve(done(readUrlCall(address, urlPop) ?? 'nothing'))

export const usualNames: Handler<'site/usual-names'> = () =>
  Promise.resolve(done({ caller: CALLER_NAMES, dialled: DIALLED_NAMES, callId: CALL_ID_NAMES }))

/** What the open pages of a site show by a profile that is being written; only where the site is on, since only there a sensor stands. */
export const tryOnPages: Handler<'site/try-page'> = async ({ store, settings }, { origin, domProfile }) => {
  const site = settings.sites[origin]
  if (!site?.isOn) return refused('not-allowed')
  const own = new Set<string>([origin, ...site.frameOrigins])
  const order: PageOrder = { callside: 1, order: 'page/try-profile', domProfile }
  const sensors = (await surfacesOf(store, 'sensor')).filter((each) => own.has(each.origin))
  const tried = await Promise.all(sensors.map(({ tab, document }) => askDocument(tab, document, order)))
  // Answers come from our own sensors; a document that is gone answers nothing.
  return done({ pages: tried.flatMap((each) => (each === undefined ? [] : [each as DomTry])) })
}

/** Whether the sensor of the page in that tab is alive: it may have been loading, or be an error page. */
export const lookAtPage: Handler<'site/look-at'> = async ({ store }, { tab }) => {
  const sensors = (await surfacesOf(store, 'sensor')).filter((each) => each.tab === tab && each.frame === 0)
  const order: PageOrder = { callside: 1, order: 'page/are-you-there' }
  const heard = await Promise.all(sensors.map(({ document }) => askDocument(tab, document, order)))
  return done({ isHeard: heard.includes(true) })
}
