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
  for (const { id, speaker, text } of lines.toReversed()) {
    if (heard.complaint && heard.anger) break
    if (speaker === 'agent' || aside.includes(id)) continue
    for (const kind of KINDS) {
      const words = heard[kind] ? undefined : tellingWords(text, kind)
      if (words !== undefined) heard[kind] = { kind, line: id, text, words }
    }
  }
  return heard
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
