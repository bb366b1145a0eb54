import { AUDIO_LANGUAGES, AUDIO_WAYS, type AudioLanguage } from '../../core/contract/audio'
import type { MessageBody } from '../../core/contract/messages'
import type { Settings } from '../../core/contract/settings'
import { isReadOnTheWay, originOfModel, readModelAddress } from '../../core/models/read-model-address'
import { SavedLine } from '../forms/saved-line'
import { useTypedForm } from '../forms/use-typed-form'
import { siteName } from '../format/site-name'
import type { OnCommand, Reply } from '../hooks/reply'
import { useReply } from '../hooks/use-reply'
import { Icon } from '../icons/icon'
import { Refusal } from '../states/refusal'
import { useWords } from '../words/use-words'
import { audioFormOf, readAudioForm, type AudioForm } from './audio-form'
import './audio.css'

export interface AudioSectionProps {
  readonly settings: Settings
  /** The browser does not allow the address yet. */
  readonly isHostMissing: boolean
  /** Draws whether this browser recognises a language by itself. */
  readonly drawOnDevice: (language: AudioLanguage) => React.ReactNode
  readonly onAllowSound: () => void
  /** In the click: the browser is asked for the address first. */
  readonly onSave: (body: MessageBody<'audio/save'>) => Promise<Reply>
  readonly onCommand: OnCommand
}

/** Speech to text: off at first, with what leaves the machine said before the switch. */
export function AudioSection(props: AudioSectionProps) {
  const { settings: { audio, decided }, onAllowSound, onCommand } = props
  const { t } = useWords()
  const { isBusy, why, run } = useReply()
  const isReady = audio.way === 'device' || audio.baseUrl !== ''
  return (
    <section className="settings-section" aria-labelledby="settings-audio">
      <h2 id="settings-audio">{t('audio.title')}</h2>
      <p className="soft">{t('audio.hint')}</p>
      {decided.audio?.isForbidden ? <p className="soft"><Icon name="lock" /> {t('audio.forbidden')}</p> : (
        <>
          <div className="stack sunken">
            <p id="audio-leave"><Icon name="info" /> {t('audio.leaves')} {t('audio.leavesNot')}</p>
            <label className="check">
              <input type="checkbox" aria-describedby="audio-leave" checked={audio.isOn} disabled={isBusy || (!isReady && !audio.isOn)} onChange={(event) => void run(() => onCommand('audio/switch', { isOn: event.target.checked }))} />
              <span>{t('audio.isOn')}</span>
              {!isReady && <span className="soft small">{t('audio.needsAddress')}</span>}
            </label>
          </div>
          <Refusal why={why} />
          <AudioFields {...props} />
          <div className="row"><button type="button" className="button" onClick={onAllowSound}>{t('audio.sound.open')}</button></div>
        </>
      )}
    </section>
  )
}

function AudioFields({ settings: { audio }, isHostMissing, drawOnDevice, onSave }: AudioSectionProps) {
  const { t } = useWords()
  const form = useTypedForm(audioFormOf(audio))
  const { typed, change } = form
  const set = (part: Partial<AudioForm>) => change({ ...typed, ...part })
  const read = readAudioForm(typed)
  const save = (more: Partial<MessageBody<'audio/save'>> = {}) =>
    void form.save('body' in read ? undefined : t(`audio.${read.mistake}`), async () => ('body' in read ? await onSave({ ...read.body, ...more }) : { ok: true }))
  const field = (name: 'baseUrl' | 'model', placeholder: string, maxLength: number) => (
    <label className="field"><span>{t(`audio.${name}`)}</span><input className="input" autoComplete="off" spellCheck={false} maxLength={maxLength} placeholder={placeholder} value={typed[name]} onChange={(event) => set({ [name]: event.target.value })} /></label>
  )
  const address = readModelAddress(typed.baseUrl)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className="two-fields">
        <label className="field"><span>{t('audio.way')}</span><select className="input" value={typed.way} onChange={(event) => set({ way: AUDIO_WAYS.find((each) => each === event.target.value) ?? typed.way })}>{AUDIO_WAYS.map((each) => <option key={each} value={each}>{t(`audio.ways.${each}`)}</option>)}</select></label>
        <label className="field"><span>{t('audio.language')}</span><select className="input" value={typed.language} onChange={(event) => set({ language: AUDIO_LANGUAGES.find((each) => each === event.target.value) ?? typed.language })}>{AUDIO_LANGUAGES.map((each) => <option key={each} value={each}>{t(`audio.languages.${each === '' ? 'auto' : each}`)}</option>)}</select></label>
      </div>
      {typed.way === 'device' ? typed.language !== '' && drawOnDevice(typed.language) : (
        <>
          {field('baseUrl', 'https://speech.example/v1', 300)}
          {address && isReadOnTheWay(address) && <p className="is-amber small"><Icon name="alert" /> {t('audio.notEncrypted')}</p>}
          {isHostMissing && <p className="is-amber small"><Icon name="alert" /> {t('audio.noHost', { host: siteName(originOfModel(audio.baseUrl)) })}</p>}
          <p className="field-hint">{t('audio.baseUrlHint')}</p>
          <div className="two-fields">
            {field('model', 'whisper-1', 120)}
            <label className="field"><span>{t('audio.timeout')}</span><input className="input number" inputMode="decimal" maxLength={6} value={typed.timeoutSeconds} onChange={(event) => set({ timeoutSeconds: event.target.value })} /></label>
          </div>
          <label className="field"><span>{t('audio.key')}</span><input className="input" type="password" autoComplete="off" maxLength={400} placeholder={audio.keyEnd === undefined ? '' : t('audio.keepKey')} value={typed.key} onChange={(event) => set({ key: event.target.value })} /></label>
          <p className="field-hint">{audio.keyEnd === undefined ? t('audio.keyHint') : audio.keyEnd === '' ? t('audio.keySet') : t('audio.keyEnds', { end: audio.keyEnd })}</p>
        </>
      )}
      <label className="field"><span>{t('audio.consent')}</span><input className="input" autoComplete="off" maxLength={400} placeholder={t('audio.consentExample')} value={typed.consent} onChange={(event) => set({ consent: event.target.value })} /></label>
      <p className="field-hint">{t('audio.consentHint')}</p>
      <Refusal why={form.why} />
      <SavedLine isSaved={form.isSaved} isBusy={form.isBusy} mistake={form.mistake}>
        {typed.way === 'server' && audio.keyEnd !== undefined && <button type="button" className="button is-quiet" disabled={form.isBusy} onClick={() => save({ key: '' })}>{t('audio.removeKey')}</button>}
      </SavedLine>
    </form>
  )
}
