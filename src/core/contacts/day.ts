import { localMs, offsetMs } from '../calendar/local-ms'
import type { EpochMs } from '../contract/ids'

const DAY_MS = 86_400_000
/** "In a year" is the last 365 days: it needs no calendar and drops nobody on 29 February. */
const YEAR_MS = 365 * DAY_MS

/** The first moment of the day that `at` lies in, where the contact center is. */
export function startOfDay(at: EpochMs, timeZone: string): EpochMs {
  const midnight = Math.floor(localMs(at, timeZone) / DAY_MS) * DAY_MS
  const guess = midnight - offsetMs(at, timeZone)
  // The offset at midnight may not be that of now: clocks change in between.
  const start = midnight - offsetMs(guess, timeZone)
  // Where clocks skip midnight itself, the day starts at the moment they skip.
  return (localMs(start, timeZone) < midnight ? guess : start) as EpochMs
}

export function yearBefore(at: EpochMs): EpochMs {
  return Math.max(0, at - YEAR_MS) as EpochMs
}

/** Days since 1970 in UTC: a bucket for counts, not a day of anyone's calendar. */
export function dayBucket(at: EpochMs): number {
  return Math.floor(at / DAY_MS)
}
