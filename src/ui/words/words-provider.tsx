import { createContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '../../core/contract/definitions'
import { createFormats } from '../format/create-formats'
import { createWords } from './create-words'

function createWordsAndFormats(language: Language, timeZone: string) {
  const { t } = createWords(language)
  return { t, language, timeZone, ...createFormats(language, timeZone) }
}
export type WordsAndFormats = ReturnType<typeof createWordsAndFormats>

const made = new Map<string, WordsAndFormats>()

/** Made once for each language and zone of this page: a pop comes up with each ring, and has no ten milliseconds for it. */
function wordsAndFormats(language: Language, timeZone: string): WordsAndFormats {
  const key = `${language} ${timeZone}`
  const words = made.get(key) ?? createWordsAndFormats(language, timeZone)
  made.set(key, words)
  return words
}

export const WordsContext = createContext<WordsAndFormats | undefined>(undefined)

interface WordsProviderProps {
  readonly language: Language
  /** Of the contact center: "today" is its day. */
  readonly timeZone: string
  /** Whether this is the whole document, whose `lang` and theme then follow. */
  readonly isDocument?: boolean
  readonly theme?: 'system' | 'light' | 'dark'
  readonly children: ReactNode
}

/** One set of words and formatters for a page. A language is ready at once and never changes under a component, so nothing subscribes. */
export function WordsProvider({ language, timeZone, isDocument = false, theme = 'system', children }: WordsProviderProps) {
  const words = useMemo(() => wordsAndFormats(language, timeZone), [language, timeZone])
  useEffect(() => {
    if (!isDocument) return
    document.documentElement.lang = language
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [isDocument, language, theme])
  return <WordsContext value={words}>{children}</WordsContext>
}
