import { describedOf } from '../../../core/calls/fold-call'
import type { AgentId } from '../../../core/contract/ids'
import type { CallDescription } from '../../../core/facts/call-description'
import { openCalls, unsealDescription } from '../calls'
import { readDraft, type ReadDraft } from '../drafts'
import type { Store } from '../store'
import type { CallRow } from '../rows'
import { readGroup } from './customer-group'

export interface CallInList {
  readonly call: CallRow
  /** Absent: nothing told, or the vault is locked. */
  readonly description?: CallDescription
  /** Whom the number or the agent says it is. */
  readonly customerName?: string
  readonly draft?: ReadDraft
}

/** The calls in progress and those waiting for their wrap-up, oldest first. `agent`: only his. */
export async function readCalls(store: Store, agent?: AgentId): Promise<CallInList[]> {
  const calls = await openCalls(store)
  const listed = calls.filter((call) =>
    call.mergedInto === undefined && call.wrapUp !== 'saved' && call.wrapUp !== 'not-needed' && (agent === undefined || call.agent === agent))
  return await Promise.all(listed.map(async (call) => {
    const described = describedOf(call)
    const [description, draft, group] = await Promise.all([
      described && unsealDescription(store, call.line, described.sealed), readDraft(store, call.id), call.match?.customer && readGroup(store, call.match.customer),
    ])
    const name = group?.state.name?.value.name
    return { call, ...(description && { description }), ...(name && { customerName: name }), ...(draft && { draft }) }
  }))
}
