import { useSoundAllowed } from '../hooks/use-sound-allowed'
import { AllowSound } from './allow-sound'

/** Asks the browser for the microphone and the sound of tabs. */
export function SoundPart() {
  return <AllowSound {...useSoundAllowed()} />
}
