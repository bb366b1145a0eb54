import { daysSince1970 } from '../../calendar/days-since-1970'
import { dateOfDays } from '../../calendar/civil-day'
import { AFTERNOON, EARLY, EVENING, MORNING, NOON, offsetOfWeekday, partsOf, type PlacedPart, type SaidOn, type TimePart } from './time-parts'

const N = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})'
const SPAN = new RegExp(`(半|${N})个?(分钟|小时|钟头|天|工作日|星期|周|礼拜)(?:(?:之|以)?(内)|(?:之|以)?(后))`, 'gu')
const DAY = new RegExp(`(今天|今日|今晚|今早|明天|明日|明早|明晚|大后天|后天)|(下下|下|这|本)?个?(?:周|星期|礼拜)([一二三四五六日天])|(${N})月(${N})[号日]|(${N})号`, 'gu')
const PERIOD = /(早上|早晨|上午|中午|下午|傍晚|晚上)(?!好)/gu
const CLOCK_WORDS = `(${N})(?:点钟?|[:：](?=\\d))(半|一刻|三刻|${N}(?=分|左右|以|之|前|后|到|至|[，。,]|$|\\s)|\\d{2})?分?`
const RANGE = new RegExp(`${CLOCK_WORDS}(?:到|至|[-—~～])(?:早上|上午|中午|下午|晚上)?${CLOCK_WORDS}`, 'gu')
const CLOCK = new RegExp(`${CLOCK_WORDS}(?:钟|整)?(左右)?(?:(?:以|之|过)?(后)|(?:以|之)?(前))?`, 'gu')
const PERIODS: Readonly<Record<string, TimePart>> = { 早上: EARLY, 早晨: EARLY, 上午: MORNING, 中午: NOON, 下午: AFTERNOON, 傍晚: { kind: 'period', from: 17 * 60, to: 19 * 60 }, 晚上: EVENING }
const NAMED_DAYS: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大: 3 }
const WEEKDAYS = '日一二三四五六'

/** The pieces of time in a text of simplified characters. A place belongs to one piece: the longest kinds come first. */
export function chineseParts(text: string, said: SaidOn): readonly PlacedPart[] {
  const { parts, add } = partsOf(text)
  add(SPAN, ([, amount = '', unit = '', within]) => spanOf(amount, unit, within !== undefined))
  add(DAY, (found) => dayOf(found, said))
  // 今晚 and 明早 are a day and a part of it; the part is added after, at no place of its own.
  for (const { from, to } of parts.slice()) {
    const words = text.slice(from, to)
    if (/^[今明]晚$/u.test(words)) parts.push({ part: EVENING, from: to, to })
    if (/^[今明]早$/u.test(words)) parts.push({ part: EARLY, from: to, to })
  }
  add(PERIOD, ([, name = '']) => PERIODS[name])
  add(RANGE, ([, fromHour, fromMore, toHour, toMore]) => {
    const [from, to] = [minuteOf(fromHour, fromMore), minuteOf(toHour, toMore)]
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to, isWhole: from >= 13 * 60 || to >= 13 * 60 }
  })
  add(CLOCK, (found) => clockOf(found, isTold(found, parts)))
  return parts
}

/** "一点" is mostly "a little": alone it is a time only where something says so. */
function isTold(found: RegExpExecArray, parts: readonly PlacedPart[]): boolean {
  const [words, , more, about, after, before] = found
  return /[钟:：整]/u.test(words) || Boolean(more ?? about ?? after ?? before) || parts.some(({ part, to }) => (part.kind === 'day' || part.kind === 'period') && to <= found.index && found.index - to <= 2)
}

function clockOf([, hour, more, , after, before]: RegExpExecArray, told: boolean): TimePart | undefined {
  const minute = told ? minuteOf(hour, more) : undefined
  return minute === undefined ? undefined : { kind: 'clock', minute, isWhole: minute >= 13 * 60, side: after ? 'after' : before ? 'before' : 'at' }
}

function spanOf(amount: string, unit: string, isWithin: boolean): TimePart | undefined {
  const count = amount === '半' ? 0.5 : numberOf(amount)
  if (count === undefined) return undefined
  const side = isWithin ? 'within' : 'after'
  if (unit === '分钟') return { kind: 'span', amount: count, unit: 'minutes', side }
  if (unit === '小时' || unit === '钟头') return { kind: 'span', amount: count * 60, unit: 'minutes', side }
  if (unit === '工作日') return { kind: 'span', amount: count, unit: 'workdays', side }
  return { kind: 'span', amount: unit === '天' ? count : count * 7, unit: 'days', side }
}

function dayOf([, named, week, weekday, month, monthDay, day]: RegExpExecArray, { today }: SaidOn): TimePart | undefined {
  if (named) return { kind: 'day', offset: NAMED_DAYS[named.charAt(0)] ?? 0 }
  if (weekday) return { kind: 'day', offset: offsetOfWeekday(today, WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday), week === undefined ? undefined : week === '下下' ? 2 : week === '下' ? 1 : 0) }
  const now = dateOfDays(today)
  const [m, d] = [month === undefined ? now.month : numberOf(month), numberOf(monthDay ?? day)]
  if (m === undefined || d === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined
  const here = daysSince1970(now.year, m, d)
  const next = month === undefined ? (m === 12 ? daysSince1970(now.year + 1, 1, d) : daysSince1970(now.year, m + 1, d)) : daysSince1970(now.year + 1, m, d)
  return { kind: 'day', offset: (here >= today ? here : next) - today }
}

function minuteOf(hour: string | undefined, more: string | undefined): number | undefined {
  const h = numberOf(hour)
  const m = more === undefined ? 0 : more === '半' ? 30 : more === '一刻' ? 15 : more === '三刻' ? 45 : numberOf(more)
  return h === undefined || m === undefined || h > 24 || m > 59 ? undefined : h * 60 + m
}

const DIGITS = '零一二三四五六七八九'

/** 15, 十五, 二十, 两: up to 99. */
function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (/^\d+$/u.test(written)) return Number(written)
  const digit = (character: string) => (character === '两' ? 2 : DIGITS.indexOf(character))
  const [tens, ones, ...rest] = written.split('十')
  if (rest.length > 0) return undefined
  const value = written.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : written.length === 1 ? digit(written) : -1
  return value < 0 ? undefined : value
}
