import type { LunarHoliday, PublicHoliday } from '../contract/guidance'
import type { Region } from '../customers/region'

export type Holiday = `lunar:${LunarHoliday}` | `public-holiday:${PublicHoliday}`

/** `to`: the last day on which it is wished. */
interface DateRule { readonly month: number; readonly day: number; readonly to?: number }
/** The nth such weekday of the month (1 is Monday); -1 is the last. */
interface WeekdayRule { readonly month: number; readonly weekday: number; readonly nth: number }
interface EasterRule { readonly fromEaster: number }
export type HolidayRule = DateRule | WeekdayRule | EasterRule

const MONDAY = 1
const THURSDAY = 4

/**
 * What is kept in each region, from the laws themselves: CN State Council order 2024 (795), TW 紀念日及節日實施條例 (2025), HK General Holidays
 * Ordinance (Cap. 149), US 5 U.S.C. 6103, GB Banking and Financial Dealings Act 1971 (England and Wales). The weeks of CN are those
 * in which the feast is wished; which Saturdays are worked in exchange is decided each year anew: `exchanged-days.ts`.
 */
export const PUBLIC_HOLIDAY_RULES: Readonly<Record<Region, readonly (readonly [PublicHoliday, HolidayRule])[]>> = {
  CN: [['new-year', { month: 1, day: 1 }], ['labour-day', { month: 5, day: 1, to: 5 }], ['national-day', { month: 10, day: 1, to: 7 }]],
  TW: [
    ['new-year', { month: 1, day: 1 }], ['peace-memorial-day', { month: 2, day: 28 }], ['childrens-day', { month: 4, day: 4 }], ['labour-day', { month: 5, day: 1 }],
    ['teachers-day', { month: 9, day: 28 }], ['national-day', { month: 10, day: 10 }], ['retrocession-day', { month: 10, day: 25 }], ['constitution-day', { month: 12, day: 25 }],
  ],
  HK: [
    ['new-year', { month: 1, day: 1 }], ['good-friday', { fromEaster: -2 }], ['easter-monday', { fromEaster: 1 }], ['labour-day', { month: 5, day: 1 }],
    ['sar-day', { month: 7, day: 1 }], ['national-day', { month: 10, day: 1 }], ['christmas', { month: 12, day: 25 }], ['boxing-day', { month: 12, day: 26 }],
  ],
  US: [
    ['new-year', { month: 1, day: 1 }], ['martin-luther-king', { month: 1, weekday: MONDAY, nth: 3 }], ['presidents-day', { month: 2, weekday: MONDAY, nth: 3 }],
    ['memorial-day', { month: 5, weekday: MONDAY, nth: -1 }], ['juneteenth', { month: 6, day: 19 }], ['independence-day', { month: 7, day: 4 }],
    ['labour-day', { month: 9, weekday: MONDAY, nth: 1 }], ['columbus-day', { month: 10, weekday: MONDAY, nth: 2 }], ['veterans-day', { month: 11, day: 11 }],
    ['thanksgiving', { month: 11, weekday: THURSDAY, nth: 4 }], ['christmas', { month: 12, day: 25 }],
  ],
  GB: [
    ['new-year', { month: 1, day: 1 }], ['good-friday', { fromEaster: -2 }], ['easter-monday', { fromEaster: 1 }], ['early-may', { month: 5, weekday: MONDAY, nth: 1 }],
    ['spring-bank', { month: 5, weekday: MONDAY, nth: -1 }], ['summer-bank', { month: 8, weekday: MONDAY, nth: -1 }],
    ['christmas', { month: 12, day: 25 }], ['boxing-day', { month: 12, day: 26 }],
  ],
}

/** Month, first and last day. The new year is wished as long as it is celebrated: a week where it is the great feast. */
export const LUNAR_HOLIDAY_RULES: Readonly<Partial<Record<Region, readonly (readonly [LunarHoliday, number, number, number?])[]>>> = {
  CN: [['spring-festival', 1, 1, 7], ['lantern', 1, 15], ['dragon-boat', 5, 5], ['double-seventh', 7, 7], ['mid-autumn', 8, 15], ['double-ninth', 9, 9], ['laba', 12, 8]],
  TW: [['spring-festival', 1, 1, 5], ['lantern', 1, 15], ['dragon-boat', 5, 5], ['double-seventh', 7, 7], ['mid-autumn', 8, 15], ['double-ninth', 9, 9]],
  HK: [['spring-festival', 1, 1, 3], ['buddha', 4, 8], ['dragon-boat', 5, 5], ['mid-autumn', 8, 15], ['mid-autumn-after', 8, 16], ['double-ninth', 9, 9]],
}

/** Feasts on which nobody works, and for which another day is off where they fall on one that is off anyway. */
export const DAYS_OFF: Readonly<Partial<Record<Region, readonly Holiday[]>>> = {
  TW: [
    'lunar:new-years-eve', 'lunar:spring-festival', 'lunar:qingming', 'lunar:dragon-boat', 'lunar:mid-autumn', 'public-holiday:new-year', 'public-holiday:peace-memorial-day', 'public-holiday:childrens-day',
    'public-holiday:labour-day', 'public-holiday:teachers-day', 'public-holiday:national-day', 'public-holiday:retrocession-day', 'public-holiday:constitution-day',
  ],
  HK: [
    'lunar:spring-festival', 'lunar:qingming', 'lunar:buddha', 'lunar:dragon-boat', 'lunar:mid-autumn-after', 'lunar:double-ninth', 'public-holiday:new-year', 'public-holiday:good-friday', 'public-holiday:easter-monday',
    'public-holiday:labour-day', 'public-holiday:sar-day', 'public-holiday:national-day', 'public-holiday:christmas', 'public-holiday:boxing-day',
  ],
}
