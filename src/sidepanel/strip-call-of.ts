import type { CallInList } from '../adapters/store/read/read-calls'
import type { Settings } from '../core/contract/settings'
import { readNumber } from '../core/customers/read-number'
import { showNumber } from '../core/customers/show-number'
import { agentNumberOf } from '../core/settings/policy'
import type { StripCall } from '../ui/calls/call-strip'

export function stripCallOf({ call, description, customerName }: CallInList, settings: Settings): StripCall {
  const { region } = settings
  const rawNumber = description?.rawNumber
  const numberShown = rawNumber && (showNumber(readNumber(rawNumber, region), region) ?? rawNumber)
  const who = customerName ?? numberShown ?? description?.name
  const isMine = settings.agent === undefined || call.agent === settings.agent.id
  return {
    id: call.id, phase: call.phase, direction: call.direction, startedAt: call.startedAt, wrapUp: call.wrapUp,
    ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(who && { who }),
    ...(customerName && numberShown && { numberShown }),
    ...(isMine ? {} : { ownerName: agentNumberOf(call.agent) ?? call.agent }),
  }
}
