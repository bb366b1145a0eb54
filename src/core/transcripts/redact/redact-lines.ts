import { NOTHING_KNOWN, findKnownWords, type KnownValues } from './known-values'
import { findAddresses } from './find-addresses'
import { findEmails } from './find-emails'
import { findLetterIds } from './find-letter-ids'
import { findNumbers } from './find-numbers'
import { plainWidth } from './plain-width'
import { withoutSpans, type Span } from './span'

export interface SpokenText {
  /** Lines of one voice are read on; what the other says in between does not part a number. */
  readonly voice: string
  readonly text: string
}

export interface RedactOptions {
  readonly known?: KnownValues
  /** What was said before cannot be read: what could be the end of a number goes. */
  readonly isStrict?: boolean
}

/**
 * Takes out what must not be kept, and leaves a mark of its kind in its place: payment cards, ids, telephone numbers, bank
 * accounts, codes and passwords, e-mail and street addresses, long numbers that nothing explains, and what is known of the
 * customer. Also where they are read out digit by digit, and where they are split over lines that follow each other: then each
 * part is replaced. Done again it changes nothing.
 *
 * What rules cannot do: they find no name that is not told to them, no place without a way or a number, no number that
 * recognition wrote as other words ("for" for four, 腰 for 幺), and nothing that is only told in a roundabout way ("my birthday
 * backwards"). Dates stay, birthdays among them. Numbers of fewer than seven digits stay, unless somebody said that they are a
 * code, or they are known to be the customer's. Order and case numbers stay, even where they could be somebody's number.
 */
export function redactLines(lines: readonly SpokenText[], { known = NOTHING_KNOWN, isStrict = false }: RedactOptions = {}): readonly string[] {
  const result = lines.map(({ text }) => text)
  for (const voice of new Set(lines.map((line) => line.voice))) {
    const own = lines.flatMap((line, index) => (line.voice === voice ? [index] : []))
    const texts = own.map((index) => lines[index]?.text ?? '')
    const starts = startsOf(texts)
    const text = plainWidth(texts.join('\n'))
    const lineBefore = (place: number): string => lines[(own[starts.findLastIndex((start) => start <= place)] ?? 0) - 1]?.text ?? ''
    const redacted = replaced(texts, starts, spansIn(text, known, lineBefore, isStrict))
    own.forEach((index, at) => void (result[index] = redacted[at] ?? ''))
  }
  return result
}

function spansIn(text: string, known: KnownValues, lineBefore: (place: number) => string, isStrict: boolean): readonly Span[] {
  const finders: readonly ((rest: string) => readonly Span[])[] = [
    (rest) => findKnownWords(rest, known), findEmails, findAddresses, findLetterIds, (rest) => findNumbers(rest, { known, lineBefore, isStrict }),
  ]
  return finders.reduce<readonly Span[]>((spans, find) => {
    const found: Span[] = []
    for (const span of find(withoutSpans(text, spans))) if (![...spans, ...found].some((other) => other.start < span.end && span.start < other.end)) found.push(span)
    return [...spans, ...found]
  }, [])
}

/** Each line with its part of every span replaced. */
function replaced(lines: readonly string[], starts: readonly number[], spans: readonly Span[]): readonly string[] {
  return lines.map((line, index) => {
    const from = starts[index] ?? 0
    const own = spans.map(({ start, end, kind }) => ({ start: Math.max(0, start - from), end: Math.min(line.length, end - from), kind })).filter(({ start, end }) => start < end)
    return own.toSorted((a, b) => b.start - a.start).reduce((rest, { start, end, kind }) => `${rest.slice(0, start)}[${kind}]${rest.slice(end)}`, line)
  })
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length + 1
    return start
  })
}
