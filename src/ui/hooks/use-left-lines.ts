import { countLeftLines } from '../../adapters/store/read/count-left-lines'
import { useLive } from '../../adapters/store/read/live'
import { reader } from './reader'

/** How many lines of business have left this desk. Absent: being read. */
export function useLeftLines(): number | undefined {
  return useLive(reader(), countLeftLines, []).value
}
