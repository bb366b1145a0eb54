import { modelKeys } from '../../adapters/browser/model-keys'
import { isGranted } from '../../adapters/browser/page-scripts'
import { transcribeSpeech } from '../../adapters/models/transcribe-speech'
import { AUDIO_KEY } from './audio-key'
import type { AudioTrouble } from '../../core/contract/audio'
import { refused, type Result } from '../../core/contract/result'
import { originOfModel } from '../../core/models/read-model-address'
import type { Desk } from '../desk'

/** Host allowed → sent with the key, which only the worker reads. `wav`: a file in base64. */
export async function transcribePiece({ settings: { audio } }: Desk, wav: string): Promise<Result<string, AudioTrouble>> {
  if (audio.way !== 'server' || audio.baseUrl === '' || !(await isGranted(originOfModel(audio.baseUrl)))) return refused('no-host')
  const { baseUrl, model, language, timeoutMs } = audio
  return await transcribeSpeech({ baseUrl, model, language, timeoutMs, key: await modelKeys.read(AUDIO_KEY), wav: Uint8Array.from(atob(wav), (letter) => letter.charCodeAt(0)) })
}
