import type { EpochMs } from '../contract/ids'
import type { Call, PopState } from './call'
import { isKnownByLinkOnly } from './fold-call'
import { isMadeUp } from './impossible-calls'
import { ordersFor, type CallOrder } from './orders-for'
import { whyNoPop } from './receipt-of-call'

/** A call after a change, and what the change asks for. Orders are done after the commit, in this order, and may be repeated. */
export interface CallChange<Sealed = unknown> {
  readonly before: Call<Sealed> | undefined
  readonly call: Call<Sealed>
  readonly orders: readonly CallOrder[]
}

/** A ring that is told this late (the machine slept, the worker was held up) is not announced: it may be long over. */
export const STALE_RING_MS = 120_000

/**
 * Decides about the pops of the whole desk after some calls changed: one live caller keeps the card, a second call is a line
 * beside it, and is announced when the first is over and it still rings. A pop is announced once and never again: not at
 * answer, not at hang-up, not by a straggler, not by switching the pop on in mid-call. What a page made up is put away, and
 * keeps the card from nobody: `known` are all calls, by which that is told.
 */
export function settleDesk<Sealed>(
  before: readonly Call<Sealed>[],
  after: readonly Call<Sealed>[],
  now: EpochMs,
  isPopOn: boolean,
  known: readonly Call[] = after,
): readonly CallChange<Sealed>[] {
  const byId = new Map(before.map((call) => [call.id, call]))
  const open = after.filter((call) => byId.get(call.id) !== call || call.phase !== 'ended')
  const madeUp = new Set(open.filter((call) => isMadeUp(call, known, now)).map(({ id }) => id))
  let holder = open.find((call) => holdsTheCard(call) && !madeUp.has(call.id))
  const changes: CallChange<Sealed>[] = []
  for (const call of open.sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))) {
    const was = byId.get(call.id)
    const isReal = !madeUp.has(call.id)
    const pop = isReal ? settlePop(call, holder, now, isPopOn) : putAway(call, now)
    const settled = withStates(call, pop, isReal ? settleWrapUp(was, call) : nothingToDo(call))
    if (!holder && isReal && holdsTheCard(settled)) holder = settled
    const orders = ordersFor(was, settled)
    if (orders.length > 0 || was !== settled) changes.push({ before: was, call: settled, orders })
  }
  return changes
}

function withStates<Sealed>(call: Call<Sealed>, pop: PopState, wrapUp: Call['wrapUp']): Call<Sealed> {
  return pop === call.pop && wrapUp === call.wrapUp ? call : { ...call, pop, wrapUp }
}

/** What the agent saw of it, and a second call since it was answered: neither gives the card away while it lives. */
function holdsTheCard(call: Call): boolean {
  if (call.phase === 'ended') return false
  switch (call.pop.state) {
    case 'announced':
    case 'dismissed':
      return true
    case 'over':
      return call.pop.wasAnnounced
    case 'beside':
      return !isWaiting(call)
    case 'not-yet':
      return false
  }
}

function settlePop(call: Call, holder: Call | undefined, now: EpochMs, isPopOn: boolean): PopState {
  const wasAnnounced = call.pop.state === 'announced' || call.pop.state === 'dismissed'
  if (call.phase === 'ended') return call.pop.state === 'over' ? call.pop : overOf(call, now, wasAnnounced)
  if (wasAnnounced) return call.pop
  if (call.pop.state === 'over' && call.pop.wasAnnounced) {
    // Evidence came that it is not over after all.
    const { noPop } = call.pop
    return noPop ? { state: 'dismissed', at: now, noPop } : { state: 'announced', at: call.pop.at }
  }
  if (!isPopOn) return { state: 'dismissed', at: now, noPop: 'switched-off' }
  if (holder && holder.id !== call.id) return call.pop.state === 'beside' ? call.pop : { state: 'beside', at: now }
  if (call.pop.state === 'beside' && !isWaiting(call)) return call.pop
  if (isStale(call, now)) return call.pop.state === 'over' ? { state: 'not-yet' } : call.pop
  return { state: 'announced', at: now }
}

function putAway(call: Call, now: EpochMs): PopState {
  if (call.phase === 'ended') return settlePop(call, undefined, now, false)
  return call.pop.state === 'dismissed' ? call.pop : { state: 'dismissed', at: now, noPop: 'made-up' }
}

const nothingToDo = (call: Call): Call['wrapUp'] => (call.wrapUp === 'saved' || call.phase !== 'ended' ? call.wrapUp : 'not-needed')

function overOf(call: Call, at: EpochMs, wasAnnounced: boolean): PopState {
  const noPop = whyNoPop(call)
  return { state: 'over', at, wasAnnounced, ...(noPop && { noPop }) }
}

/** What has been in sight as a line may have rung for long; of a link it is not known whether it still rings. */
function isStale(call: Call, now: EpochMs): boolean {
  return now - call.seenAt > STALE_RING_MS && (call.pop.state !== 'beside' || isKnownByLinkOnly(call))
}

const isWaiting = (call: Call): boolean => call.phase === 'ringing' || call.phase === 'dialing'

/** Set once when the call ends; what the agent did with it stays, unless late evidence says that it was answered or goes on. */
function settleWrapUp(before: Call | undefined, call: Call): Call['wrapUp'] {
  if (call.mergedInto !== undefined || call.wrapUp === 'saved') return call.wrapUp
  if (call.phase !== 'ended') return 'not-yet'
  if (call.wrapUp !== 'not-yet' && before?.phase === 'ended' && wasTalkedTo(before) === wasTalkedTo(call)) return call.wrapUp
  return wasTalkedTo(call) ? 'waiting' : 'not-needed'
}

function wasTalkedTo(call: Call): boolean {
  return call.answeredAt !== undefined || call.outcome === 'completed' || call.outcome === 'transferred' || isKnownByLinkOnly(call)
}
