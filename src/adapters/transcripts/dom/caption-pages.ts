import type { TranscriptProfile } from '../../../core/contract/settings'
import type { CaptionPage } from './caption-page'
import { googleMeet } from './google-meet/google-meet'
import { teamsWeb } from './teams-web/teams-web'
import { zoomWeb } from './zoom-web/zoom-web'

const CAPTION_PAGES: readonly CaptionPage[] = [googleMeet, zoomWeb, teamsWeb]

/** What was taught for the site counts; else what is known of its host. */
export function transcriptProfileOf(host: string, taught: TranscriptProfile | undefined): TranscriptProfile | undefined {
  return taught ?? CAPTION_PAGES.find(({ isOn }) => isOn(host))?.profile
}
