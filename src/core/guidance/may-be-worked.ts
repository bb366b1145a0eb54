import { civilDay } from '../calendar/civil-day'
import type { EpochMs } from '../contract/ids'
import type { Region } from '../customers/region'
import { exchangedDay, isExchangeKnown } from './exchanged-days'
import type { Holiday } from './holiday-rules'
import { holidaysOfDay } from './holidays-of-day'

const DAY_MS = 86_400_000
/** No worked weekend of 2004 to 2026 was farther from its feast (a test looks at each; one was for a holiday held once). */
const EXCHANGED_WITHIN_DAYS = 8
const EXCHANGED: readonly Holiday[] = [
  'public-holiday:new-year', 'public-holiday:labour-day', 'public-holiday:national-day', 'lunar:new-years-eve', 'lunar:spring-festival', 'lunar:qingming', 'lunar:dragon-boat', 'lunar:mid-autumn',
]

/** Whether this Saturday or Sunday is worked, or, in a year that no table tells of, might be. */
export function mayBeWorked(at: EpochMs, timeZone: string, region: Region): boolean {
  if (region !== 'CN') return false
  const { year, month, day } = civilDay(at, timeZone)
  return isExchangeKnown(year) ? (exchangedDay(year, month, day)?.isWorked ?? false) : isNearFeast(at, timeZone)
}

export function isNearFeast(at: EpochMs, timeZone: string): boolean {
  for (let days = -EXCHANGED_WITHIN_DAYS; days <= EXCHANGED_WITHIN_DAYS; days += 1) {
    if (holidaysOfDay((at + days * DAY_MS) as EpochMs, timeZone, 'CN').some((each) => EXCHANGED.includes(each))) return true
  }
  return false
}
