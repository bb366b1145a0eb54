import { changeSettings } from '../../adapters/browser/settings-storage'
import type { AudioSettings } from '../../core/contract/audio'
import { done, refused } from '../../core/contract/result'
import { endOfKey } from '../../core/models/end-of-key'
import { originOfModel, readModelAddress } from '../../core/models/read-model-address'
import type { Handler } from '../handlers'
import { keepKey } from '../models/keep-key'
import { AUDIO_KEY } from './audio-key'

/** The key goes to the keys' own record and is never told again. An address on another host does not take it along. */
export const saveAudio: Handler<'audio/save'> = async ({ settings: { audio, decided } }, { key, ...written }) => {
  if (decided.audio?.isForbidden) return refused('not-allowed')
  const baseUrl = written.baseUrl.trim() === '' ? '' : readModelAddress(written.baseUrl)
  const model = written.model.trim()
  if (baseUrl === undefined || (written.way === 'server' && (baseUrl === '' || model === ''))) return refused('malformed')
  const hasMoved = audio.baseUrl !== '' && (baseUrl === '' || originOfModel(audio.baseUrl) !== originOfModel(baseUrl))
  const newKey = await keepKey(AUDIO_KEY, key, hasMoved)
  await changeSettings((chosen) => ({ ...chosen, audio: withKeyEnd({ ...chosen.audio, ...written, baseUrl, model, consent: written.consent.trim() }, newKey) }))
  return done(undefined)
}

/** Switched off, whatever listens stops at its next word. */
export const switchAudio: Handler<'audio/switch'> = async ({ settings: { audio, decided } }, { isOn }) => {
  if (isOn && decided.audio?.isForbidden) return refused('not-allowed')
  if (isOn && audio.way === 'server' && audio.baseUrl === '') return refused('malformed')
  await changeSettings((chosen) => ({ ...chosen, audio: { ...chosen.audio, isOn } }))
  return done(undefined)
}

/** Absent: as it was. */
function withKeyEnd({ keyEnd, ...audio }: AudioSettings, key: string | undefined): AudioSettings {
  if (key === undefined) return { ...audio, ...(keyEnd !== undefined && { keyEnd }) }
  return key === '' ? audio : { ...audio, keyEnd: endOfKey(key) }
}
