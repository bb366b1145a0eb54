import { LANGUAGES, type Labels, type Language } from '../../core/contract/definitions'

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const DAY_MS = 86_400_000
const ENGLISH_ORDINALS: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: 'th', one: 'st', two: 'nd', few: 'rd', many: 'th', other: 'th' }

/** How times, dates, durations and labels are written. Made once per language and zone: Intl formatters are dear to make. */
export function createFormats(language: Language, timeZone: string) {
  const time = new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const monthDay = new Intl.DateTimeFormat(language, { timeZone, month: 'short', day: 'numeric' })
  const fullDay = new Intl.DateTimeFormat(language, { timeZone, year: 'numeric', month: 'short', day: 'numeric' })
  const weekday = new Intl.DateTimeFormat(language, { timeZone, weekday: 'short', month: 'short', day: 'numeric' })
  const exactly = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' })
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' })

  const dayOf = (at: number) => isoDay.format(at)
  let today = { at: Number.NaN, day: '' }
  /** Of the time that a page has for now, which stays the same for all that is drawn at once. */
  const todayOf = (now: number): string => {
    if (today.at !== now) today = { at: now, day: dayOf(now) }
    return today.day
  }
  /** The day alone: today, yesterday, or the date, with the year only where it is another one. */
  const day = (at: number, now: number, dayAt = dayOf(at)): string => {
    const days = Math.round((Date.parse(dayAt) - Date.parse(todayOf(now))) / DAY_MS)
    if (Math.abs(days) <= 1) return relative.format(days, 'day')
    return (dayAt.slice(0, 4) === todayOf(now).slice(0, 4) ? monthDay : fullDay).format(at)
  }
  const whenBy = (at: number, now: number, otherDay: (dayAt: string) => string): string => {
    const dayAt = dayOf(at)
    return dayAt === todayOf(now) ? time.format(at) : otherDay(dayAt)
  }
  return {
    /** 10:42 */
    time: (at: number) => time.format(at),
    day: (at: number, now: number) => day(at, now),
    weekday: (at: number) => weekday.format(at),
    /** 2026-11-22, in the center's zone. */
    dayOf,
    /** The time if it is today, else the day: as short as it can be said. */
    when: (at: number, now: number) => whenBy(at, now, (dayAt) => day(at, now, dayAt)),
    whenExactly: (at: number, now: number) => whenBy(at, now, (dayAt) => `${day(at, now, dayAt)} ${time.format(at)}`),
    /** November 28, 2026 at 10:42:07: what is to be read elsewhere and later. */
    moment: (at: number) => exactly.format(at),
    date: (at: number) => fullDay.format(at),
    number: (value: number) => number.format(value),
    /** 12 %, of a part from 0 to 1. */
    percent: (part: number) => percent.format(part),
    /** ¥29.00, of fen: money is whole minor units until it is written. */
    money: (minor: number, currency: string) => {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
    },
    /** 812 MB: a size on the disk, in the unit that says most. */
    bytes: (value: number) => {
      const step = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
      return new Intl.NumberFormat(language, { style: 'unit', unit: BYTE_UNITS[step] ?? 'byte', maximumFractionDigits: 1 }).format(value / 1000 ** step)
    },
    /** ¥0.0034 and $12.50, of whole units: less than one with what is not zero in it. */
    cost: (value: number, currency: string) =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...(value > 0 && value < 1 && { maximumSignificantDigits: 2 }) }).format(value),
    /** a, b, c in English, a、b、c in Chinese; the unit lists of Chinese have nothing between the items. */
    list: (items: readonly string[]) => list.format(items),
    /** 3rd in English; the bare number where the words around it say so. */
    ordinal: (value: number) => `${value}${language === 'en' ? ENGLISH_ORDINALS[ordinals.select(value)] : ''}`,
    regionName: (region: string) => regions.of(region) ?? region,
    clock,
    labelText: (of: Labels | string) => (typeof of === 'string' ? of : of[language] || of[LANGUAGES.find((each) => of[each]) ?? language]),
  }
}

/** 0:07, 12:30, 1:02:03: a running time, the same in every language. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
