import type { EpochMs } from '../contract/ids'
import { offsetMs } from './local-ms'

const DAY_MS = 86_400_000

/** The moment when the clocks of that zone show this minute of that day; of one that they skip, the moment they skip to. */
export function atLocal(daysSince1970: number, minute: number, timeZone: string): EpochMs {
  const local = daysSince1970 * DAY_MS + minute * 60_000
  const guess = local - offsetMs(local, timeZone)
  return (local - offsetMs(guess, timeZone)) as EpochMs
}
