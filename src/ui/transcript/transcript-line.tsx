import { memo } from 'react'
import type { TranscriptLine as Line } from '../../core/contract/transcripts'
import { partsOfLine } from '../../core/transcripts/parts-of-line'
import { useWords } from '../words/use-words'

interface TranscriptLineProps {
  readonly line: Line
  /** Another voice than in the line before: who it is and when is said once for all that follow. */
  readonly isOther: boolean
  readonly wanted?: string
}

/** What one voice said: the customer at the left, the agent set in at the right, each by a word too. Drawn again when it changed. */
export const TranscriptLine = memo(function TranscriptLine({ line, isOther, wanted = '' }: TranscriptLineProps) {
  const { t, time } = useWords()
  const { speaker, speakerName, source, at, isFinal, text } = line
  return (
    <li className={`said is-${speaker} ${isFinal ? '' : 'is-going-on'}`}>
      {isOther && (
        <p className="said-by dotted">
          <strong>{t(`transcript.speaker.${speaker}`)}</strong>
          {speakerName && speaker !== 'agent' && <span>{speakerName}</span>}
          {source === 'typed' && <span>{t('transcript.typed')}</span>}
          <span className="number">{time(at)}</span>
        </p>
      )}
      <p className="said-text">
        {partsOfLine(text, wanted).map((part, index) => {
          if (part.kind === 'mask') return <span key={index} className="said-mask" title={t('transcript.masked', { what: t(`transcript.mask.${part.mask}`) })}>{t(`transcript.mask.${part.mask}`)}</span>
          return part.kind === 'match' ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>
        })}
        {!isFinal && <span className="visually-hidden"> {t('transcript.goesOn')}</span>}
      </p>
    </li>
  )
})
