import type { TranscriptProfile } from '../../../core/contract/settings'

/** A web page whose captions are known. What each must do is in tests/contract/transcripts. */
export interface CaptionPage {
  readonly isOn: (host: string) => boolean
  readonly profile: TranscriptProfile
}
