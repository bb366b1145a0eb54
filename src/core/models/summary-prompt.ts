import { fenceData, type Cited, type FencedPrompt } from './fence-data'
import type { PromptAsk } from './prompt'
import { SUMMARY_PROMPT } from './prompts/summary'
import { readCitedLines, type CitedLine } from './read-cited-lines'

const MOST_LINES = 8
const MOST_LETTERS = 200

export const SUMMARY_PARTS = ['demand', 'done', 'promise', 'note'] as const
export type SummaryPart = (typeof SUMMARY_PARTS)[number]

export interface SummaryLine extends CitedLine {
  readonly part: SummaryPart
}

/** What the call was about, what was done and what was promised, for the wrap-up. */
export function summaryPrompt(ask: PromptAsk): FencedPrompt {
  return fenceData(SUMMARY_PROMPT, ask, [])
}

/** The sentences that name their part and the lines of the call they come from; the others are dropped. */
export function readSummaryReply(reply: string, cited: Cited): readonly SummaryLine[] {
  return readCitedLines(reply, cited, { mostLines: MOST_LINES, mostLetters: MOST_LETTERS, mustCite: 'T' }).flatMap(({ text, ids }) => {
    const [, word, said] = /^(\w+)\s*[:：]\s*(.+)$/u.exec(text) ?? []
    const part = SUMMARY_PARTS.find((each) => each === word?.toLowerCase())
    return part && said ? [{ part, text: said, ids }] : []
  })
}
