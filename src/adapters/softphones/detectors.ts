import type { CallSignal, DetectorName } from '../../core/contract/call-signal'
import type { EpochMs } from '../../core/contract/ids'
import type { PageProfile } from '../../core/contract/replies'
import { senseDomProfile } from './dom-profile/sense-dom-profile'
import type { HookCounts } from './sip-websocket/count-refusals'
import { senseSipWebSocket } from './sip-websocket/sense-sip-websocket'
import { senseUrlPop } from './url-pop/sense-url-pop'

/** Something that can tell of a call in one document. What each member must do is in tests/contract/detectors. */
export interface Detector {
  readonly name: DetectorName
  /** Begins to listen at once, and tells nothing before it knows the site's profile if it needs one. Ends with `abort`. */
  readonly sense: (page: SensedPage) => { obey(profile: PageProfile): void }
}

export interface SensedPage {
  readonly window: Window
  readonly abort: AbortSignal
  readonly now: () => EpochMs
  /** Answers true when the background has them. */
  readonly onSignals: (signals: readonly CallSignal[]) => Promise<boolean>
  /** What was refused or dropped, and what went wrong in a part of ours. */
  readonly onCounts: (counts: HookCounts) => void
}

export const DETECTORS: readonly Detector[] = [
  {
    name: 'sip-websocket',
    sense({ window, ...page }) {
      const sip = senseSipWebSocket({ ...page, document: window.document, headerNames: [] })
      return { obey: ({ headerNames }) => sip.setHeaderNames(headerNames) }
    },
  },
  {
    name: 'url-pop',
    sense(page) {
      const links = senseUrlPop({ ...page, pattern: 'undetermined', onDropped: dropped(page) })
      return { obey: ({ urlPop }) => links.setPattern(urlPop) }
    },
  },
  {
    name: 'dom-profile',
    sense({ window, ...page }) {
      const shown = senseDomProfile({
        ...page, document: window.document, profile: undefined, onDropped: dropped(page),
        onBadSelector: () => page.onCounts({ refused: 0, dropped: 0, hookErrors: 1 }),
      })
      return { obey: ({ domProfile }) => shown.setProfile(domProfile) }
    },
  },
]

const dropped = (page: Pick<SensedPage, 'onCounts'>) => (count: number) => page.onCounts({ refused: 0, dropped: count, hookErrors: 0 })
