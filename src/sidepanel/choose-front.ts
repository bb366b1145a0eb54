import type { CallPhase } from '../core/calls/call'
import type { CallId, EpochMs } from '../core/contract/ids'

export interface FrontChoice<C> {
  readonly calls: readonly C[]
  /** The call the agent clicked on, and those that were ringing then. */
  readonly chosen?: { readonly call: CallId; readonly amid: readonly CallId[] } | undefined
  /** The call in whose form the agent is writing, or wrote just now. */
  readonly writing?: CallId | undefined
  /** The calls that were in front, the last one first. */
  readonly trail: readonly CallId[]
}

interface InList {
  readonly call: { readonly id: CallId; readonly phase: CallPhase; readonly startedAt: EpochMs }
}

const URGENCY = { talking: 0, held: 1, ringing: 2, dialing: 3, ended: 4 } as const

/**
 * Whose card is shown. What the agent clicked on; but a ring comes over a call that is over, unless the agent is writing its
 * wrap-up: a form is not taken away from under the hands. Else the live call first, whatever else rings; without one, the call
 * that was in front last, so that a form comes back once the ring is over.
 */
export function chooseFront<C extends InList>({ calls, chosen, writing, trail }: FrontChoice<C>): C | undefined {
  const find = (id: CallId | undefined) => calls.find(({ call }) => call.id === id)
  const clicked = find(chosen?.call)
  if (clicked && !isRungOver(clicked, calls, chosen?.amid ?? [])) return clicked
  const form = find(writing)
  if (form) return form
  const [first] = [...calls].sort((a, b) => URGENCY[a.call.phase] - URGENCY[b.call.phase] || b.call.startedAt - a.call.startedAt)
  return first?.call.phase === 'ended' ? (trail.map(find).find((each) => each !== undefined) ?? first) : first
}

/** Somebody rings anew while the agent has nobody on the line. */
function isRungOver(clicked: InList, calls: readonly InList[], amid: readonly CallId[]): boolean {
  if (clicked.call.phase !== 'ended' || calls.some(({ call }) => call.phase === 'talking' || call.phase === 'held')) return false
  return calls.some(({ call }) => call.phase === 'ringing' && !amid.includes(call.id))
}

export const ringingAmong = (calls: readonly InList[]): readonly CallId[] => calls.flatMap(({ call }) => (call.phase === 'ringing' ? [call.id] : []))
