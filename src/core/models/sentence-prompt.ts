import { fenceData, type Cited, type FencedPrompt } from './fence-data'
import type { PromptArticle, PromptAsk } from './prompt'
import { SENTENCE_PROMPT } from './prompts/sentence'
import { readCitedLines, type CitedLine } from './read-cited-lines'

/** What an agent can say in one breath; longer is read, not said. */
const MOST_SENTENCES = 2
const MOST_LETTERS = 240

/** What to say next, by these articles. */
export function sentencePrompt(ask: PromptAsk, articles: readonly PromptArticle[]): FencedPrompt {
  return fenceData(SENTENCE_PROMPT, ask, articles)
}

/** The sentences that rest on an article it was given; none where it made them up. */
export function readSentenceReply(reply: string, cited: Cited): readonly CitedLine[] {
  return readCitedLines(reply, cited, { mostLines: MOST_SENTENCES, mostLetters: MOST_LETTERS, mustCite: 'A' })
}
