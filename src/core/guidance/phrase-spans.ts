import { spokenTokens, type SpokenToken } from './spoken-tokens'

/** A phrase as it is looked for: the words between its `*`. */
export type Pieces = readonly (readonly string[])[]

/** Tokens [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What one `*` stands for at most: a few words, not half a sentence. */
const LONGEST_GAP = 8

export const piecesOf = (phrase: string): Pieces =>
  phrase.split('*').map((piece) => spokenTokens(piece).map(({ token }) => token)).filter((piece) => piece.length > 0)

/** Every place where the pieces stand one after the other, with a few words between them at most. */
export function spansOf(tokens: readonly SpokenToken[], [first = [], ...others]: Pieces): readonly Span[] {
  const spans: Span[] = []
  if (first.length === 0) return spans
  for (let from = 0; from + first.length <= tokens.length; from += 1) {
    if (!standsAt(tokens, first, from)) continue
    let to: number | undefined = from + first.length
    for (const piece of others) {
      const after: number = to
      const gap = Array.from({ length: LONGEST_GAP + 1 }, (_, each) => each).find((each) => standsAt(tokens, piece, after + each))
      to = gap === undefined ? undefined : after + gap + piece.length
      if (to === undefined) break
    }
    if (to !== undefined) spans.push({ from, to })
  }
  return spans
}

function standsAt(tokens: readonly SpokenToken[], piece: readonly string[], at: number): boolean {
  return piece.every((token, index) => tokens[at + index]?.token === token)
}
