import { useLive } from '../../adapters/store/read/live'
import type { CallInList } from '../../adapters/store/read/read-calls'
import { readDefinitions } from '../../adapters/store/read/read-definitions'
import type { Settings } from '../../core/contract/settings'
import type { ShiftBarProps } from '../shift/shift-bar'
import { reader } from './reader'

type Shift = Omit<ShiftBarProps, 'onCommand' | 'end'>

/** Who is at the desk, what he may choose, and what he would leave unfinished. */
export function useShift({ agent, shift, line, decided }: Settings, calls: readonly CallInList[]): Shift {
  const defined = useLive(reader(), async (store) => (await readDefinitions(store, 'line')).filter(({ retiredAt }) => retiredAt === undefined), [])
  return {
    ...(agent && { agent }), ...(decided.agent && { givenAgent: decided.agent }), ...(shift && { shiftStartedAt: shift.startedAt }),
    lines: decided.lines.length > 0 ? decided.lines : (defined.value ?? []), line, isLineGiven: decided.fields.includes('line'),
    unfinished: calls.filter(({ call }) => call.agent === agent?.id && (call.phase !== 'ended' || call.wrapUp === 'waiting')).length,
  }
}
