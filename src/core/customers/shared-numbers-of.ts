import type { E164 } from '../contract/ids'
import type { Settings } from '../contract/settings'
import { readNumber } from './read-number'
import type { AnyRegion } from './region'
import type { SharedNumbers } from './shared-reason'

/** The center's own and shared numbers as they are compared, however the settings have them written; a range keeps its star. */
export function sharedNumbersOf({ region, sharedNumbers, ownNumbers }: Pick<Settings, 'region' | 'sharedNumbers' | 'ownNumbers'>): Pick<SharedNumbers, 'sharedNumbers' | 'ownLines'> {
  return {
    sharedNumbers: sharedNumbers.map((written) => sharedForm(written, region)),
    ownLines: ownNumbers.flatMap((written) => wholeOf(written, region) ?? []),
  }
}

function sharedForm(written: string, region: AnyRegion): string {
  return written.trim().endsWith('*') ? written.trim() : (wholeOf(written, region) ?? written.trim())
}

function wholeOf(written: string, region: AnyRegion): E164 | undefined {
  const reading = readNumber(written, region)
  return reading.kind === 'number' || reading.kind === 'short' ? reading.e164 : undefined
}
