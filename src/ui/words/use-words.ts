import { useContext } from 'react'
import { WordsContext, type WordsAndFormats } from './words-provider'

/** The words and the written forms of times, numbers and labels, in the agent's language and the center's time zone. */
export function useWords(): WordsAndFormats {
  const words = useContext(WordsContext)
  if (!words) throw new Error('no WordsProvider above')
  return words
}
