import { useEffect, useState } from 'react'
import { askForHosts, giveBackHosts } from '../../adapters/browser/front-page'
import { openPage } from '../../adapters/browser/open-page'
import { sendCommand } from '../../adapters/browser/send-command'
import { readOnDevice, type OnDevice } from '../../adapters/browser/speech-recognition'
import type { AudioLanguage } from '../../core/contract/audio'
import type { MessageBody } from '../../core/contract/messages'
import { refused } from '../../core/contract/result'
import type { Settings } from '../../core/contract/settings'
import { originOfModel } from '../../core/models/read-model-address'
import { neededHosts } from '../../core/settings/needed-hosts'
import { useNotGranted } from './use-not-granted'

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

/** Undefined: being found out. */
export function useOnDevice(language: AudioLanguage): OnDevice | undefined {
  const [state, setState] = useState<OnDevice>()
  useEffect(() => {
    let isOver = false
    void readOnDevice(language).then((told) => {
      if (!isOver) setState(told)
    })
    return () => {
      isOver = true
    }
  }, [language])
  return state
}
