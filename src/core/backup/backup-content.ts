import type { Labels } from '../contract/definitions'
import type { EpochMs } from '../contract/ids'

/** What a backup, or the database here, holds: what a person decides by before the one is merged into the other. */
export interface BackupContent {
  readonly facts: number
  readonly customers: number
  readonly contacts: number
  /** When the first and the last contact began; absent: there is none. */
  readonly firstContactAt?: EpochMs
  readonly lastContactAt?: EpochMs
  readonly lines: readonly Labels[]
}
