import type { Mood } from '../contract/facts'
import type { EpochMs } from '../contract/ids'

/** What one agent hands to the next with a transferred call, so that the customer need not say it again. */
export interface Baton {
  /** What the customer wants. */
  readonly demand: string
  readonly done?: string
  readonly promised?: string
  readonly mood?: Mood
  /** What happened before this call: which call today, what is unsolved. */
  readonly before?: string
  /** Never a whole number. */
  readonly caller?: string
  readonly from: string
  readonly writtenAt?: EpochMs
}

/** A reader names what is newer than it knows. */
export const BATON_VERSION = 1

/** A CRM's note often holds no more than 1,000 characters, and other notes stand in it too. */
export const LONGEST_PART = { demand: 120, done: 360, promised: 160, before: 120, caller: 24, from: 60 } as const
