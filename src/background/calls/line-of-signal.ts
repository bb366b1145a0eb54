import { keptLines } from '../../adapters/store/read/kept-lines'
import type { CallSignal } from '../../core/contract/call-signal'
import type { LineId } from '../../core/contract/ids'
import { readNumber } from '../../core/customers/read-number'
import type { Region } from '../../core/customers/region'
import type { Desk } from '../desk'

/** The line of business whose number was dialled, where there are several; else the one the agent is on. */
export async function lineOfSignal({ store, settings }: Desk, { dialled }: CallSignal): Promise<LineId> {
  if (dialled === undefined) return settings.line
  const lines = await keptLines(store)
  if (lines.length < 2) return settings.line
  const meant = plain(dialled, settings.region)
  return lines.find(({ dialledNumbers }) => dialledNumbers.some((each) => plain(each, settings.region) === meant))?.id ?? settings.line
}

/** However it is written; a number of the house (8001) is only itself. */
function plain(written: string, region: Region): string {
  const reading = readNumber(written, region)
  return reading.kind === 'number' || reading.kind === 'short' ? reading.e164 : written.trim()
}
