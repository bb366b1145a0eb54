import { LANGUAGES, type Labels } from '../../core/contract/definitions'
import { useWords } from './use-words'

/** A text of the center's own. Where this language has none, another one's is shown, and marked as such for glyphs and voice. */
export function Label({ of }: { readonly of: Labels | string }) {
  const { language } = useWords()
  if (typeof of === 'string') return <span>{of}</span>
  if (of[language]) return <span>{of[language]}</span>
  const other = LANGUAGES.find((each) => of[each])
  return other ? <span lang={other}>{of[other]}</span> : null
}
