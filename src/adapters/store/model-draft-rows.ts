import type { CallId } from '../../core/contract/ids'
import type { ModelDraft } from '../../core/models/model-draft'
import { sealFor, unsealFrom } from './fact-rows'
import type { ModelDraftRow } from './model-draft-row'
import { orNotSaved } from './outcome'
import type { Store } from './store'

export interface AskedDraft extends ModelDraft, Pick<ModelDraftRow, 'ask' | 'contact' | 'line'> {}

/** A question begins: what came of an older one goes. */
export async function beginModelDraft(store: Store, draft: AskedDraft) {
  const row = await rowOf(store, draft)
  return await orNotSaved(() => store.db.modelDrafts.put(row))
}

/** True: written. False: another question was asked since, or the wrap-up is saved and nobody wants it any more. */
export async function keepModelDraft(store: Store, draft: AskedDraft) {
  const row = await rowOf(store, draft)
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', db.modelDrafts, async () => {
    const isWanted = (await db.modelDrafts.get(draft.call))?.ask === draft.ask
    if (isWanted) await db.modelDrafts.put(row)
    return isWanted
  }))
}

/** Undefined: the vault is locked. */
export async function openModelDraft(store: Store, row: ModelDraftRow): Promise<ModelDraft | undefined> {
  const { vault, sealed, ask: _, contact: __, line: ___, ...draft } = row
  // Sealed by `rowOf` below.
  const lines = (await unsealFrom(store, vault, sealName(draft.call), sealed)) as ModelDraft['lines'] | undefined
  return lines && { ...draft, lines }
}

/** The wrap-up is saved or skipped. */
export async function dropModelDraft({ db }: Store, call: CallId) {
  return await orNotSaved(() => db.modelDrafts.delete(call))
}

async function rowOf(store: Store, { lines, ...clear }: AskedDraft): Promise<ModelDraftRow> {
  const access = await store.keyring.forLine(clear.line)
  return { ...clear, vault: access.vault, sealed: await sealFor(access, sealName(clear.call), lines) }
}

const sealName = (call: CallId): string => `model-draft:${call}`
