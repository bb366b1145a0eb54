import { termsOf } from '../../../src/core/knowledge/search/terms-of'
import type { Language } from '../knowledge/language'
import type { Conversation } from './engine'

/** As many turns as our own ranking looks back. */
const WINDOW_TURNS = 5
export const MOST_FOUND = 10

/** For engines that know no calls: they are asked with the words of the last turns, as they were said. */
export function rollingText(find: (text: string) => readonly string[]): Conversation {
  const turns: string[] = []
  return {
    hear: (_speaker, text) => void turns.push(text),
    suggest: () => find(turns.slice(-WINDOW_TURNS).join(' ')),
  }
}

/** None of them reads Chinese well by itself, and each allows a tokeniser: the pairs of characters that ours uses found most for all (docs/suggestions.md). English is read as each does it by default. */
export const tokenizerFor = (language: Language): ((text: string) => string[]) | undefined => (language === 'zh' ? (text) => termsOf(text) : undefined)
