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
interface OnThisMachine {
  readonly langs: readonly [string]
  readonly processLocally: true
}
interface RecognitionMaker {
  new (): Recognition
  readonly prototype: object
  available?(options: OnThisMachine): Promise<Availability>
  install?(options: OnThisMachine): Promise<boolean>
}

/** From worst to best. */
const AVAILABILITIES = ['unavailable', 'downloadable', 'downloading', 'available'] as const
type Availability = (typeof AVAILABILITIES)[number]

export interface OnDevice {
  readonly state: Availability
  /** By which this browser knows the language. */
  readonly tag: string
}

/** Chrome's packs of Chinese are called by the second of these; releases before 2026 know them by no other name (components/soda/constants.cc). */
const TAGS: Readonly<Record<Exclude<AudioLanguage, ''>, readonly string[]>> = { 'zh-CN': ['zh-CN', 'cmn-Hans-CN'], 'zh-TW': ['zh-TW', 'cmn-Hant-TW'], 'en-US': ['en-US'] }

/** Whether this browser recognises that language by itself. One that cannot promise to do it on this machine is not asked at all. */
export async function readOnDevice(language: AudioLanguage): Promise<OnDevice> {
  const maker = recognitionMaker()
  const tags = language === '' ? [] : TAGS[language]
  let best: OnDevice = { state: 'unavailable', tag: tags[0] ?? '' }
  for (const tag of maker ? tags : []) {
    // A policy that forbids it is told as a rejection.
    const state = await maker?.available?.(onThisMachine(tag)).catch(() => undefined)
    if (state && AVAILABILITIES.indexOf(state) > AVAILABILITIES.indexOf(best.state)) best = { state, tag }
  }
  return best
}

/**
 * In a click. What another page or Live Caption downloaded is not told to this one, and counts as not downloaded until it asks for it
 * itself: each origin asks for its languages. False: the browser did not, for want of a network it likes, of space, or of the language.
 */
export async function installOnDevice(language: AudioLanguage): Promise<boolean> {
  const { state, tag } = await readOnDevice(language)
  if (state === 'available') return true
  return (await recognitionMaker()?.install?.(onThisMachine(tag)).catch(() => false)) ?? false
}

const onThisMachine = (tag: string): OnThisMachine => ({ langs: [tag], processLocally: true })

/** Undefined: this browser has none that can be kept on the machine. */
export function recognitionMaker(): RecognitionMaker | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as { readonly SpeechRecognition?: RecognitionMaker; readonly webkitSpeechRecognition?: RecognitionMaker }
  const maker = SpeechRecognition ?? webkitSpeechRecognition
  return maker && 'processLocally' in maker.prototype && typeof maker.available === 'function' ? maker : undefined
}
