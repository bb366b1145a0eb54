import { keptLines } from '../../adapters/store/read/kept-lines'
import type { LineKnown } from '../../core/calls/line-of-call'
import type { CallSignal } from '../../core/contract/call-signal'
import type { SiteProfile } from '../../core/contract/settings'
import { readNumber } from '../../core/customers/read-number'
import type { Region } from '../../core/customers/region'
import type { Desk } from '../desk'

/** Where there are several lines of business: the one whose number was dialled, else the one that the site is of, else the one the agent is on. */
export async function lineOfSignal({ store, settings }: Desk, { direction, dialled: told }: CallSignal, { line: ofSite }: SiteProfile): Promise<LineKnown> {
  // Of a call that the agent makes it is the customer's own number.
  const dialled = direction === 'inbound' ? told : undefined
  if (dialled === undefined && ofSite === undefined) return { line: settings.line }
  const lines = await keptLines(store)
  if (lines.length < 2) return { line: settings.line }
  const meant = dialled === undefined ? undefined : plain(dialled, settings.region)
  const byNumber = meant === undefined ? undefined : lines.find(({ dialledNumbers }) => dialledNumbers.some((each) => plain(each, settings.region) === meant))
  if (byNumber) return { line: byNumber.id, lineBy: 'dialled' }
  const bySite = lines.find(({ id }) => id === ofSite)
  return bySite ? { line: bySite.id, lineBy: 'site' } : { line: settings.line }
}

/** However it is written; a number of the house (8001) is only itself. */
function plain(written: string, region: Region): string {
  const reading = readNumber(written, region)
  return reading.kind === 'number' || reading.kind === 'short' ? reading.e164 : written.trim()
}
