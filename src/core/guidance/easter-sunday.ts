import { daysSince1970 } from '../calendar/days-since-1970'

/** Days since 1970 of Easter Sunday in the Gregorian calendar: the algorithm of T. H. O'Beirne (New Scientist, 30 March 1961). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return daysSince1970(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}
