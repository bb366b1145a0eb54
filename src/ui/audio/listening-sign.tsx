import type { Listening } from '../../core/contract/audio'
import type { EpochMs } from '../../core/contract/ids'
import { isHeardNow } from '../../core/transcripts/audio/is-heard-now'
import { useWords } from '../words/use-words'
import './audio.css'

interface ListeningSignProps {
  readonly listening: Listening | undefined
  readonly now: EpochMs
}

/** That microphone or tab are open now: a disc, a word, and since when. Nothing, where nothing is heard. */
export function ListeningSign({ listening, now }: ListeningSignProps) {
  const { t, clock } = useWords()
  if (!listening || !isHeardNow(listening, now)) return null
  const { state, startedAt, missing } = listening
  const heard = (['customer', 'agent'] as const).filter((channel) => missing[channel] === undefined)
  if (state === 'paused') return <p className="listen-sign is-paused"><span className="listen-disc" aria-hidden="true" />{t('audio.paused')}</p>
  return (
    <p className="listen-sign">
      <span className="listen-disc" aria-hidden="true" />
      <span role="status">{t('audio.hearing')}</span>
      <span className="number">{clock(Math.max(0, now - startedAt))}</span>
      <span className="soft small">{heard.length === 2 ? t('audio.hearingBoth') : heard[0] && t('audio.hearingOne', { who: t(`transcript.speaker.${heard[0]}`) })}</span>
    </p>
  )
}
