import { calendarDay } from '../calendar/calendar-day'
import { localMs, offsetMs } from '../calendar/local-ms'
import type { EpochMs } from '../contract/ids'
import { readEdgeOfDay } from '../import/read-edge-of-day'
import { readTime } from '../import/read-time'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** `2026-11-28 14:30` by the clocks of the contact center. In the hour that they show twice it says how far they are ahead, or nobody could read it back. */
export function momentCell(at: number, timeZone: string): string {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS
  const ofDay = ((localMs(minute, timeZone) % DAY_MS) + DAY_MS) % DAY_MS
  const written = `${calendarDay(minute, timeZone)} ${clock(ofDay)}`
  if (readMomentCell(written, 'start', timeZone) !== undefined) return written
  const ahead = offsetMs(minute, timeZone)
  return `${written} ${ahead < 0 ? '-' : '+'}${clock(Math.abs(ahead))}`
}

/** The moment that somebody wrote; a day by itself is its beginning, or its last moment. Undefined: no one moment. */
export function readMomentCell(written: string, edge: 'start' | 'end', timeZone: string): EpochMs | undefined {
  const habits = { timeZone, hasRepublicYears: false }
  const found = isDayAlone(written) ? readEdgeOfDay(written, edge, habits) : readTime(written, { ...habits, dayOrder: 'unknown' })
  return 'at' in found ? found.at : undefined
}

/** Neither a clock, nor figures that hold one: 20261128143000, milliseconds, or the parts of a day that Excel counts. */
const isDayAlone = (written: string): boolean => !/[:：时時点點]/u.test(written) && !/^\s*(?:\d{9,}|\d+\.\d+)\s*$/u.test(written)

const clock = (ms: number): string => `${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / MINUTE_MS) % 60)}`
const two = (part: number): string => String(part).padStart(2, '0')
