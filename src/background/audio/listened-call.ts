import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import type { Listening } from '../../core/contract/audio'
import { agentOf } from '../../core/settings/agent-of'
import { endOfMerges } from '../calls/end-of-merges'
import type { Desk } from '../desk'

/** The call that is listened to, also when it turned out to be another one; undefined: it is done with, or is not this agent's. */
export async function listenedCall({ store, settings }: Desk, { call: id }: Listening): Promise<CallRow | undefined> {
  const calls = await openCalls(store)
  const named = calls.find((each) => each.id === id)
  const call = named && endOfMerges(calls, named)
  return call?.agent === agentOf(settings) ? call : undefined
}
