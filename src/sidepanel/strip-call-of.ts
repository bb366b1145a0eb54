import type { CallInList } from '../adapters/store/read/read-calls'
import type { Settings } from '../core/contract/settings'
import { readNumber } from '../core/customers/read-number'
import { showNumber } from '../core/customers/show-number'
import { agentNumberOf } from '../core/settings/policy'
import type { StripCall } from '../ui/calls/call-strip'

export function stripCallOf({ call, description, customerName }: CallInList, settings: Settings): StripCall {
  const { region } = settings
  const rawNumber = description?.rawNumber
  const who = customerName ?? (rawNumber && (showNumber(readNumber(rawNumber, region), region) ?? rawNumber)) ?? description?.name
  const isMine = settings.agent === undefined || call.agent === settings.agent.id
  return {
    id: call.id, phase: call.phase, direction: call.direction, startedAt: call.startedAt, wrapUp: call.wrapUp,
    ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(who && { who }),
    ...(isMine ? {} : { ownerName: agentNumberOf(call.agent) ?? call.agent }),
  }
}

const URGENCY = { talking: 0, held: 1, ringing: 2, dialing: 3, ended: 4 } as const

/** The call that is shown when none was chosen: the live one first, whatever else rings. */
export function inFront(calls: readonly CallInList[]): CallInList | undefined {
  return [...calls].sort((a, b) => URGENCY[a.call.phase] - URGENCY[b.call.phase] || b.call.startedAt - a.call.startedAt)[0]
}
