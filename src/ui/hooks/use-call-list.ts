import { useLive, type Live } from '../../adapters/store/read/live'
import { readLog, type LogFilters } from '../../adapters/store/read/read-log'
import type { Settings } from '../../core/contract/settings'
import { MISSED_OUTCOMES } from '../../core/customers/count-contacts'
import type { LogLine } from '../contacts/contact-table'
import { logLineOf } from './log-line-of'
import { reader } from './reader'

const SHOWN = 200

/** The calls nobody took, or those that were made from here, newest first. */
export function useCallList(kind: 'missed' | 'outbound', settings: Settings): Live<readonly LogLine[]> {
  return useLive(
    reader(),
    async (store) => {
      const asked: readonly LogFilters[] = kind === 'outbound' ? [{ channel: 'phone', direction: 'outbound' }] : MISSED_OUTCOMES.map((outcome) => ({ channel: 'phone', direction: 'inbound', outcome }))
      const pages = await Promise.all(asked.map((filters) => readLog(store, { line: settings.line, filters, limit: SHOWN, settings })))
      return pages.flatMap(({ lines }) => lines).sort((a, b) => b.startedAt - a.startedAt).slice(0, SHOWN).map(logLineOf)
    },
    [kind, settings.line, settings.agent?.id, settings.region],
  )
}
