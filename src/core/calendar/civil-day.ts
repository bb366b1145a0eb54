import { localMs } from './local-ms'

const DAY_MS = 86_400_000

/** A day of the calendar on the wall where the contact center is. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** Since midnight, as the clock on the wall shows it. */
  readonly minute: number
}

export function civilDay(at: number, timeZone: string): CivilDay {
  const local = localMs(at, timeZone)
  const days = Math.floor(local / DAY_MS)
  return { ...dateOfDays(days), weekday: weekdayOf(days), minute: Math.floor((local - days * DAY_MS) / 60_000) }
}

/** 0 is Sunday. */
export const weekdayOf = (daysSince1970: number): number => (((daysSince1970 + 4) % 7) + 7) % 7

/** Howard Hinnant's civil_from_days, https://howardhinnant.github.io/date_algorithms.html */
export function dateOfDays(daysSince1970: number): { readonly year: number; readonly month: number; readonly day: number } {
  const z = daysSince1970 + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}
