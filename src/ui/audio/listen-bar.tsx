import type { AudioChannel, AudioSettings, Listening, MissingWhy } from '../../core/contract/audio'
import type { CallId, EpochMs } from '../../core/contract/ids'
import { isHeardNow } from '../../core/transcripts/audio/is-heard-now'
import type { OnCommand, Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { ListeningSign } from './listening-sign'
import './audio.css'

export interface ListenBarProps {
  readonly audio: AudioSettings
  readonly call: CallId
  /** Talked, or on hold: only then can be listened. */
  readonly isTalked: boolean
  readonly listening: Listening | undefined
  readonly now: EpochMs
  readonly onListen: () => Promise<Reply>
  readonly onAllowSound: () => void
  readonly onCommand: OnCommand
}

/** Listening to the call in front: begun and stopped by a click, with what is heard, what is not, and what waits. */
export function ListenBar({ audio, call, isTalked, listening, now, onListen, onAllowSound, onCommand }: ListenBarProps) {
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const own = listening?.call === call ? listening : undefined
  const isHeard = own !== undefined && isHeardNow(own, now)
  if (!audio.isOn || (!isTalked && !isHeard && !own?.keptSeconds)) return null
  return (
    <section className="listen-bar sunken" aria-label={t('audio.title')}>
      {!isHeard && isTalked && audio.consent !== '' && <p className="small"><span className="soft">{t('audio.say')}</span> {audio.consent}</p>}
      <div className="listen-row">
        {isHeard ? <ListeningSign listening={own} now={now} /> : own?.keptSeconds ? <span role="status">{t('audio.finishing', { seconds: own.keptSeconds })}</span> : <span className="soft small">{t('audio.title')}</span>}
        {isHeard && <button type="button" className="button" disabled={isBusy} onClick={() => void run(() => onCommand('audio/stop', {}))}>{t('audio.stop')}</button>}
        {!isHeard && isTalked && <button type="button" className="button is-main" disabled={isBusy} onClick={() => void run(onListen)}>{t('audio.listen')}</button>}
      </div>
      {own && <Notes listening={own} isHeard={isHeard} onAllowSound={onAllowSound} />}
      <Refusal why={why} />
    </section>
  )
}

function Notes({ listening, isHeard, onAllowSound }: { readonly listening: Listening; readonly isHeard: boolean; readonly onAllowSound: () => void }) {
  const { t } = useWords()
  const { state, missing, trouble, keptSeconds, lostSeconds } = listening
  const isShown = isHeard || state === 'refused'
  const gone = isShown ? (['customer', 'agent'] as const).flatMap((channel) => (missing[channel] ? [[channel, missing[channel]] as const] : [])) : []
  const sentence = (channel: AudioChannel, why: MissingWhy) => t(`audio.missing.${why}`, { what: t(`audio.what.${channel}`) })
  const isAskable = gone.some(([, why]) => why === 'not-asked' || why === 'not-allowed')
  const note = (text: string) => <p key={text} className="listen-note small is-amber" role="status"><Icon name="alert" /><span>{text}</span></p>
  return (
    <>
      {state === 'refused' && note(t('audio.refused'))}
      {state === 'lost' && note(t('audio.lost'))}
      {[...new Set(gone.map(([channel, why]) => sentence(channel, why)))].map(note)}
      {isAskable && <div className="row"><button type="button" className="button" onClick={onAllowSound}>{t('audio.sound.open')}</button></div>}
      {trouble && keptSeconds > 0 && isHeard && note(t('audio.kept', { trouble: t(`audio.trouble.${trouble}`), seconds: keptSeconds }))}
      {lostSeconds > 0 && note(t('audio.lostSeconds', { trouble: t(`audio.trouble.${trouble ?? 'unreachable'}`), seconds: lostSeconds }))}
    </>
  )
}
