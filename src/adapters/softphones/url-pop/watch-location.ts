import type { EpochMs } from '../../../core/contract/ids'

export interface Visit {
  readonly address: string
  readonly at: EpochMs
  /** The history entry's own name; the same after a reload. Absent where the browser does not tell. */
  readonly entry?: string
  /** Came by a reload, by going back or forward, or with a page that was open long before us: nothing new happened. */
  readonly isSeenBefore: boolean
}

interface LocationWatch {
  readonly window: Window
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  readonly onVisit: (visit: Visit) => void
}

/** A page that is older had its pop, or its call is over: we came late (switched on, updated). */
const FRESH_PAGE_MS = 30_000

/**
 * Follows the document's address from an isolated world. History's methods cannot be wrapped there: the page calls its own.
 * The Navigation API's events reach every world (Chromium 120 and later; tests/e2e/detectors), also for pushState and
 * replaceState. Where it is not (older Firefox), popstate and hashchange tell of some moves, and for the others the address is
 * looked at when the page changes what it shows.
 */
export function watchLocation({ window, abort, now, onVisit }: LocationWatch): void {
  const { document } = window
  const navigation = navigationOf(window)
  let address: string | undefined
  const look = (isSeenBefore: boolean) => {
    if (abort.aborted || window.location.href === address) return
    address = window.location.href
    const entry = navigation?.currentEntry?.id
    onVisit({ address, at: now(), isSeenBefore, ...(entry && { entry }) })
  }
  const begin = () => look(isOldNews(window))
  // A page that is only prepared in the background is not opened yet, and may never be.
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', begin, { once: true, signal: abort })
  else begin()

  if (navigation) {
    navigation.addEventListener('currententrychange', (event) => look('navigationType' in event && event.navigationType === 'traverse'), { signal: abort })
    return
  }
  window.addEventListener('popstate', () => look(true), { signal: abort })
  window.addEventListener('hashchange', () => look(false), { signal: abort })
  const observer = new MutationObserver(() => look(false))
  observer.observe(document, { subtree: true, childList: true })
  abort.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function isOldNews({ performance, document }: Window): boolean {
  const [load] = performance.getEntriesByType?.('navigation') ?? []
  const isRepeated = load !== undefined && 'type' in load && (load.type === 'reload' || load.type === 'back_forward')
  const isRestored = 'wasDiscarded' in document && document.wasDiscarded === true
  return isRepeated || isRestored || performance.now() > FRESH_PAGE_MS
}

const isPrerendering = (document: Document): boolean => 'prerendering' in document && document.prerendering === true

interface NavigationApi extends EventTarget {
  readonly currentEntry: { readonly id: string } | null
}

/** TypeScript's own types do not know it yet. */
function navigationOf(window: Window): NavigationApi | undefined {
  return 'navigation' in window && window.navigation instanceof EventTarget ? (window.navigation as NavigationApi) : undefined
}
