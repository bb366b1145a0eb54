import { weekdayOf } from '../../calendar/civil-day'

/** What people say of a time, piece by piece; the pieces that stand together are one time. */
export type TimePart =
  /** A day, counted from the day on which it is said. */
  | { readonly kind: 'day'; readonly offset: number }
  /** Part of a day, minutes since midnight. */
  | { readonly kind: 'period'; readonly from: number; readonly to: number }
  /** `isWhole`: the half of the day is said with it, or by 24 hours. */
  | { readonly kind: 'clock'; readonly minute: number; readonly isWhole: boolean; readonly side: 'at' | 'after' | 'before' }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly isWhole: boolean }
  /** From now on. `workdays`: Saturdays and Sundays do not count. */
  | { readonly kind: 'span'; readonly amount: number; readonly unit: 'minutes' | 'days' | 'workdays'; readonly side: 'within' | 'after' }

export interface PlacedPart {
  readonly part: TimePart
  /** In the text: [from, to). */
  readonly from: number
  readonly to: number
}

export interface SaidOn {
  /** Days since 1970 in the contact center's zone. */
  readonly today: number
}

/** Of one text; `add` places what a pattern finds, and where a piece stands already no other is placed. */
export function partsOf(text: string) {
  const parts: PlacedPart[] = []
  const add = (pattern: RegExp, read: (found: RegExpExecArray) => TimePart | undefined) => {
    for (const found of text.matchAll(pattern)) {
      const [from, to] = [found.index, found.index + found[0].trimEnd().length]
      const part = parts.some((each) => from < each.to && each.from < to) ? undefined : read(found)
      if (part) parts.push({ part, from, to })
    }
  }
  return { parts, add }
}

/** The next such weekday after today; with `week` that of this (0) or a later week, which begin on Monday. */
export function offsetOfWeekday(today: number, weekday: number, week?: number): number {
  if (week === undefined) return ((weekday - weekdayOf(today) + 6) % 7) + 1
  const fromMonday = (day: number) => (day + 6) % 7
  return fromMonday(weekday) - fromMonday(weekdayOf(today)) + week * 7
}

export const MORNING = { kind: 'period', from: 9 * 60, to: 12 * 60 } as const
export const NOON = { kind: 'period', from: 12 * 60, to: 14 * 60 } as const
export const AFTERNOON = { kind: 'period', from: 14 * 60, to: 18 * 60 } as const
export const EVENING = { kind: 'period', from: 18 * 60, to: 21 * 60 } as const
export const EARLY = { kind: 'period', from: 8 * 60, to: 10 * 60 } as const
