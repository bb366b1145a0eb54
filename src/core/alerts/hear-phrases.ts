import type { TranscriptLine } from '../contract/transcripts'
import { piecesOf, spansOf, type Pieces } from '../guidance/phrase-spans'
import { spokenTokens } from '../guidance/spoken-tokens'

export type HeardLine = Pick<TranscriptLine, 'id' | 'speaker' | 'text'>

export interface HeardPhrase {
  readonly line: TranscriptLine['id']
  /** As it was said. */
  readonly said: string
}

interface LookedFor {
  readonly pieces: readonly Pieces[]
  /** A line that is as it was is the same object: it is looked through once, and not again with each line behind it. */
  readonly heard: WeakMap<HeardLine, { readonly said: string | undefined }>
}

/** By what they say: rules are read anew at every line of a call, and their phrases taken apart once. */
const lookedFor = new Map<string, LookedFor>()

/** The first of these phrases that is said in the newest line with one. Both scripts of Chinese and all widths are one. */
export function hearPhrases(lines: readonly HeardLine[], phrases: readonly string[], isHeard: (speaker: HeardLine['speaker']) => boolean): HeardPhrase | undefined {
  const written = JSON.stringify(phrases)
  let list = lookedFor.get(written)
  if (list === undefined) lookedFor.set(written, (list = { pieces: phrases.map(piecesOf), heard: new WeakMap() }))
  for (const line of lines.toReversed()) {
    if (!isHeard(line.speaker)) continue
    let heard = list.heard.get(line)
    if (heard === undefined) list.heard.set(line, (heard = { said: saidIn(line.text, list.pieces) }))
    if (heard.said !== undefined) return { line: line.id, said: heard.said }
  }
  return undefined
}

function saidIn(text: string, phrases: readonly Pieces[]): string | undefined {
  const tokens = spokenTokens(text)
  const [first] = phrases.flatMap((each) => spansOf(tokens, each)).sort((one, other) => one.from - other.from || other.to - one.to)
  const from = first && tokens[first.from]?.from
  const to = first && tokens[first.to - 1]?.to
  return from !== undefined && to !== undefined ? text.slice(from, to) : undefined
}
