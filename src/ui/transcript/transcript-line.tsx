import { memo } from 'react'
import type { TranscriptLine as Line } from '../../core/contract/transcripts'
import { useWords } from '../words/use-words'
import { SaidWords } from './said-words'

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
        <SaidWords text={text} wanted={wanted} />
        {!isFinal && <span className="visually-hidden"> {t('transcript.goesOn')}</span>}
      </p>
    </li>
  )
})
