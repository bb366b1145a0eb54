import type { EpochMs } from '../contract/ids'
import type { DayOrder } from './import-plan'
import { momentOf, utcOf, type FoundTime, type WrittenTime } from './wall-clock'

export interface TimeHabits {
  readonly timeZone: string
  readonly dayOrder: DayOrder
  /** Taiwan writes years of the Republic: 115/11/22. */
  readonly hasRepublicYears: boolean
}

const UNREADABLE = { why: 'unreadable-time' } as const
const DAY_MS = 86_400_000

/** Reads a date with its time in the forms that exports and people write. What could be two different days is refused, never guessed. */
export function readTime(written: string, habits: TimeHabits): FoundTime {
  const text = plainTime(written)
  if (/^\d+(?:\.\d+)?$/.test(text)) return readFigures(text, habits)
  const [, day, rest = ''] = DAY_AND_CLOCK.exec(text) ?? []
  const date = day === undefined ? undefined : readDay(day, habits)
  if (date === 'day-or-month') return { why: 'day-or-month' }
  const time = readClock(rest)
  if (date === undefined || time === undefined) return UNREADABLE
  const wall = utcOf({ ...date, timeMs: time.ms })
  if (wall === undefined) return UNREADABLE
  return time.offsetMs === undefined ? momentOf(wall, habits.timeZone) : { at: (wall - time.offsetMs) as EpochMs }
}

/** Half width, small letters, and the Chinese marks for year to second as plain marks. */
function plainTime(written: string): string {
  return written
    .normalize('NFKC').trim().toLowerCase()
    .replace(/\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\)?/g, ' ')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /, '')
    .replace(/\s*[年月]\s*/g, '-').replace(/\s*[日号號]\s*/g, ' ')
    .replace(/(\d)\s*[时時点點]\s*/g, '$1:').replace(/(\d)\s*分\s*/g, '$1:').replace(/\s*秒/g, '').replace(/:\s*$/g, '')
    .replace(/\s*\([^)]*\)$/, '').replace(/\s+/g, ' ').trim()
}

const DAY_AND_CLOCK = /^((?:民[国國] ?)?\d{1,4}[-/.] ?\d{1,2}[-/.] ?\d{1,4}\.?|\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\.?,?[ -]\d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:[ ,t]+(.+))?$/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Day = Omit<WrittenTime, 'timeMs'>

function readDay(text: string, { dayOrder, hasRepublicYears }: TimeHabits): Day | 'day-or-month' | undefined {
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(text) ?? swapped(/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text))
  if (named) return { day: Number(named[1]), month: MONTHS.indexOf(named[2] ?? '') + 1, year: Number(named[3]) }
  const republic = /^民[国國] ?(\d{1,3})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? (hasRepublicYears ? /^(\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) : null)
  if (republic) return { year: Number(republic[1]) + 1911, month: Number(republic[2]), day: Number(republic[3]) }
  const yearFirst = /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?$/.exec(text)
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) }
  const yearLast = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})$/.exec(text)
  if (yearLast) return readYearLast(Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3]), dayOrder)
  // 26/11/22 may begin with its year or with its day.
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text) ? 'day-or-month' : undefined
}

function swapped(found: RegExpExecArray | null): readonly string[] | null {
  return found && [found[0] ?? '', found[2] ?? '', found[1] ?? '', found[3] ?? '']
}

function readYearLast(first: number, second: number, year: number, order: DayOrder): Day | 'day-or-month' | undefined {
  if (order === 'day-first') return { day: first, month: second, year }
  if (order === 'month-first') return { day: second, month: first, year }
  if (first > 12 || first === second) return { day: first, month: second, year }
  return second > 12 ? { day: second, month: first, year } : 'day-or-month'
}

interface Clock {
  readonly ms: number
  readonly offsetMs?: number
}

const CLOCK = /^(上午|早上|凌晨|下午|晚上|中午|[ap]\.?m\.?)? ?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,9}))?)? ?([ap]\.?m\.?)? ?(z|(?:gmt|utc)? ?([+-])(\d{1,2}):?(\d{2})?|gmt|utc)?$/

function readClock(text: string): Clock | undefined {
  if (text === '') return { ms: 0 }
  const found = CLOCK.exec(text)
  if (!found) return undefined
  const [, half, hours = '', minutes = '', seconds = '0', fraction = '', halfAfter, zone, sign, zoneHours = '0', zoneMinutes = '0'] = found
  const hour = hourOf(Number(hours), half ?? halfAfter)
  if (hour === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const ms = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Math.floor(Number(`0.${fraction || '0'}`) * 1000)
  if (zone === undefined) return { ms }
  return { ms, offsetMs: (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000 }
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour
  if (/^[ap]/.test(half)) return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half.startsWith('p') ? 12 : 0)
  if (half === '中午') return hour === 11 || hour === 12 ? hour : hour < 3 ? hour + 12 : undefined
  // 下午 14:03 is written too.
  return /下午|晚上/.test(half) ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour
}

/** Only figures: 20261122, 20261122140300, seconds or milliseconds since 1970, or the days since 1900 that Excel counts. */
function readFigures(text: string, { timeZone }: TimeHabits): FoundTime {
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(text)
  if (compact) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = compact.slice(1).map((part: string | undefined) => Number(part ?? 0))
    const wall = hour < 24 && minute < 60 && second < 60 ? utcOf({ year, month, day, timeMs: ((hour * 60 + minute) * 60 + second) * 1000 }) : undefined
    if (wall !== undefined) return momentOf(wall, timeZone)
  }
  if (/^1\d{12}$/.test(text)) return { at: Number(text) as EpochMs }
  if (/^1\d{9}$/.test(text)) return { at: (Number(text) * 1000) as EpochMs }
  const days = Number(text)
  // 1980 to 2099. Excel's day 0 is 30 December 1899, because it believes in a 29 February 1900.
  if (days < 29_221 || days > 73_050) return UNREADABLE
  return momentOf(Math.round((days - 25_569) * DAY_MS / 1000) * 1000, timeZone)
}
