import { civilDay } from './civil-day'

/** `2026-11-27`, by the clock of the contact center. */
export function calendarDay(at: number, timeZone: string): string {
  const { year, month, day } = civilDay(at, timeZone)
  return `${year}-${two(month)}-${two(day)}`
}

const two = (part: number): string => String(part).padStart(2, '0')
