import type { EpochMs } from '../contract/ids'
import type { WaySettings } from '../contract/ways'

const MINUTE_MS = 60_000
/** A server that is down for the night is still met within the hour that it comes back. */
const LONGEST_BACKOFF_MINUTES = 60

/** When a way is asked again. After failures in a row twice as long each time; `random`: from 0 to 1, so that a floor does not ask at once. */
export function nextAskAt(now: EpochMs, { askEveryMinutes, jitterMinutes }: Pick<WaySettings, 'askEveryMinutes' | 'jitterMinutes'>, failures: number, random: number): EpochMs {
  const longest = Math.max(askEveryMinutes, LONGEST_BACKOFF_MINUTES)
  const minutes = Math.min(askEveryMinutes * 2 ** Math.max(0, failures - 1), longest) + jitterMinutes * random
  return (now + Math.round(minutes * MINUTE_MS)) as EpochMs
}
