import { civilDay, weekdayOf } from '../calendar/civil-day'
import { daysSince1970 } from '../calendar/days-since-1970'
import { lunarDay, qingmingDay, type LunarDay } from '../calendar/lunar-day'
import type { LunarHoliday } from '../contract/guidance'
import type { EpochMs } from '../contract/ids'
import type { Region } from '../customers/region'
import { easterSunday } from './easter-sunday'
import { LUNAR_HOLIDAY_RULES, PUBLIC_HOLIDAY_RULES, type Holiday, type HolidayRule } from './holiday-rules'

const DAY_MS = 86_400_000
const SUNDAY = 0
const SATURDAY = 6

/** The feasts of the day that is on the wall where the contact center is; the lunar ones first, for they are the dearer ones. */
export function holidaysOfDay(at: EpochMs, timeZone: string, region: Region): readonly Holiday[] {
  const { year, month, day } = civilDay(at, timeZone)
  const today = daysSince1970(year, month, day)
  const isKept = (rule: HolidayRule) => isWished(rule, year, today) || [year, year + 1].some((each) => today === restDay(rule, each, region))
  return [
    ...lunarHolidays(at, timeZone, region, today).map((id) => `lunar:${id}` as const),
    ...PUBLIC_HOLIDAY_RULES[region].filter(([, rule]) => isKept(rule)).map(([id]) => `public-holiday:${id}` as const),
  ]
}

function lunarHolidays(at: EpochMs, timeZone: string, region: Region, today: number): readonly LunarHoliday[] {
  const rules = LUNAR_HOLIDAY_RULES[region]
  if (!rules) return []
  const isOn = (lunar: LunarDay | undefined, month: number, first: number, last = first) => lunar !== undefined && !lunar.isLeapMonth && lunar.month === month && lunar.day >= first && lunar.day <= last
  const lunar = lunarDay(at, timeZone)
  const found = rules.filter(([, month, first, last]) => isOn(lunar, month, first, last)).map(([id]) => id)
  if (isOn(lunarDay(at + DAY_MS, timeZone), 1, 1)) return ['new-years-eve', ...found]
  const { year } = civilDay(at, timeZone)
  return today === daysSince1970(year, 4, qingmingDay(year)) ? ['qingming', ...found] : found
}

function isWished(rule: HolidayRule, year: number, today: number): boolean {
  const first = dayOf(rule, year)
  return today >= first && today <= first + ('to' in rule && rule.to !== undefined ? rule.to - rule.day : 0)
}

function dayOf(rule: HolidayRule, year: number): number {
  if ('fromEaster' in rule) return easterSunday(year) + rule.fromEaster
  if ('day' in rule) return daysSince1970(year, rule.month, rule.day)
  if (rule.nth > 0) {
    const start = daysSince1970(year, rule.month, 1)
    return start + ((rule.weekday - weekdayOf(start) + 7) % 7) + (rule.nth - 1) * 7
  }
  const end = daysSince1970(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1) - 1
  return end - ((weekdayOf(end) - rule.weekday + 7) % 7)
}

/** The weekday that is kept for a date on a weekend: in the US the nearest, in Britain the next that is free. */
function restDay(rule: HolidayRule, year: number, region: Region): number | undefined {
  if (!('day' in rule) || (region !== 'US' && region !== 'GB')) return undefined
  const falls = dayOf(rule, year)
  const weekday = weekdayOf(falls)
  if (weekday !== SUNDAY && weekday !== SATURDAY) return undefined
  if (region === 'US') return falls + (weekday === SUNDAY ? 1 : -1)
  // Christmas and Boxing Day move together: whichever way they fall, each comes two days later.
  return falls + (weekday === SUNDAY && rule.month !== 12 ? 1 : 2)
}
