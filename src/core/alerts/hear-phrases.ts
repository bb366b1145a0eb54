import type { TranscriptLine } from '../contract/transcripts'
import { piecesOf, spansOf, type Pieces } from '../guidance/phrase-spans'
import { spokenTokens } from '../guidance/spoken-tokens'

export type HeardLine = Pick<TranscriptLine, 'id' | 'speaker' | 'text'>

export interface HeardPhrase {
  readonly line: TranscriptLine['id']
  /** As it was said. */
  readonly said: string
}

/** By the list itself: the phrases of a rule are taken apart once, not at every line of a call. */
const taken = new WeakMap<readonly string[], readonly Pieces[]>()

/** The first of these phrases that is said in the newest line with one. Both scripts of Chinese and all widths are one. */
export function hearPhrases(lines: readonly HeardLine[], phrases: readonly string[], isHeard: (speaker: HeardLine['speaker']) => boolean): HeardPhrase | undefined {
  let pieces = taken.get(phrases)
  if (pieces === undefined) taken.set(phrases, (pieces = phrases.map(piecesOf)))
  for (const { id, speaker, text } of lines.toReversed()) {
    if (!isHeard(speaker)) continue
    const tokens = spokenTokens(text)
    const [first] = pieces.flatMap((each) => spansOf(tokens, each)).sort((one, other) => one.from - other.from || other.to - one.to)
    const from = first && tokens[first.from]?.from
    const to = first && tokens[first.to - 1]?.to
    if (from !== undefined && to !== undefined) return { line: id, said: text.slice(from, to) }
  }
  return undefined
}
