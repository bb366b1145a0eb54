import type { Call } from '../calls/call'
import { primaryCall } from '../calls/primary-call'
import type { AgentId, EpochMs } from '../contract/ids'

/** Captions come a moment after the words, and the last of them after the hang-up. */
export const LAST_WORDS_MS = 10_000

/**
 * The call that is being talked where something was heard: this tab's, else the agent's only one; for a moment after the end
 * the one that was. Undefined: none, or it cannot be told which.
 */
export function callInTalk<C extends Call>(calls: readonly C[], { tab, agent, now }: { readonly tab: number; readonly agent: AgentId; readonly now: EpochMs }): C | undefined {
  const own = calls.filter((call) => call.agent === agent && call.mergedInto === undefined)
  const live = own.filter(({ phase }) => phase === 'talking' || phase === 'held')
  const ofTab = (among: readonly C[]) => among.filter(({ legs }) => legs.some((leg) => leg.tab === tab))
  if (live.length > 0) return primaryCall(ofTab(live)) ?? only(live) ?? only(live.filter(({ phase }) => phase === 'talking'))
  const over = own.filter(({ phase, answeredAt, endedAt }) => phase === 'ended' && answeredAt !== undefined && endedAt !== undefined && now - endedAt < LAST_WORDS_MS)
  return ofTab(over).at(-1) ?? only(over)
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
