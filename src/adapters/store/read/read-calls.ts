import type { AgentId } from '../../../core/contract/ids'
import type { CallDescription } from '../../../core/facts/call-description'
import { descriptionOf, openCalls } from '../calls'
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
    const { vault } = await store.keyring.forLine(call.line)
    const [description, draft, group] = await Promise.all([
      descriptionOf(store, call), readDraft(store, call.id), call.match?.customer && readGroup(store, call.match.customer, vault),
    ])
    const name = group?.state.name?.value.name
    return { call, ...(description && { description }), ...(name && { customerName: name }), ...(draft && { draft }) }
  }))
}
