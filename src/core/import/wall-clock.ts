import { daysSince1970 } from '../calendar/days-since-1970'
import { offsetMs } from '../calendar/local-ms'
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

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
