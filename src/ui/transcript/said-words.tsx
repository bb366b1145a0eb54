import { partsOfLine } from '../../core/transcripts/parts-of-line'
import { useWords } from '../words/use-words'
import './transcript.css'

interface SaidWordsProps {
  readonly text: string
  readonly wanted?: string
}

/** What was said, with a mark where something was taken out of it and where it has what is looked for. */
export function SaidWords({ text, wanted = '' }: SaidWordsProps) {
  const { t } = useWords()
  return partsOfLine(text, wanted).map((part, index) => {
    if (part.kind === 'mask') return <span key={index} className="said-mask" title={t('transcript.masked', { what: t(`transcript.mask.${part.mask}`) })}>{t(`transcript.mask.${part.mask}`)}</span>
    return part.kind === 'match' ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>
  })
}
