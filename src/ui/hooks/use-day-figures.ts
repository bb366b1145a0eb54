import { useLive } from '../../adapters/store/read/live'
import { readDayFigures } from '../../adapters/store/read/read-day-figures'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { DayFigures } from '../../core/metrics/day-figures'
import { reader } from './reader'

/** Today's figures of the agent on shift. Absent: being read. */
export function useDayFigures(settings: Settings): DayFigures | undefined {
  return useLive(reader(), (store) => readDayFigures(store, settings, Date.now() as EpochMs), [settings]).value
}
