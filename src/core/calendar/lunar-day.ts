import solarLunar from 'solarlunar'
import { civilDay } from './civil-day'

/** A day of the Chinese calendar. A leap month has the number of the one before it and holds no feast. */
export interface LunarDay {
  readonly month: number
  readonly day: number
  readonly isLeapMonth: boolean
}

/**
 * The lunar date of the day that is on the wall in that zone; none outside 1900 to 2100. By the published tables: the platform's
 * own Chinese calendar reckons the new moon, and has the new year of 2027, which is four minutes before midnight, a day late
 * (seen in Chromium 156 and Node 20).
 */
export function lunarDay(at: number, timeZone: string): LunarDay | undefined {
  const { year, month, day } = civilDay(at, timeZone)
  const found = solarLunar.solar2lunar(year, month, day)
  return found === -1 ? undefined : { month: found.lMonth, day: found.lDay, isLeapMonth: found.isLeap }
}

/** The seventh of the 24 solar terms. */
const QINGMING = 7

/** The day of April that Qingming is on, from 1900 to 2100. */
export function qingmingDay(year: number): number {
  return solarLunar.getTerm(year, QINGMING)
}
