import type { AgentId, CallId, ContactId, LineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import type { WrapUpDraft } from '../../core/wrap-up/wrap-up-draft'
import type { WorkTables } from './append-facts'
import { sealFor, unsealFrom } from './fact-rows'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { DraftRow } from './rows'

export interface OwnDraft {
  readonly call: CallId
  readonly contact: ContactId
  readonly owner: AgentId
  readonly line: LineId
  readonly draft: WrapUpDraft
}

/** Seals first, so that the row can be put in a transaction (`tables.drafts.put` in `alongside`). */
export async function sealDraft(store: Store, { draft, ...clear }: OwnDraft): Promise<DraftRow> {
  const access = await store.keyring.forLine(clear.line)
  return { ...clear, vault: access.vault, changedAt: store.now(), sealed: await sealFor(access, sealName(clear.call), draft) }
}

/** Keeps what the agent has typed so far. A draft of another agent is not overwritten: it is handed over or kept. */
export async function saveDraft(store: Store, own: OwnDraft): Promise<Result<undefined, NotSaved | 'not-yours'>> {
  const row = await sealDraft(store, own)
  const written = await orNotSaved(() =>
    store.db.transaction('rw', store.db.drafts, async () => {
      const before = await store.db.drafts.get(own.call)
      if (before !== undefined && before.owner !== own.owner) return false
      await store.db.drafts.put(row)
      return true
    }))
  if (!written.ok) return written
  return written.value ? done(undefined) : refused('not-yours')
}

export async function dropDraft(store: Store, id: CallId): Promise<Result<void, NotSaved>> {
  return await orNotSaved(() => store.db.drafts.delete(id))
}

/** A correction belongs to no call: its contact and its owner are its key, in the place where a call's id stands. */
export const correctionDraftId = (contact: ContactId, owner: AgentId): CallId => `correction:${owner}:${contact}` as CallId

export interface ReadDraft extends Omit<DraftRow, 'sealed' | 'vault'> {
  /** Absent: the vault is locked. */
  readonly draft?: WrapUpDraft
}

export async function readDraft(store: Store, call: CallId): Promise<ReadDraft | undefined> {
  const row = await store.db.drafts.get(call)
  return row && (await openDraft(store, row))
}

export async function draftsOf(store: Store, owner: AgentId): Promise<ReadDraft[]> {
  const rows = await store.db.drafts.where('owner').equals(owner).toArray()
  return await Promise.all(rows.map((row) => openDraft(store, row)))
}

/** Together with the fact wrap-up/handed-over, in its `alongside`. */
export async function giveDrafts(tables: Pick<WorkTables, 'drafts'>, calls: readonly CallId[], to: AgentId): Promise<void> {
  await tables.drafts.where('call').anyOf([...calls]).modify({ owner: to })
}

async function openDraft(store: Store, { sealed, vault, ...clear }: DraftRow): Promise<ReadDraft> {
  // Sealed by sealDraft above.
  const draft = (await unsealFrom(store, vault, sealName(clear.call), sealed)) as WrapUpDraft | undefined
  return { ...clear, ...(draft && { draft }) }
}

const sealName = (call: CallId): string => `draft:${call}`
