import { LANGUAGES } from '../contract/language'
import type { Wording } from '../contract/guidance'
import { piecesOf, spansOf, type Pieces, type Span } from './phrase-spans'
import { spokenTokens, type SpokenToken } from './spoken-tokens'
import type { Turn } from './turn'

export interface SpottedWording {
  readonly wording: Wording
  readonly turn: Turn['id']
  /** As it was said. */
  readonly said: string
  /** Where in the turn: [from, to). */
  readonly from: number
  readonly to: number
}

const SENTENCE = /[^。！？!?.;；\n]+/gu

interface Pattern {
  readonly wording: Wording
  readonly phrases: readonly Pieces[]
  readonly exceptions: readonly Pieces[]
}

/** Made once for a list of wordings; `spotWording` goes through what is said with it. */
export type WordingPatterns = readonly Pattern[]

export function wordingPatterns(wordings: readonly Wording[]): WordingPatterns {
  return wordings
    .filter(({ retiredAt }) => retiredAt === undefined)
    .map((wording) => ({
      wording,
      phrases: LANGUAGES.flatMap((language) => wording.phrases[language].map(piecesOf)),
      exceptions: LANGUAGES.flatMap((language) => wording.exceptions[language].map(piecesOf)),
    }))
}

/** Forbidden wording in what the agent says, each at most once a sentence. Where an exception covers the phrase it was not said. */
export function spotWording(patterns: WordingPatterns, turn: Turn): readonly SpottedWording[] {
  if (turn.speaker !== 'agent') return []
  const spotted: SpottedWording[] = []
  for (const { 0: sentence, index } of turn.text.matchAll(SENTENCE)) {
    const tokens = spokenTokens(sentence)
    for (const { wording, phrases, exceptions } of patterns) {
      const found = firstOf(tokens, phrases, exceptions)
      const first = found && tokens[found.from]
      const last = found && tokens[found.to - 1]
      if (!first || !last) continue
      const [from, to] = [index + first.from, index + last.to]
      spotted.push({ wording, turn: turn.id, said: turn.text.slice(from, to), from, to })
    }
  }
  return spotted
}

function firstOf(tokens: readonly SpokenToken[], phrases: readonly Pieces[], exceptions: readonly Pieces[]): Span | undefined {
  const found = phrases.flatMap((pieces) => spansOf(tokens, pieces))
  if (found.length === 0) return undefined
  const excused = exceptions.flatMap((pieces) => spansOf(tokens, pieces))
  return found.filter(({ from, to }) => !excused.some((each) => each.from <= from && each.to >= to)).sort((a, b) => a.from - b.from)[0]
}
