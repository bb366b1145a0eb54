import type { LineId, PageOrigin, PublishedSiteId } from './ids'
import type { Versioned } from './language'
import type { CallFactName, DomProfile, TranscriptProfile, UrlPopPattern } from './settings'

/** A site's profile as a lead publishes it. It switches no site on: that is a click of whoever sits there. */
export interface PublishedSite extends Versioned {
  readonly kind: 'site-profile'
  readonly id: PublishedSiteId
  readonly line: LineId
  /** The pages that it is for: one system may stand at several addresses. */
  readonly origins: readonly PageOrigin[]
  /** Calls seen there are of this line of business, unless the number dialled says another, or somebody here said so. */
  readonly isOfLine: boolean
  readonly headerMap: readonly { readonly header: string; readonly fact: CallFactName }[]
  readonly urlPop?: UrlPopPattern
  readonly domProfile?: DomProfile
  readonly transcript?: TranscriptProfile
}
