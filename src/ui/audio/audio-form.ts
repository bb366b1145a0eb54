import type { AudioLanguage, AudioSettings, AudioWay } from '../../core/contract/audio'
import type { MessageBody } from '../../core/contract/messages'
import { readModelAddress } from '../../core/models/read-model-address'

/** What stands in the fields of speech to text, as typed. */
export interface AudioForm {
  readonly way: AudioWay
  readonly baseUrl: string
  readonly model: string
  readonly language: AudioLanguage
  readonly key: string
  readonly timeoutSeconds: string
  readonly consent: string
}

export function audioFormOf({ way, baseUrl, model, language, timeoutMs, consent }: AudioSettings): AudioForm {
  return { way, baseUrl, model, language, key: '', timeoutSeconds: String(timeoutMs / 1000), consent }
}

type Mistake = 'notAnAddress' | 'incomplete' | 'notANumber' | 'needsLanguage'

/** What is sent to be saved, or the first mistake in it. An empty key is not sent: it stays as it was. */
export function readAudioForm(form: AudioForm): { readonly body: MessageBody<'audio/save'> } | { readonly mistake: Mistake } {
  const { way, language, consent } = form
  const isWritten = form.baseUrl.trim() !== ''
  const baseUrl = isWritten ? readModelAddress(form.baseUrl) : ''
  const seconds = Number(form.timeoutSeconds.trim())
  if (baseUrl === undefined || (way === 'server' && !isWritten)) return { mistake: 'notAnAddress' }
  if (way === 'server' && form.model.trim() === '') return { mistake: 'incomplete' }
  if (way === 'device' && language === '') return { mistake: 'needsLanguage' }
  if (!(seconds >= 1 && seconds <= 120)) return { mistake: 'notANumber' }
  return {
    body: { way, baseUrl, model: form.model.trim(), language, timeoutMs: Math.round(seconds * 1000), consent: consent.trim(), ...(form.key.trim() !== '' && { key: form.key.trim() }) },
  }
}
