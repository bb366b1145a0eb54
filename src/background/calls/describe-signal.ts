import { sealDescription } from '../../adapters/store/calls'
import { beginCaller } from '../../adapters/store/read/read-caller'
import type { Sealed } from '../../adapters/store/rows'
import type { Described } from '../../core/calls/call'
import { DETECTOR_WEIGHT } from '../../core/calls/fold-call'
import { factsOfHeaders } from '../../core/calls/facts-of-headers'
import type { CallSignal } from '../../core/contract/call-signal'
import type { LineId } from '../../core/contract/ids'
import type { SiteProfile } from '../../core/contract/settings'
import { readNumber } from '../../core/customers/read-number'
import type { CallDescription } from '../../core/facts/call-description'
import type { Desk } from '../desk'

/** What a signal tells of the other party: read as a number of this region, given meaning by the site's map, and sealed. */
export async function describeSignal(desk: Desk, signal: CallSignal, profile: SiteProfile, line: LineId): Promise<Described<Sealed> | undefined> {
  const { remote, dialled, headers } = signal
  if (!remote && dialled === undefined && !headers) return undefined
  const reading = remote?.rawNumber === undefined ? undefined : readNumber(remote.rawNumber, desk.settings.region)
  const isWithheld = remote?.isWithheld === true || reading?.kind === 'withheld'
  const hasNumber = remote?.rawNumber !== undefined && !isWithheld && reading?.kind !== 'unreadable'
  const e164 = reading?.kind === 'number' || reading?.kind === 'short' ? reading.e164 : undefined
  const description: CallDescription = {
    ...(remote?.rawNumber !== undefined && { rawNumber: remote.rawNumber }),
    ...(e164 !== undefined && { e164 }),
    ...(remote?.name !== undefined && { name: remote.name }),
    isWithheld,
    ...(dialled !== undefined && { dialled }),
    facts: factsOfHeaders(headers ?? {}, profile.headerMap),
  }
  const { sealed, numberKey } = await sealDescription(desk.store, line, description)
  if (signal.kind === 'ringing' && remote) beginCaller(desk.store, { line, direction: signal.direction, startedAt: signal.at }, sealed, description, desk.settings, desk.now())
  return { strength: DETECTOR_WEIGHT[signal.detector], hasNumber, isWithheld, ...(numberKey && { numberKey }), toldAt: signal.at, line, sealed }
}
