import { useLive, type Live } from '../../adapters/store/read/live'
import { readRoster } from '../../adapters/store/read/read-roster'
import type { LineId } from '../../core/contract/ids'
import type { Roster } from '../../core/roster/roster'
import { reader } from './reader'

export function useRoster(line: LineId): Live<Roster> {
  return useLive(reader(), (store) => readRoster(store, line), [line])
}
