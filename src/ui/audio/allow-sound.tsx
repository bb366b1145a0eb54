import { useState } from 'react'
import { Icon } from '../icons/icon'
import { useWords } from '../words/use-words'
import './audio.css'

export interface AllowSoundProps {
  /** Absent: being read. */
  readonly microphone: 'granted' | 'prompt' | 'denied' | undefined
  readonly hasTab: boolean | undefined
  /** In the click: the browser asks for both, one after the other. */
  readonly ask: () => Promise<void>
}

/** Asks once for what listening needs of the browser. Nothing is heard by it. */
export function AllowSound({ microphone, hasTab, ask }: AllowSoundProps) {
  const { t } = useWords()
  const [isBusy, setBusy] = useState(false)
  const isDone = microphone === 'granted' && hasTab === true
  const rows = [['tab', hasTab === undefined ? undefined : hasTab ? 'granted' : 'prompt'], ['microphone', microphone]] as const
  return (
    <section className="settings-section" aria-labelledby="allow-sound">
      <h2 id="allow-sound">{t('audio.sound.title')}</h2>
      <p className="soft">{t('audio.sound.hint')}</p>
      <ul className="sound-rows" aria-live="polite">
        {rows.map(([what, state]) => (
          <li key={what}>
            <span>{t(`audio.sound.${what}`)}</span>
            {state && <span className={`small ${state === 'granted' ? 'is-green' : state === 'denied' ? 'is-amber' : 'soft'}`}><Icon name={state === 'granted' ? 'check' : state === 'denied' ? 'alert' : 'dot'} /> {t(`audio.sound.${state}`)}</span>}
          </li>
        ))}
      </ul>
      {isDone ? <p className="is-green">{t('audio.sound.done')}</p> : (
        <div className="row">
          <button
            type="button" className="button is-main" disabled={isBusy}
            onClick={() => {
              setBusy(true)
              void ask().finally(() => setBusy(false))
            }}
          >
            {t('audio.sound.ask')}
          </button>
        </div>
      )}
    </section>
  )
}
