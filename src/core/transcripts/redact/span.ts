import type { MaskKind } from '../../contract/transcripts'

/** A part of a text that must go, and what it is. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: MaskKind
}

/** As long, and nothing. */
export const blanked = (found: string): string => '\u0000'.repeat(found.length)

/** The same text, as long, with the spans blanked out: what was found once is not found as something else. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + blanked(rest.slice(start, end)) + rest.slice(end), text)
}

/** Every place where a pattern stands, or the last of that group in it. */
export function spansOf(text: string, pattern: RegExp, kind: MaskKind, group = 0): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const found = match[group] ?? ''
    const start = match.index + match[0].lastIndexOf(found)
    return { start, end: start + found.length, kind }
  })
}
