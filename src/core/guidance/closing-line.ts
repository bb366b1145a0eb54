import { civilDay } from '../calendar/civil-day'
import type { Closing, ClosingDay } from '../contract/guidance'
import type { EpochMs } from '../contract/ids'
import type { Region } from '../customers/region'
import { exchangedDay } from './exchanged-days'
import type { Holiday } from './holiday-rules'
import { holidaysOfDay } from './holidays-of-day'
import { mayBeWorked } from './may-be-worked'
import { substituteFor } from './substitute-for'

const FRIDAY = 5
const SATURDAY = 6
const SUNDAY = 0
/** From Friday noon people wish each other a good weekend. */
const WEEKEND_BEGINS_MINUTE = 12 * 60
const DAY_MS = 86_400_000

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

/** What this day is, the rarest first. The last, `weekday`, is the line for any day. */
export function closingDays(asked: DayAsked): readonly ClosingDay[] {
  const { at, timeZone, region } = asked
  const feasts = [...holidaysOfDay(at, timeZone, region), ...daysOffFor(asked)]
  return [...new Set(feasts), ...(isWeekend(asked) ? ['weekend' as const] : []), 'weekday']
}

/** The feast that this day is off for, where it is not its own. */
function daysOffFor({ at, timeZone, region }: DayAsked): readonly Holiday[] {
  if (region !== 'CN') return substituteFor(at, timeZone, region)
  const { year, month, day } = civilDay(at, timeZone)
  const exchanged = exchangedDay(year, month, day)
  return exchanged && !exchanged.isWorked && exchanged.feast ? [exchanged.feast] : []
}

/** Nobody is wished a good weekend who works on it. */
function isWeekend({ at, timeZone, region }: DayAsked): boolean {
  const { weekday, minute } = civilDay(at, timeZone)
  if (weekday === FRIDAY) return minute >= WEEKEND_BEGINS_MINUTE && !mayBeWorked((at + DAY_MS) as EpochMs, timeZone, region)
  return (weekday === SATURDAY || weekday === SUNDAY) && !mayBeWorked(at, timeZone, region)
}
