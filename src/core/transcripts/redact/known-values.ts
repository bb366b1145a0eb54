import { spansOf, type Span } from './span'

/** What the desk knows of the customer on the screen: it must not stand in his transcript a second time. */
export interface KnownValues {
  readonly names: readonly string[]
  /** As written anywhere; found however they are written or said. */
  readonly numbers: readonly string[]
  /** What was remembered: an address, a meter's number. */
  readonly data: readonly string[]
}

export const NOTHING_KNOWN: KnownValues = { names: [], numbers: [], data: [] }

/** Names that are everyday words too: found whole (`Will Chen`), not in part. */
const ALSO_WORDS = new Set(['will', 'may', 'mark', 'bill', 'grace', 'hope', 'rose', 'art', 'joy', 'faith', 'dawn', 'june', 'april', 'guy', 'sue', 'jack', 'rich', 'long', 'young', 'page', 'price', 'church', 'banks', 'love', 'best', 'day', 'wise', 'good', 'more', 'way', 'west', 'north', 'king', 'lane', 'park', 'bond', 'field', 'fields', 'rice', 'can', 'man', 'she', 'you', 'the', 'and', 'hang', 'ping', 'sun', 'fan'])
const FEWEST_OF_A_PART = 3
/** Shorter data would take words and figures along that have nothing to do with him. */
const FEWEST_OF_DATA = 3
/** Of a number that is known: an extension is shorter than what is masked unasked. */
const FEWEST_KNOWN_DIGITS = 4

/** Names and remembered data, literally but for case, width and spaces. */
export function findKnownWords(text: string, { names, data }: KnownValues): readonly Span[] {
  const whole = names.flatMap((name) => (signsOf(name) < 2 ? [] : spansOf(text, loosely(name, 'gi'), 'name')))
  const parts = names.flatMap((name) => name.trim().split(/\s+/)).filter((part) => /^[\p{L}'’-]+$/u.test(part) && /^\p{Lu}/u.test(part) && part.length >= FEWEST_OF_A_PART && !ALSO_WORDS.has(part.toLowerCase()))
  const told = data.flatMap((value) => (signsOf(value) < FEWEST_OF_DATA ? [] : spansOf(text, loosely(value, 'gi'), 'data')))
  return [...whole, ...parts.flatMap((part) => spansOf(text, loosely(part, 'g'), 'name')), ...told]
}

/** Digits of his numbers and data, without signs; the longest are looked for first. */
export function knownDigits({ numbers, data }: KnownValues): readonly { readonly digits: string; readonly kind: 'phone' | 'data' }[] {
  const of = (values: readonly string[], kind: 'phone' | 'data') =>
    values.map((value) => ({ digits: value.normalize('NFKC').replace(/\D/g, ''), kind })).filter(({ digits }) => digits.length >= FEWEST_KNOWN_DIGITS)
  return [...of(numbers, 'phone'), ...of(data, 'data')]
}

/** The number that was said is a known one, or the end of one that is written longer (+86). */
export function isKnownNumber(said: string, known: string): boolean {
  if (said === known) return true
  const [short, long] = said.length < known.length ? [said, known] : [known, said]
  return short.length >= 7 && long.endsWith(short)
}

const signsOf = (value: string): number => [...value.replace(/\s/g, '')].length

/** Spaces may be anywhere; Latin words end where they end. */
function loosely(value: string, flags: string): RegExp {
  const signs = [...value.normalize('NFKC').replace(/\s/g, '')].map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const edge = (sign: string | undefined) => (/[A-Za-z0-9]/.test(sign ?? '') ? '(?<![A-Za-z0-9])' : '')
  const end = /[A-Za-z0-9]/.test(signs.at(-1) ?? '') ? '(?![A-Za-z0-9])' : ''
  return new RegExp(`${edge(signs[0])}${signs.join('\\s?')}${end}`, `${flags}u`)
}
