import type { AgentId, CallId, ContactId, EpochMs, LineId, VaultId } from '../../core/contract/ids'
import type { Attention } from '../../core/knowledge/suggest/attention'
import type { Sealed } from './rows'

/** What is suggested in a call. It goes with the call's own row. */
export interface SuggestionRow {
  readonly call: CallId
  readonly contact: ContactId
  readonly line: LineId
  readonly vault: VaultId
  readonly agent: AgentId
  readonly changedAt: EpochMs
  /** How far the transcript was heard: the same once more is not asked again. */
  readonly heard: string
  readonly attention: Attention
  /** The list and the card: the words in them are the customer's. */
  readonly sealed: Sealed
}
