import type { VaultId } from '../../core/contract/ids'
import type { HeardLine } from '../../core/transcripts/heard-line'
import type { Sealed } from './rows'

export type PersonalOfLine = Pick<HeardLine, 'text' | 'speakerName'>

/** A line of a transcript: what was said is sealed, with the name by which the page called who said it. */
export interface TranscriptRow extends Omit<HeardLine, keyof PersonalOfLine> {
  readonly vault: VaultId
  readonly sealed: Sealed
  /** 1, 2, 3 … within a call, one more each time that lines of it are written: what is new to a reader has a higher one. 0: out of a backup. */
  readonly change: number
}

/** Of a row: its words, absent where the vault is locked. */
export interface OpenedLine {
  readonly row: TranscriptRow
  readonly line?: WrittenLine
}

/** A line with the writing that it is of. */
export type WrittenLine = HeardLine & Pick<TranscriptRow, 'change'>
