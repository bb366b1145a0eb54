import type { Allowance } from '../contract/offers'
import { LANGUAGES } from '../contract/language'
import { foldCase } from '../text/fold-case'

/** By month (`2026-10`), then by unit: whole amounts. */
export type MonthsOfUse = Readonly<Record<string, UseOfMonth>>
export type UseOfMonth = Readonly<Record<string, number>>

/** Ten terabytes, a village's electricity: more is a slip of the keyboard. */
export const MOST_USED = 10_000_000
/** Most months a comparison takes: a season more than a year, so that last year's is seen beside this one's. */
export const MOST_MONTHS = 15

/** The name of the field under which a month is remembered ends in it: `用量 2026-10`, `Use 2026-10`. */
const MONTH_FIELD = /(?:^|\D)(\d{4})[-/年](\d{1,2})月?$/

/** `mb 12288; minutes 320`: as it is remembered of a customer, and as an import may bring it, with the units' own names. */
export function writeUse(use: UseOfMonth): string {
  return Object.entries(use).map(([unit, amount]) => `${unit} ${amount}`).join('; ')
}

/** The months among what is remembered of a customer. Units are known by their name in any plan; what is none of them is left out. */
export function monthsOfUse(remembered: readonly { readonly field: string; readonly value: string }[], units: readonly Pick<Allowance, 'unit' | 'labels'>[]): MonthsOfUse {
  const months: Record<string, UseOfMonth> = {}
  for (const { field, value } of remembered) {
    const [, year, month] = MONTH_FIELD.exec(field.trim()) ?? []
    if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) continue
    const use = readUse(value, units)
    // Newest first, as they are remembered: what was told last of a month counts.
    if (Object.keys(use).length > 0) months[`${year}-${month.padStart(2, '0')}`] ??= use
  }
  return Object.fromEntries(Object.entries(months).sort(([one], [other]) => (one < other ? -1 : 1)).slice(-MOST_MONTHS))
}

function readUse(value: string, units: readonly Pick<Allowance, 'unit' | 'labels'>[]): UseOfMonth {
  const use: Record<string, number> = {}
  for (const part of value.split(/[;；，\n]/)) {
    const [, name = '', amount = ''] = /^\s*(.+?)\s*[:：]?\s*(\d{1,8})\s*$/.exec(part) ?? []
    const unit = units.find(({ unit: id, labels }) => [id, ...LANGUAGES.map((language) => labels[language])].some((each) => fold(each) === fold(name)))
    if (unit && Number(amount) <= MOST_USED) use[unit.unit] = Number(amount)
  }
  return use
}

const fold = (text: string): string => foldCase(text).replaceAll(/\s+/g, '')

/** Of these units alone; months that have none of them are left out. */
export function monthsOfUnits(months: MonthsOfUse, units: readonly string[]): MonthsOfUse {
  return Object.fromEntries(Object.entries(months).flatMap(([month, use]) => {
    const own = Object.entries(use).filter(([unit]) => units.includes(unit))
    return own.length > 0 ? [[month, Object.fromEntries(own)] as const] : []
  }))
}

/** Over the months in which a unit is recorded, rounded. */
export function averageUse(months: MonthsOfUse): Readonly<Record<string, number>> {
  const units = new Set(Object.values(months).flatMap((use) => Object.keys(use)))
  return Object.fromEntries([...units].map((unit) => {
    const amounts = Object.values(months).flatMap((use) => (Object.hasOwn(use, unit) ? [use[unit] ?? 0] : []))
    return [unit, Math.round(amounts.reduce((sum, each) => sum + each, 0) / amounts.length)]
  }))
}

/** Between the first and the last, without any of their own: they are told and not guessed. */
export function missingMonths(months: MonthsOfUse): readonly string[] {
  const known = Object.keys(months).sort()
  const missing: string[] = []
  for (let month = known[0], last = known.at(-1); month !== undefined && last !== undefined && month < last; month = monthAfter(month)) {
    if (!known.includes(month)) missing.push(month)
  }
  return missing
}

export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
