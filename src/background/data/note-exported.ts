import { appendAudit } from '../../adapters/store/audit'
import { done } from '../../core/contract/result'
import type { Handler } from '../handlers'
import { agentOf } from '../../core/settings/agent-of'

/** A file with data of the desk is about to be handed over. */
export const noteExported: Handler<'data/exported'> = async (desk, { what, count }) => {
  const told = await appendAudit(desk.store, { agent: agentOf(desk.settings), action: 'exported', about: what, count, line: desk.settings.line })
  return told.ok ? done(undefined) : told
}
