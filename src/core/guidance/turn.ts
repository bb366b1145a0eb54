import type { EpochMs } from '../contract/ids'

/** What one speaker said without a break; a line of a transcript is one. */
export interface Turn {
  readonly id: string
  readonly speaker: 'customer' | 'agent' | 'unknown'
  readonly text: string
  readonly at: EpochMs
}
