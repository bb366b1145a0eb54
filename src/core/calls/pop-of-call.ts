import type { EpochMs } from '../contract/ids'
import type { Call } from './call'

/** The agent puts the pop away. It does not come back by itself, and the call keeps the card from others while it lives. */
export function dismissPop<C extends Call>(call: C, now: EpochMs): C {
  const isGone = call.phase === 'ended' || call.pop.state === 'dismissed' || call.pop.state === 'over'
  return isGone ? call : { ...call, pop: { state: 'dismissed', at: now } }
}

/** The agent asks for the pop of a live call, wherever he looks now: whoever calls this elects the tab anew. */
export function recallPop<C extends Call>(call: C, now: EpochMs): C {
  return call.phase === 'ended' ? call : { ...call, pop: { state: 'announced', at: now } }
}
