import { askDocument, visibleTabs } from '../../adapters/browser/tabs'
import { surfacesOf } from '../../adapters/store/surfaces'
import type { PageOrder } from '../../core/contract/replies'
import { done } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import type { Handler } from '../handlers'

/** A page that the browser has put to sleep answers when it wakes; nobody types in it. */
const ANSWERED_WITHIN_MS = 500

/** Asked only when a notice would open: pages that are switched on keep the time of their last key to themselves until then. */
export const askGap: Handler<'notice/ask-gap'> = async ({ store }) => {
  const visible = new Set((await visibleTabs()).map(({ tab }) => tab))
  const sensors = (await surfacesOf(store, 'sensor')).filter(({ tab }) => visible.has(tab))
  const order: PageOrder = { callside: 1, order: 'page/last-key' }
  const told = await Promise.all(sensors.map(({ tab, document }) => Promise.race([askDocument(tab, document, order), nothingAfter(ANSWERED_WITHIN_MS)])))
  const agos = told.filter((each) => typeof each === 'number')
  return done({ ...given({ keyAgoMs: agos.length === 0 ? undefined : Math.max(0, Math.min(...agos)) }) })
}

const nothingAfter = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms))
