import { useWords } from '../words/use-words'
import { Icon } from '../icons/icon'

interface OnDeviceLineProps {
  /** Undefined: being found out. */
  readonly state: 'unavailable' | 'downloadable' | 'downloading' | 'available' | undefined
  /** The browser was asked for it and did not. */
  readonly hasFailed: boolean
  readonly onInstall: () => void
}

/** Whether the browser recognises the chosen language by itself; if it could, the click that has it download what it needs. */
export function OnDeviceLine({ state, hasFailed, onInstall }: OnDeviceLineProps) {
  const { t } = useWords()
  if (state === undefined) return null
  return (
    <>
      <p className={`small ${state === 'available' ? 'is-green' : 'is-amber'}`} role="status"><Icon name={state === 'available' ? 'check' : 'alert'} /> {t(`audio.onDevice.${state}`)}</p>
      {hasFailed && state === 'downloadable' && <p className="is-red small" role="alert">{t('audio.onDevice.failed')}</p>}
      {state === 'downloadable' && <div className="row"><button type="button" className="button" onClick={onInstall}>{t('audio.onDevice.download')}</button></div>}
    </>
  )
}
