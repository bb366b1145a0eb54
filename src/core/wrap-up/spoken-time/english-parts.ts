import { daysSince1970 } from '../../calendar/days-since-1970'
import { dateOfDays } from '../../calendar/civil-day'
import { AFTERNOON, EVENING, MORNING, NOON, offsetOfWeekday, partsOf, type PlacedPart, type SaidOn, type TimePart } from './time-parts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const N = `(?:\\d{1,3}|an?|half an|${NUMBERS.slice(1).join('|')})`
const H = `(?:\\d{1,2}|${NUMBERS.slice(1).join('|')})`
const HALF = "(am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)"
const SPAN = new RegExp(`\\b(within|in|after)(?: the next)? (${N})(?: to (${N}))? (minutes?|hours?|days?|(?:working|business) days?|weeks?)\\b|\\b(${N}) (minutes?|hours?|days?|(?:working|business) days?|weeks?) from now\\b`, 'giu')
const DAY = new RegExp(
  `\\b(the day after tomorrow|tomorrow|today|tonight|this (?:morning|afternoon|evening))\\b|\\b(?:on )?(next |this )?(${WEEKDAYS.join('|')})s?\\b|\\b(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})\\b|\\b(?:on )?(${MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?\\b`, 'giu')
const PERIOD = /\b(?:in the |at )?(morning|noon|lunchtime|afternoon|evening)s?\b/giu
const RANGE = new RegExp(`\\b(?:between|from) (${H})(?::(\\d{2}))? ?${HALF}? (?:and|to|until|till) (${H})(?::(\\d{2}))? ?${HALF}?(?![\\w:])`, 'giu')
const PAST = new RegExp(`\\b(half|quarter) (past|to) (${H})\\b ?${HALF}?`, 'giu')
const CLOCK = new RegExp(`(?:\\b(at|after|any time after|from|before|by|around|about|until)(?: about)? )?(${H})(?::(\\d{2})| (thirty))? ?${HALF}?(?![\\w:.]\\d|\\w)`, 'giu')

/** The pieces of time in an English text. A place belongs to one piece: the longest kinds come first. */
export function englishParts(text: string, said: SaidOn): readonly PlacedPart[] {
  const { parts, add } = partsOf(text)
  add(SPAN, ([, side, least, most, unit, fromNow, unitFromNow]) => spanOf(fromNow ?? most ?? least ?? '', unitFromNow ?? unit ?? '', fromNow ? 'after' : (side ?? '').toLowerCase() === 'within' || most ? 'within' : 'after'))
  add(DAY, (found) => dayOf(found, said))
  for (const { from, to } of parts.slice()) {
    const words = text.slice(from, to).toLowerCase()
    if (words === 'tonight' || words === 'this evening') parts.push({ part: EVENING, from: to, to })
    if (words === 'this morning') parts.push({ part: MORNING, from: to, to })
    if (words === 'this afternoon') parts.push({ part: AFTERNOON, from: to, to })
  }
  add(PERIOD, ([, name = '']) => ({ morning: MORNING, noon: NOON, lunchtime: NOON, afternoon: AFTERNOON, evening: EVENING })[name.toLowerCase()])
  add(RANGE, ([, fromHour, fromMore, fromHalf, toHour, toMore, toHalf]) => {
    const [from, to] = [minuteOf(fromHour, fromMore, fromHalf ?? toHalf), minuteOf(toHour, toMore, toHalf)]
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to, isWhole: toHalf !== undefined || from >= 13 * 60 }
  })
  add(PAST, ([, part, side, hour, half]) => {
    const minute = minuteOf(hour, undefined, half)
    const more = /half/iu.test(part ?? '') ? 30 : 15
    return minute === undefined ? undefined : { kind: 'clock', minute: minute + (/to/iu.test(side ?? '') ? -more : more), isWhole: half !== undefined, side: 'at' }
  })
  add(CLOCK, ([, before, hour, more, thirty, half]) => {
    // A bare number is anything.
    if (before === undefined && half === undefined && more === undefined) return undefined
    const minute = minuteOf(hour, thirty ? '30' : more, half)
    const side = /after|from/iu.test(before ?? '') ? 'after' : /before|by|until/iu.test(before ?? '') ? 'before' : 'at'
    return minute === undefined ? undefined : { kind: 'clock', minute, isWhole: (half !== undefined && !/clock/iu.test(half)) || minute >= 13 * 60, side }
  })
  return parts
}

function spanOf(written: string, unit: string, side: 'within' | 'after'): TimePart | undefined {
  const amount = written.toLowerCase() === 'half an' ? 0.5 : numberOf(written)
  if (amount === undefined) return undefined
  if (/minute/iu.test(unit)) return { kind: 'span', amount, unit: 'minutes', side }
  if (/hour/iu.test(unit)) return { kind: 'span', amount: amount * 60, unit: 'minutes', side }
  if (/working|business/iu.test(unit)) return { kind: 'span', amount, unit: 'workdays', side }
  return { kind: 'span', amount: /week/iu.test(unit) ? amount * 7 : amount, unit: 'days', side }
}

function dayOf([, named, week, weekday, day, ofMonth, month, monthDay]: RegExpExecArray, { today }: SaidOn): TimePart | undefined {
  if (named) return { kind: 'day', offset: /after/iu.test(named) ? 2 : /^tomorrow/iu.test(named) ? 1 : 0 }
  if (weekday) return { kind: 'day', offset: offsetOfWeekday(today, WEEKDAYS.indexOf(weekday.toLowerCase()), week === undefined ? undefined : /next/iu.test(week) ? 1 : 0) }
  const [m, d] = [MONTHS.indexOf((ofMonth ?? month ?? '').toLowerCase()) + 1, Number(day ?? monthDay)]
  if (m < 1 || d < 1 || d > 31) return undefined
  const { year } = dateOfDays(today)
  const here = daysSince1970(year, m, d)
  return { kind: 'day', offset: (here >= today ? here : daysSince1970(year + 1, m, d)) - today }
}

function minuteOf(hour: string | undefined, more: string | undefined, half: string | undefined): number | undefined {
  const h = numberOf(hour ?? '')
  const m = Number(more ?? 0)
  if (h === undefined || h > 24 || m > 59) return undefined
  const isPm = /^p/iu.test(half ?? '')
  const isAm = /^a/iu.test(half ?? '')
  return ((isPm && h < 12 ? h + 12 : isAm && h === 12 ? 0 : h) % 25) * 60 + m
}

function numberOf(written: string): number | undefined {
  const word = written.toLowerCase()
  if (/^\d+$/u.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const at = NUMBERS.indexOf(word)
  return at < 0 ? undefined : at
}
