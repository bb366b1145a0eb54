import type { TranscriptLineId } from '../contract/ids'
import type { TranscriptLine } from '../contract/transcripts'
import { simplify } from '../guidance/spoken-tokens'
import { ANGER, COMPLAINT, isDenied } from './upset-cues'

/** What a customer said that tells of a complaint, or of anger. */
export interface UpsetSign {
  readonly kind: 'complaint' | 'anger'
  readonly line: TranscriptLineId
  /** The line as it was said. */
  readonly text: string
  /** The words in it that tell. */
  readonly words: string
}

export interface HeardUpset {
  readonly complaint?: UpsetSign
  readonly anger?: UpsetSign
}

type HeardLine = Pick<TranscriptLine, 'id' | 'speaker' | 'text'>

const CUES = { complaint: COMPLAINT, anger: ANGER } as const
const KINDS = ['complaint', 'anger'] as const
const CLAUSE = /[^。！？!?；;，,、\n]+/gu

/** The last sign of each kind, without the lines that the agent said mean nothing of it. Who is not known to be the agent is heard as the customer. */
export function hearUpset(lines: readonly HeardLine[], aside: readonly TranscriptLineId[] = []): HeardUpset {
  const heard: { complaint?: UpsetSign; anger?: UpsetSign } = {}
  for (const line of lines.toReversed()) {
    if (heard.complaint && heard.anger) break
    if (line.speaker === 'agent' || aside.includes(line.id)) continue
    const signs = signsIn(line)
    for (const kind of KINDS) {
      const sign = heard[kind] ?? signs[kind]
      if (sign) heard[kind] = sign
    }
  }
  return heard
}

/** A line that is as it was is the same object: it is looked through once, and not again with each line behind it. */
const known = new WeakMap<HeardLine, HeardUpset>()

function signsIn(line: HeardLine): HeardUpset {
  const before = known.get(line)
  if (before) return before
  const { id, text } = line
  const signs = Object.fromEntries(KINDS.flatMap((kind) => {
    const words = tellingWords(text, kind)
    return words === undefined ? [] : [[kind, { kind, line: id, text, words }]]
  })) as HeardUpset
  known.set(line, signs)
  return signs
}

function tellingWords(text: string, kind: keyof typeof CUES): string | undefined {
  for (const { 0: written, index: at } of text.matchAll(CLAUSE)) {
    // Letter by letter, so that every place stays.
    const clause = written.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()).replaceAll('’', "'").replace(/\p{Script=Han}/gu, simplify)
    for (const cue of CUES[kind]) {
      const found = cue.exec(clause)
      if (found && !isDenied(clause, { from: found.index, cue: found[0] })) return text.slice(at + found.index, at + found.index + found[0].length)
    }
  }
  return undefined
}
