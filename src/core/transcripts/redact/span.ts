import type { MaskKind } from '../../contract/transcripts'

/** A part of a text that must go, and what it is. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: MaskKind
}

const BLANK = '\u0000'

/** The same text, as long, with the spans blanked out: what was found once is not found as something else. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + BLANK.repeat(end - start) + rest.slice(end), text)
}

/** Every place where a pattern stands. */
export function spansOf(text: string, pattern: RegExp, kind: MaskKind): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, kind }))
}
