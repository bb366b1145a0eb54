import type { Call, CallPhase } from './call'

/** The live call that holds the card when it is drawn: whom the agent talks to; else who was first. */
export function primaryCall<C extends Call>(calls: readonly C[]): C | undefined {
  return liveCalls(calls)[0]
}

/** The other live calls, a line each, in the same order. */
export function besideCalls<C extends Call>(calls: readonly C[]): readonly C[] {
  return liveCalls(calls).slice(1)
}

function liveCalls<C extends Call>(calls: readonly C[]): readonly C[] {
  return calls
    .filter((call) => call.phase !== 'ended')
    .sort((a, b) => PHASE_ORDER[a.phase] - PHASE_ORDER[b.phase] || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
}

const PHASE_ORDER: Readonly<Record<CallPhase, number>> = { talking: 0, held: 1, ringing: 2, dialing: 3, ended: 4 }
