import { useWords } from '../words/use-words'
import { Icon } from '../icons/icon'

interface OnDeviceLineProps {
  /** Absent: being found out. */
  readonly state: 'no' | 'downloadable' | 'downloading' | 'yes' | undefined
}

/** Whether the browser recognises the chosen language by itself. */
export function OnDeviceLine({ state }: OnDeviceLineProps) {
  const { t } = useWords()
  if (state === undefined) return null
  return <p className={`small ${state === 'yes' ? 'is-green' : 'is-amber'}`} role="status"><Icon name={state === 'yes' ? 'check' : 'alert'} /> {t(`audio.onDevice.${state}`)}</p>
}
