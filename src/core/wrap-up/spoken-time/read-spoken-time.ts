import { atLocal } from '../../calendar/at-local'
import { weekdayOf } from '../../calendar/civil-day'
import { localMs } from '../../calendar/local-ms'
import type { EpochMs } from '../../contract/ids'
import { simplify } from '../../guidance/spoken-tokens'
import { chineseParts } from './chinese-parts'
import { englishParts } from './english-parts'
import type { PlacedPart, TimePart } from './time-parts'

export interface SpokenTime {
  /** The words, as they stand in the text. */
  readonly text: string
  /** The window that they name. Of "by three" and "within two days": from when it was said. */
  readonly from: EpochMs
  /** Absent: open at the end, "after five". */
  readonly to?: EpochMs
}

interface SaidAt {
  readonly at: EpochMs
  /** Of the contact center. */
  readonly timeZone: string
}

const DAY_MS = 86_400_000
const HOUR = 60
/** A day without an hour is its working day. */
const WORKING_DAY = { from: 9 * HOUR, to: 18 * HOUR } as const
/** "明天三点": nobody asks to be rung at night, so up to six o'clock it is the afternoon's. */
const LAST_HOUR_OF_AFTERNOON = 6 * HOUR
/** What may stand between the pieces of one time. */
const BETWEEN = /^[\s,，的]*(?:(?:on|in the|in|at|or|the|of)\s)?$/iu

/** The times that are named in what was said, in their order. */
export function readSpokenTimes(text: string, { at, timeZone }: SaidAt): readonly SpokenTime[] {
  const today = Math.floor(localMs(at, timeZone) / DAY_MS)
  const chinese = chineseParts([...text].map(simplifyOne).join(''), { today })
  // "15:30" is both.
  const english = englishParts(text, { today }).filter(({ from, to }) => !chinese.some((each) => from < each.to && each.from < to))
  const parts = [...chinese, ...english].sort((a, b) => a.from - b.from || a.to - b.to)
  return groupsOf(parts, text).flatMap((group) => {
    const first = group[0]
    const last = group.at(-1)
    const window = resolve(group.map(({ part }) => part), at, today, timeZone)
    return first && last && window ? [{ text: text.slice(first.from, Math.max(...group.map(({ to }) => to))).trim(), ...window }] : []
  })
}

/** By UTF-16 length, so that places stay. */
const simplifyOne = (character: string): string => (character.length === 1 ? simplify(character) : '  ')

function groupsOf(parts: readonly PlacedPart[], text: string): readonly (readonly PlacedPart[])[] {
  const groups: PlacedPart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const isSame = last && BETWEEN.test(text.slice(last.to, part.from)) && !group?.some((each) => each.part.kind === part.part.kind)
    if (isSame) group?.push(part)
    else groups.push([part])
  }
  return groups
}

interface Window {
  readonly from: EpochMs
  readonly to?: EpochMs
}

function resolve(parts: readonly TimePart[], at: EpochMs, today: number, timeZone: string): Window | undefined {
  const find = <K extends TimePart['kind']>(kind: K) => parts.find((part): part is Extract<TimePart, { kind: K }> => part.kind === kind)
  const [day, period, clock, range, span] = [find('day'), find('period'), find('clock'), find('range'), find('span')]
  if (span) return resolveSpan(span, at, today, timeZone)
  const on = today + (day?.offset ?? 0)
  const moment = (minute: number) => atLocal(on, minute, timeZone)
  const isLate = period !== undefined && period.from >= 12 * HOUR
  // "晚上八点", "下午三点", "tomorrow at three": the half of the day is told by the period, or by what people do.
  const whole = (minute: number, isWhole: boolean) => (isWhole || minute >= 12 * HOUR ? minute : isLate || (period === undefined && minute <= LAST_HOUR_OF_AFTERNOON) ? minute + 12 * HOUR : minute)
  if (range) {
    const from = whole(range.from, range.isWhole && range.from >= 12 * HOUR)
    return { from: moment(from), to: moment(Math.max(whole(range.to, range.isWhole && range.to >= 12 * HOUR), from)) }
  }
  if (clock) {
    const early = whole(clock.minute, clock.isWhole)
    // "八点半", said at half past ten: this evening's.
    const isOver = day === undefined && period === undefined && early < 12 * HOUR && !clock.isWhole && moment(early) <= at
    const minute = isOver ? early + 12 * HOUR : early
    if (clock.side === 'before') return { from: at, to: moment(minute) }
    if (clock.side === 'after') return { from: moment(minute), ...(period && period.to > minute && { to: moment(period.to) }) }
    return { from: moment(minute), to: moment(minute + HOUR) }
  }
  if (period) return { from: moment(period.from), to: moment(period.to) }
  return day && { from: moment(WORKING_DAY.from), to: moment(WORKING_DAY.to) }
}

function resolveSpan({ amount, unit, side }: Extract<TimePart, { kind: 'span' }>, at: EpochMs, today: number, timeZone: string): Window {
  if (unit === 'minutes') {
    const then = (at + amount * 60_000) as EpochMs
    return side === 'within' ? { from: at, to: then } : { from: then, to: (then + HOUR * 60_000) as EpochMs }
  }
  const day = unit === 'days' ? today + Math.ceil(amount) : afterWorkdays(today, amount)
  const to = atLocal(day, WORKING_DAY.to, timeZone)
  return side === 'within' ? { from: at, to } : { from: atLocal(day, WORKING_DAY.from, timeZone), to }
}

function afterWorkdays(today: number, count: number): number {
  let day = today
  for (let left = Math.min(60, Math.ceil(count)); left > 0; ) {
    day += 1
    if (weekdayOf(day) !== 0 && weekdayOf(day) !== 6) left -= 1
  }
  return day
}
