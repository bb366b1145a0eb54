import type { CallFacts } from '../contract/facts'
import type { E164 } from '../contract/ids'

/** What a leg of a call tells of the other party: what is sealed into `Described.sealed` before the reducer sees it. */
export interface CallDescription {
  readonly rawNumber?: string
  /** The likeliest whole number that `rawNumber` may be. */
  readonly e164?: E164
  /** Name the softphone showed. */
  readonly name?: string
  readonly isWithheld: boolean
  /** The dialled number (DNIS), as written. */
  readonly dialled?: string
  readonly facts: CallFacts
}
