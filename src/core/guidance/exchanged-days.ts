import published from 'chinese-days/dist/chinese-days.json'
import type { Holiday } from './holiday-rules'

/** By the published table of CN: worked although it is a Saturday or Sunday, or off, and for which feast. */
export type ExchangedDay = { readonly isWorked: true } | { readonly isWorked: false; readonly feast: Holiday | undefined }

const HOLIDAYS: Readonly<Record<string, string>> = published.holidays
const WORKDAYS: Readonly<Record<string, string>> = published.workdays

/** The names that the table gives, each with the feast it is. */
const FEASTS: Readonly<Record<string, Holiday>> = {
  "New Year's Day": 'public-holiday:new-year', 'Labour Day': 'public-holiday:labour-day', 'National Day': 'public-holiday:national-day',
  'Spring Festival': 'lunar:spring-festival', 'Tomb-sweeping Day': 'lunar:qingming', 'Dragon Boat Festival': 'lunar:dragon-boat', 'Mid-autumn Festival': 'lunar:mid-autumn',
}

/** Undefined: a day like its weekday. What the State Council decided for that year (each November for the next), as the package carries it. */
export function exchangedDay(year: number, month: number, day: number): ExchangedDay | undefined {
  const key = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (WORKDAYS[key] !== undefined) return { isWorked: true }
  const [name] = HOLIDAYS[key]?.split(',') ?? []
  return name === undefined ? undefined : { isWorked: false, feast: FEASTS[name] }
}

/** A year that is not known yet, or no more: which weekends are worked in it nobody can tell. */
export const isExchangeKnown = (year: number): boolean => HOLIDAYS[`${year}-10-01`] !== undefined

const twoDigits = (number: number): string => String(number).padStart(2, '0')
