import type { SenderPlace } from '../../../src/adapters/browser/bus'
import { putSurface } from '../../../src/adapters/store/surfaces'
import type { Desk } from '../../../src/background/desk'
import type { CallSignal } from '../../../src/core/contract/call-signal'
import type { EpochMs, PageOrigin } from '../../../src/core/contract/ids'
import type { Settings } from '../../../src/core/contract/settings'
import { aDesk, NOON } from '../../fixtures/builders/a-store'
import { someSettings } from '../../fixtures/builders/a-call-row'
import { fakeChrome, type FakeBrowser } from './fake-chrome'
import { watchedLocks, type WatchedLocks } from './watched-locks'

export const SITE = 'https://phone.example' as PageOrigin
export const HOME: SenderPlace = { sender: 'page', tab: 1, frame: 0, window: 1, document: 'page-1', site: SITE, origin: SITE }
/** From a page of our own. */
export const AT_DESK = { ...HOME, sender: 'desk' } as const

export interface Background {
  readonly desk: Desk
  readonly browser: FakeBrowser
  setNow(now: EpochMs): void
  /** The worker is killed; the next one opens the same database. */
  wake(): Promise<Desk>
}

/** Of the background before, in this thread: files share their modules, and all share one global `chrome`. */
let before: WatchedLocks | undefined

/** A desk whose one site is on, with its page in front and the pop's page ready in it. What the one before left going is through first. */
export async function aBackground(more: Partial<Settings> = {}): Promise<Background> {
  await before?.quiet()
  before = watchedLocks()
  const browser = fakeChrome()
  const base = await aDesk({ locks: before })
  let now = NOON
  const settings = someSettings({ sites: { [SITE]: { isOn: true, frameOrigins: [], headerMap: {} } }, ...more })
  const deskOn = (store: Desk['store']): Desk => ({ store, settings, now: () => now, newId: store.newId })
  const desk = deskOn(base.store)
  browser.local.settings = settings
  browser.granted.add('https://phone.example/*')
  browser.tabs.push({ id: 1, windowId: 1, active: true, url: `${SITE}/desk` })
  await aPop(desk, browser, 'pop-1', 1)
  return {
    desk, browser,
    setNow: (value) => {
      now = value
      base.setNow(value)
    },
    wake: async () => deskOn(await base.reopen()),
  }
}

/** Our own page stands ready in that tab. */
export async function aPop(desk: Desk, browser: FakeBrowser, id: string, tab: number): Promise<void> {
  browser.documents.push({ id, tab, take: () => true })
  await putSurface(desk.store, { document: id, part: 'pop', tab, frame: 3, origin: SITE, seenAt: desk.now() })
}

export function aSignal(kind: CallSignal['kind'], more: Partial<CallSignal> = {}): CallSignal {
  return { detector: 'sip-websocket', ref: 'call-1', kind, at: NOON, direction: 'inbound', remote: { rawNumber: '+8613800138000' }, ...more }
}

/** The calls that were ordered to be shown, one for each order. */
export const shownIn = (browser: FakeBrowser, document: string): readonly string[] =>
  browser.orders.flatMap(({ document: at, order }) => (at === document && order.order === 'pop/show' && order.scene ? [order.scene.primary.call.id] : []))
