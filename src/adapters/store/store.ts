import type { EpochMs } from '../../core/contract/ids'
import type { LockPort } from './locks'
import type { CallsideDb } from './schema'
import type { JudgementCount } from './judgement-count'
import type { OpenedTranscripts } from './opened-transcripts'
import type { Keyring } from './sealing/keyring'

/** The open database with all that writing and reading it needs. Plain enough to be passed as the first argument everywhere. */
export interface Store {
  readonly db: CallsideDb
  readonly keyring: Keyring
  readonly transcripts: OpenedTranscripts
  readonly judgements: JudgementCount
  readonly locks: LockPort
  readonly newId: () => string
  readonly now: () => EpochMs
}
