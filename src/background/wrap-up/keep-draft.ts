import { saveDraft } from '../../adapters/store/drafts'
import { dropModelDraft } from '../../adapters/store/model-draft-rows'
import { openCalls } from '../../adapters/store/calls'
import { done, refused } from '../../core/contract/result'
import { changeCall } from '../calls/change-call'
import type { Handler } from '../handlers'
import { noteTyping } from '../suggestions/note-typing'
import { agentOf } from '../../core/settings/agent-of'

/** What is typed is kept as it is typed; it belongs to the agent of the call. */
export const keepDraft: Handler<'wrap-up/save-draft'> = async (desk, { call: id, draft }) => {
  const call = (await openCalls(desk.store)).find((each) => each.id === id)
  if (!call || call.wrapUp === 'saved') return refused('no-such-call')
  if (call.agent !== agentOf(desk.settings)) return refused('not-yours')
  const kept = await saveDraft(desk.store, { call: call.id, contact: call.contact, owner: call.agent, line: call.line, draft })
  if (!kept.ok) return kept
  if (call.phase !== 'ended') await noteTyping(desk, call.id)
  return done(undefined)
}

/** Nothing to say of this call: the contact stays, without a wrap-up. */
export const skipWrapUp: Handler<'wrap-up/skip'> = async (desk, { call: id }) => {
  const changed = await changeCall<'not-over' | 'not-yours'>(desk, id, async (call) => {
    if (call.agent !== agentOf(desk.settings)) return refused('not-yours')
    return call.phase === 'ended' ? done({ call: { ...call, wrapUp: 'not-needed' } }) : refused('not-over')
  })
  if (!changed.ok) return changed
  await dropModelDraft(desk.store, id)
  return done(undefined)
}
