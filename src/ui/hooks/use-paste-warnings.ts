import { useLive } from '../../adapters/store/read/live'
import { readPasteWarnings, type PasteWarnings } from '../../adapters/store/read/read-paste-warnings'
import type { EpochMs } from '../../core/contract/ids'
import { reader } from './reader'

const SINCE_MS = 30 * 86_400_000

/** Of the last thirty days. Absent: being read. */
export function usePasteWarnings(): PasteWarnings | undefined {
  return useLive(reader(), (store) => readPasteWarnings(store, (Date.now() - SINCE_MS) as EpochMs), []).value
}
