import type { VaultId } from '../../core/contract/ids'
import type { HeardLine } from '../../core/transcripts/heard-line'
import type { Sealed } from './rows'

export type PersonalOfLine = Pick<HeardLine, 'text' | 'speakerName'>

/** A line of a transcript: what was said is sealed, with the name by which the page called who said it. */
export interface TranscriptRow extends Omit<HeardLine, keyof PersonalOfLine> {
  readonly vault: VaultId
  readonly sealed: Sealed
}
