import { civilDay } from '../calendar/civil-day'
import type { Closing, ClosingDay } from '../contract/guidance'
import type { EpochMs } from '../contract/ids'
import type { Region } from '../customers/region'
import { holidaysOfDay } from './holidays-of-day'

const FRIDAY = 5
const SATURDAY = 6
const SUNDAY = 0
/** From Friday noon people wish each other a good weekend. */
const WEEKEND_BEGINS_MINUTE = 12 * 60

export interface DayAsked {
  readonly at: EpochMs
  /** Of the contact center. */
  readonly timeZone: string
  readonly region: Region
}

/** What to wish at the end of a call: the feast of the day where a line is written for it, else the weekend, else any day. */
export function closingLine(closings: readonly Closing[], asked: DayAsked): Closing | undefined {
  const offered = closings.filter(({ retiredAt }) => retiredAt === undefined)
  for (const day of closingDays(asked)) {
    const found = offered.find((closing) => closing.day === day)
    if (found) return found
  }
  return undefined
}

/** What this day is, the rarest first. */
export function closingDays({ at, timeZone, region }: DayAsked): readonly ClosingDay[] {
  const { weekday, minute } = civilDay(at, timeZone)
  const isWeekend = weekday === SATURDAY || weekday === SUNDAY || (weekday === FRIDAY && minute >= WEEKEND_BEGINS_MINUTE)
  return [...holidaysOfDay(at, timeZone, region), ...(isWeekend ? ['weekend' as const] : []), 'weekday']
}
