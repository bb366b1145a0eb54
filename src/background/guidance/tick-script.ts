import { openCalls } from '../../adapters/store/calls'
import { saveTick } from '../../adapters/store/script-ticks'
import { done, refused } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { agentOf } from '../../core/settings/agent-of'
import type { Handler } from '../handlers'

/** The agent ticks a step of the script by hand, or says that it was not said after all. */
export const tickScript: Handler<'script/tick'> = async ({ store, settings }, { call: id, script, step, isTicked }) => {
  const call = (await openCalls(store)).find((each) => each.id === id)
  if (!call) return refused('no-such-call')
  if (call.agent !== agentOf(settings)) return refused('not-yours')
  const saved = await saveTick(store, { call: id, line: call.line, script, step, ...given({ isTicked }) })
  return saved.ok ? done(undefined) : saved
}
