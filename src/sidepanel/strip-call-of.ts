import type { CallInList } from '../adapters/store/read/read-calls'
import { holdsOf } from '../core/alerts/holds-of'
import type { Settings } from '../core/contract/settings'
import type { EpochMs, LineId } from '../core/contract/ids'
import type { LineMark } from '../core/settings/line-marks'
import { given } from '../core/facts/given'
import { shownNumber } from '../core/customers/shown-number'
import { agentNumberOf } from '../core/settings/policy'
import type { StripCall } from '../ui/calls/call-strip'

export function stripCallOf({ call, description, customerName }: CallInList, settings: Settings, now: EpochMs, marks: ReadonlyMap<LineId, LineMark>): StripCall {
  const { region } = settings
  const rawNumber = description?.rawNumber
  const numberShown = rawNumber && shownNumber(rawNumber, region)
  const who = customerName ?? numberShown ?? description?.name
  const isMine = settings.agent === undefined || call.agent === settings.agent.id
  return {
    id: call.id, phase: call.phase, direction: call.direction, startedAt: call.startedAt, wrapUp: call.wrapUp,
    ...(call.answeredAt !== undefined && { answeredAt: call.answeredAt }),
    ...(call.endedAt !== undefined && { endedAt: call.endedAt }),
    ...(who && { who }),
    ...(customerName && numberShown && { numberShown }),
    ...given({ mark: marks.get(call.line), holdMs: call.phase === 'held' ? holdsOf(call, now).ms : undefined, ownerName: isMine ? undefined : agentNumberOf(call.agent) }),
  }
}
