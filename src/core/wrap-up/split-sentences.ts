import type { Turn } from '../guidance/turn'

/** A sentence as it was said: always a piece of its turn's text. */
export interface SaidSentence {
  readonly text: string
  readonly turn: Turn
}

/** A full stop inside a number or an address ends nothing. */
const SENTENCE = /(?:[^。！？!?；;\n.]|\.(?=\S))+[。！？!?；;.]*/gu
const ENDS = /[。；;.\s，,]+$/u

export function splitSentences(turn: Turn): readonly SaidSentence[] {
  return [...turn.text.matchAll(SENTENCE)].flatMap(([written]) => {
    const text = written.trim().replace(ENDS, '')
    return text === '' ? [] : [{ text, turn }]
  })
}
