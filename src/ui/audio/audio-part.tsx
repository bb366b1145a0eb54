import type { AudioLanguage } from '../../core/contract/audio'
import type { Settings } from '../../core/contract/settings'
import { useAudio, useOnDevice } from '../hooks/use-audio'
import { useCommand } from '../hooks/use-command'
import { AudioSection } from './audio-section'
import { OnDeviceLine } from './on-device-line'

/** Speech to text on the page of settings. */
export function AudioPart({ settings }: { readonly settings: Settings }) {
  return <AudioSection settings={settings} {...useAudio(settings)} onCommand={useCommand()} drawOnDevice={(language) => <OnDevice key={language} language={language} />} />
}

function OnDevice({ language }: { readonly language: AudioLanguage }) {
  return <OnDeviceLine {...useOnDevice(language)} />
}
