import type { CallDirection } from '../contract/call-signal'
import type { Channel, CodeClass, ContactOutcome, Mood } from '../contract/facts'
import type { AgentId, CallId, CodeId, ContactId, CustomerId, EpochMs, LineId, MatchKey, TeamId } from '../contract/ids'
import type { Stamp } from '../facts/stamp'

/**
 * One contact, folded from its facts: clear columns only. What was said and by which number stays sealed in the facts
 * named here. Facts may come in any order, so a contact may be wrapped up or moved before it is recorded.
 */
export interface Contact {
  readonly id: ContactId
  readonly line?: LineId
  readonly team?: TeamId
  readonly agent?: AgentId
  /** Whose contact it is: a customer, else a number's key, else 'unknown'. */
  readonly who?: Who
  readonly channel?: Channel
  readonly direction?: CallDirection
  readonly outcome?: ContactOutcome
  readonly startedAt?: EpochMs
  readonly answeredAt?: EpochMs
  readonly endedAt?: EpochMs
  readonly holds?: number
  readonly holdMs?: number
  readonly area?: string
  readonly call?: CallId
  readonly customer?: CustomerId
  readonly customerKey?: MatchKey
  readonly code?: CodeId
  readonly codeClass?: CodeClass
  /** 0 or 1, because true and false are no keys of an index. Absent: not wrapped up. */
  readonly isResolved?: 0 | 1
  readonly closes: readonly ContactId[]
  readonly mood?: Mood
  readonly afterCallMs?: number
  readonly recordedBy?: Stamp
  readonly wrappedUpBy?: Stamp
  readonly movedBy?: Stamp & { readonly to?: CustomerId }
}

export type Who = CustomerId | MatchKey | 'unknown'

/** A contact that is known to have taken place, not only wrapped up or moved by facts that came before. */
export type RecordedContact = Contact &
  Required<Pick<Contact, 'line' | 'team' | 'agent' | 'who' | 'channel' | 'direction' | 'outcome' | 'startedAt' | 'recordedBy'>>

export function isRecorded(contact: Contact): contact is RecordedContact {
  return contact.recordedBy !== undefined
}
