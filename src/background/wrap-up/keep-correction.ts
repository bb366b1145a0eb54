import { correctionDraftId, dropDraft, saveDraft } from '../../adapters/store/drafts'
import { readContact } from '../../adapters/store/read/read-contact'
import { done, refused } from '../../core/contract/result'
import { agentOf } from '../../core/settings/agent-of'
import type { Handler } from '../handlers'

/** A correction that is being typed is kept like any draft: each agent's own, until it is saved or given up. */
export const keepCorrection: Handler<'wrap-up/keep-correction'> = async (desk, { contact, draft }) => {
  const read = await readContact(desk.store, contact)
  if (!read) return refused('no-such-contact')
  const owner = agentOf(desk.settings)
  const kept = await saveDraft(desk.store, { call: correctionDraftId(contact, owner), contact, owner, line: read.contact.line, draft })
  return kept.ok ? done(undefined) : kept
}

export const dropCorrection: Handler<'wrap-up/drop-correction'> = async (desk, { contact }) => {
  const dropped = await dropDraft(desk.store, correctionDraftId(contact, agentOf(desk.settings)))
  return dropped.ok ? done(undefined) : dropped
}
