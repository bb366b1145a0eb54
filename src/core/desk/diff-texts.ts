// Not the package as a whole: its word mode has a regular expression that the build writes wrongly, and the page would not begin.
import { diffArrays } from 'diff/lib/diff/array.js'

export interface TextPart {
  readonly text: string
  readonly is: 'same' | 'added' | 'removed'
}

/** Longer texts are shown one after the other: comparing all words of two books word by word takes seconds. */
const LONGEST = 20_000

/** Two texts word by word; Chinese is cut into words by the browser's own dictionary, since no space does. */
export function diffTexts(before: string, after: string, language: string): readonly TextPart[] {
  if (before.length > LONGEST || after.length > LONGEST) return [{ text: before, is: 'removed' }, { text: after, is: 'added' }]
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({ text: value.join(''), is: added ? 'added' : removed ? 'removed' : 'same' }))
}
