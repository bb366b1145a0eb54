import type { PageOrigin } from '../../core/contract/ids'
import type { GivenPart, PublishedState, SiteProfile } from '../../core/contract/settings'
import type { SiteTroubles } from './site-troubles'

/** A site as the list shows it. */
export interface SiteInList {
  readonly origin: PageOrigin
  readonly profile: SiteProfile
  readonly light: 'on' | 'off' | 'cannot-see'
  readonly why?: 'no-permission' | 'not-registered'
  /** Frames that belong to it and that the browser does not allow. */
  readonly missingFrames: readonly PageOrigin[]
  readonly troubles?: SiteTroubles
  /** A policy lists it, and names these parts of its profile. */
  readonly decided: readonly GivenPart[] | undefined
  /** A pack has a profile for it. */
  readonly published?: PublishedState
}
