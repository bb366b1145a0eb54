import type { ContactId, LineId, VaultId } from '../../core/contract/ids'
import type { ModelDraft } from '../../core/models/model-draft'
import type { Sealed } from './rows'

/** What a model makes of a call: its sentences are sealed, as what was said is. */
export interface ModelDraftRow extends Omit<ModelDraft, 'lines'> {
  /** Of the question: an answer to an older one is not written over a newer. */
  readonly ask: string
  readonly contact: ContactId
  readonly line: LineId
  readonly vault: VaultId
  readonly sealed: Sealed
}
