import { useLive, type Live } from '../../adapters/store/read/live'
import { readLog } from '../../adapters/store/read/read-log'
import type { Settings } from '../../core/contract/settings'
import type { LogLine } from '../contacts/contact-table'
import { logLineOf } from './log-line-of'
import { reader } from './reader'

/** As many as are searched and sorted at once in the table. */
const LOG_ROWS = 10_000

export function useLog(settings: Settings): Live<readonly LogLine[]> {
  return useLive(
    reader(),
    async (store) => {
      const { lines } = await readLog(store, { line: settings.line, limit: LOG_ROWS, settings })
      return lines.map(logLineOf)
    },
    [settings.line, settings.agent?.id, settings.region],
  )
}
