import { isWithheldText } from './is-withheld-text'
import { numberKeyBudget } from './number-key-budget'
import type { NumberReading, OneReading } from './number-reading'
import { plainNumberText } from './plain-number-text'
import { readOneNumber } from './read-one-number'
import type { AnyRegion } from './region'
import { regionOfContext } from './region-of-context'
import { unwrapNumberAddress } from './unwrap-number-address'
import { withoutCallerIdKeys } from './without-caller-id-keys'
import { withoutNumberWords } from './without-number-words'

/** Between two numbers of one field. A comma or semicolon counts only before a whole number: else it is a pause. */
const BETWEEN = /\s*(?:[/\\、|\n]|,(?=\s*\+?(?:[\s().-]*\d){7})|;(?!\s*\d{1,6}\s*$)|\s(?:or|and)\s|或|和|及)\s*/i

/**
 * Reads a number as it was written by a person, a softphone or a network, with the habits of the site's region.
 * Answers what it is, or that it cannot tell; it never guesses one reading where several are possible.
 */
export function readNumber(rawNumber: string, region: AnyRegion): NumberReading {
  const written = rawNumber.trim()
  if (written.length > numberKeyBudget.maxWrittenLength)
    return unreadable(written.slice(0, numberKeyBudget.maxWrittenLength))
  const plain = plainNumberText(written)
  const address = unwrapNumberAddress(plain)
  if (isWithheldText(plain) || isWithheldText(address.text)) return { kind: 'withheld', others: [] }
  const text = withoutCallerIdKeys(withoutNumberWords(address.text), region)
  if (isWithheldText(text)) return { kind: 'withheld', others: [] }
  const reading = address.context ? readInContext(text, address.context, region) : readField(text, region)
  const canExtend = reading.kind === 'number' || reading.kind === 'local' || reading.kind === 'short'
  return canExtend && address.extension ? { ...reading, extension: address.extension } : reading
}

/** One field may hold several numbers, or one number with slashes in it. */
function readField(text: string, region: AnyRegion): NumberReading {
  const parts = text.split(BETWEEN).filter(part => part !== '')
  if (parts.length < 2 || /^[09]\s*,/.test(text)) return readSpaced(text, region)
  const readings = parts.map(part => readOneNumber(part, region))
  const joined = isIdentifying(readings[0]) ? undefined : readOneNumber(parts.join(''), region)
  if (joined?.kind === 'number' || joined?.kind === 'masked') return { ...joined, others: [] }
  const used = Math.max(0, readings.findIndex(isIdentifying))
  return { ...(readings[used] ?? unreadable(text)), others: parts.filter((_, at) => at !== used) }
}

/** Two numbers with only a space between them, if they make no number together. */
function readSpaced(text: string, region: AnyRegion): NumberReading {
  const whole = readOneNumber(text, region)
  if (whole.kind !== 'unreadable') return { ...whole, others: [] }
  const words = text.split(' ')
  const readings = words.map(word => readOneNumber(word, region))
  const first = readings[0]
  const areAllWhole = words.length > 1 && readings.every(each => each.kind === 'number' && each.isCertain)
  return first && areAllWhole ? { ...first, others: words.slice(1) } : { ...whole, others: [] }
}

/** RFC 3966: a local number is at home in its context. Put together they may name a number, but RFC 3966 does not promise it. */
function readInContext(text: string, context: string, region: AnyRegion): NumberReading {
  if (text.startsWith('+')) return readField(text, region)
  const home = regionOfContext(context) ?? region
  const alone = readField(text, home)
  if (alone.kind === 'number' || alone.kind === 'short') return alone
  const together = readOneNumber(context + text, home)
  const isWhole = together.kind === 'number' && together.isCertain
  return isWhole ? { ...together, isCertain: false, others: alone.others } : alone
}

function isIdentifying(reading: OneReading | undefined): boolean {
  return reading !== undefined && ['number', 'local', 'short', 'masked'].includes(reading.kind)
}

function unreadable(written: string): NumberReading {
  return { kind: 'unreadable', written, others: [] }
}
