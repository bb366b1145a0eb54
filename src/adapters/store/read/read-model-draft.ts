import type { CallId } from '../../../core/contract/ids'
import type { ModelDraft } from '../../../core/models/model-draft'
import { openModelDraft } from '../model-draft-rows'
import type { Store } from '../store'

/** What a model makes of a call. Undefined: none was asked, or the vault is locked. */
export async function readModelDraft(store: Store, call: CallId): Promise<ModelDraft | undefined> {
  const row = await store.db.modelDrafts.get(call)
  return row && (await openModelDraft(store, row))
}
