import { fillVariables, type TextValues } from '../../core/guidance/fill-variables'
import { useWords } from '../words/use-words'

/** Words to say, with what the card knows put in; what it does not know is a gap that is seen, named by what goes there. */
export function FilledText({ text, values }: { readonly text: string; readonly values: TextValues }) {
  const { t } = useWords()
  return (
    <>
      {fillVariables(text, values).map((part, index) =>
        part.kind === 'gap' ? <mark key={index} className="text-gap">{t(`guidance.variable.${part.variable}`)}</mark> : <span key={index}>{part.text}</span>)}
    </>
  )
}
