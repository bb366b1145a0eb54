import { civilDay } from '../calendar/civil-day'
import type { EpochMs } from '../contract/ids'
import type { Region } from '../customers/region'
import { DAYS_OFF, type Holiday } from './holiday-rules'
import { holidaysOfDay } from './holidays-of-day'

const DAY_MS = 86_400_000
const SUNDAY = 0
const SATURDAY = 6
/** A feast and what stands between it and its substitute: never more than the new year's days and a weekend. */
const FARTHEST_DAYS = 5

/**
 * The feasts that this day is off for instead of their own. TW: of one on a Saturday the last free day before it, of one on a Sunday
 * the next (紀念日及節日實施條例 and 行政院人事行政總處, 2025); those of the new year come after it. HK: of one on a Sunday, or on the
 * day of another, the next that is free (Cap. 149). By the rules, so in every year that the lunar calendar has.
 */
export function substituteFor(at: EpochMs, timeZone: string, region: Region): readonly Holiday[] {
  const off = DAYS_OFF[region]
  if (!off) return []
  const dayAt = (days: number) => (at + days * DAY_MS) as EpochMs
  const feastsAt = (days: number) => holidaysOfDay(dayAt(days), timeZone, region).filter((each) => off.includes(each))
  const weekdayAt = (days: number) => civilDay(dayAt(days), timeZone).weekday
  const isFree = (days: number) => feastsAt(days).length === 0 && weekdayAt(days) !== SUNDAY && (region === 'HK' || weekdayAt(days) !== SATURDAY)
  if (!isFree(0)) return []

  const feasts: Holiday[] = []
  // After a feast: each that lies on a day already off takes the next free day, one after the other.
  let waiting: Holiday[] = []
  for (let days = -FARTHEST_DAYS; days <= 0; days += 1) {
    const here = feastsAt(days)
    const next = waiting[0]
    if (here.length === 0 && next !== undefined && isFree(days)) {
      if (days === 0) feasts.push(next)
      waiting = waiting.slice(1)
    }
    waiting = [...waiting, ...afterwards(here, weekdayAt(days), region)]
  }
  // Before one: only TW, and only of a Saturday.
  if (region === 'TW') for (let days = 1; days <= FARTHEST_DAYS && feasts.length === 0; days += 1) {
    if (weekdayAt(days) === SATURDAY) feasts.push(...feastsAt(days).filter((each) => !isOfNewYear(each)))
    else if (isFree(days)) break
  }
  return feasts
}

const isOfNewYear = (each: Holiday): boolean => each === 'lunar:new-years-eve' || each === 'lunar:spring-festival'

/** Of the feasts of this day those that a later day is off for. */
function afterwards(feasts: readonly Holiday[], weekday: number, region: Region): readonly Holiday[] {
  if (weekday === SUNDAY) return feasts
  if (region === 'HK') return feasts.slice(1)
  return weekday === SATURDAY ? feasts.filter(isOfNewYear) : []
}
