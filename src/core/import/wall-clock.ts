import type { EpochMs } from '../contract/ids'
import type { RowRefusal } from './row-refusal'

const DAY_MS = 86_400_000

/** A date and time as written, without a zone. */
export interface WrittenTime {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Since midnight. */
  readonly timeMs: number
}

export type FoundTime = { readonly at: EpochMs } | { readonly why: RowRefusal }

/** Undefined: there is no such day, as 30 February. */
export function utcOf({ year, month, day, timeMs }: WrittenTime): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || timeMs < 0 || timeMs >= DAY_MS) return undefined
  return daysSince1970(year, month, day) * DAY_MS + timeMs
}

/**
 * The moment at which clocks of the zone showed it; `wall` is that time read as if it were UTC. Where clocks were changed,
 * a time may not have been at all, or twice: then it is refused.
 */
export function momentOf(wall: number, timeZone: string): FoundTime {
  const [before, after] = offsetsAround(Math.floor(wall / DAY_MS), timeZone)
  if (before === after) return { at: (wall - before) as EpochMs }
  const moments = [...new Set([before, after])].filter((offset) => offsetMs(wall - offset, timeZone) === offset).map((offset) => wall - offset)
  const [at, other] = moments
  if (at === undefined) return { why: 'skipped-time' }
  return other === undefined ? { at: at as EpochMs } : { why: 'doubled-time' }
}

/** The offsets a day before and after: the same on all but two days of a year. A million rows ask for some hundred days. */
const offsets = new Map<string, readonly [number, number]>()
function offsetsAround(day: number, timeZone: string): readonly [number, number] {
  const name = `${day} ${timeZone}`
  let found = offsets.get(name)
  if (found === undefined) {
    found = [offsetMs((day - 1) * DAY_MS, timeZone), offsetMs((day + 2) * DAY_MS, timeZone)]
    offsets.set(name, found)
  }
  return found
}

function offsetMs(at: number, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return daysSince1970(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 - Math.floor(at / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Howard Hinnant's days_from_civil, https://howardhinnant.github.io/date_algorithms.html */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}
