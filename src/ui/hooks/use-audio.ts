import { useEffect, useState } from 'react'
import { askForHosts, giveBackHosts } from '../../adapters/browser/front-page'
import { openPage } from '../../adapters/browser/open-page'
import { sendCommand } from '../../adapters/browser/send-command'
import { installOnDevice, readOnDevice, type OnDevice } from '../../adapters/browser/speech-recognition'
import type { AudioLanguage } from '../../core/contract/audio'
import type { MessageBody } from '../../core/contract/messages'
import { refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import { originOfModel } from '../../core/models/read-model-address'
import { neededHosts } from '../../core/settings/needed-hosts'
import { useNotGranted } from './use-not-granted'

const LOOK_AGAIN_MS = 5000

/** What the browser allows of the transcription address, and what can be done with it. */
export function useAudio(settings: Settings) {
  const { audio } = settings
  const host = audio.baseUrl === '' ? [] : [originOfModel(audio.baseUrl)]
  const missing = useNotGranted(host)
  return {
    isHostMissing: missing.length > 0,
    onSave: async (body: MessageBody<'audio/save'>) => {
      if (body.baseUrl !== '' && !(await askForHosts([originOfModel(body.baseUrl)]))) return refused('no-permission')
      const reply = await sendCommand('audio/save', body)
      if (reply.ok) await giveBackHosts(host, neededHosts({ ...settings, audio: { ...audio, baseUrl: body.baseUrl } }))
      return reply
    },
    onAllowSound: () => void openPage('tabs/microphone.html'),
  }
}

/** Whether this browser recognises the language, and the click that has it download it. `state` undefined: being found out. */
export function useOnDevice(language: AudioLanguage) {
  const [state, setState] = useState<OnDevice['state']>()
  const [isInstalling, setInstalling] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const look = new AbortController()
    const read = () => void readOnDevice(language).then((told) => {
      if (!look.signal.aborted) setState(told.state)
    })
    read()
    // The browser tells nobody when a download that another page began is through.
    const again = setInterval(() => document.visibilityState === 'visible' && read(), LOOK_AGAIN_MS)
    look.signal.addEventListener('abort', () => clearInterval(again))
    return () => look.abort()
  }, [language])
  const install = async () => {
    setInstalling(true)
    const isThere = await installOnDevice(language)
    setFailed(!isThere)
    setState((await readOnDevice(language)).state)
    setInstalling(false)
  }
  return { state: isInstalling ? 'downloading' : state, hasFailed, onInstall: () => void install() } as const
}
