import type { AudioLanguage } from '../../core/contract/audio'

/** The part of the Web Speech API that is used here (webaudio.github.io/web-speech-api); Chrome has `processLocally` since 139. */
interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  onresult: ((event: { readonly resultIndex: number; readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }> }) => void) | null
  onspeechstart: (() => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(track: MediaStreamTrack): void
  stop(): void
}
interface RecognitionMaker {
  new (): Recognition
  readonly prototype: object
  available?(options: { readonly langs: readonly string[]; readonly processLocally: true }): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
}

export type OnDevice = 'no' | 'downloadable' | 'downloading' | 'yes'

/** Whether this browser recognises that language by itself. One that cannot promise to do it on this machine is not asked at all. */
export async function readOnDevice(language: AudioLanguage): Promise<OnDevice> {
  const maker = recognitionMaker()
  if (!maker?.available || language === '') return 'no'
  const told = await maker.available({ langs: [language], processLocally: true })
  return told === 'available' ? 'yes' : told === 'unavailable' ? 'no' : told
}

/** Undefined: this browser has none that can be kept on the machine. */
export function recognitionMaker(): RecognitionMaker | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as { readonly SpeechRecognition?: RecognitionMaker; readonly webkitSpeechRecognition?: RecognitionMaker }
  const maker = SpeechRecognition ?? webkitSpeechRecognition
  return maker && 'processLocally' in maker.prototype && typeof maker.available === 'function' ? maker : undefined
}
