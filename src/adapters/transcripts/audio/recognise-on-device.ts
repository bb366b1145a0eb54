import type { AudioLanguage } from '../../../core/contract/audio'
import { recognitionMaker } from '../../browser/speech-recognition'

/** After these it may go on (Web Speech API, SpeechRecognitionErrorCode); after any other it would fail again at once. */
const PASSING = new Set(['no-speech', 'aborted'])

interface Listener {
  readonly hear: (words: string, startedAt: number) => void
  /** It cannot go on. */
  readonly giveUp: () => void
}

/** Words of a track as they become final, until `ended`. The browser stops by itself after a silence; then it is started again. */
export function recogniseOnDevice(track: MediaStreamTrack, language: AudioLanguage, ended: AbortSignal, { hear, giveUp }: Listener): boolean {
  const maker = recognitionMaker()
  if (!maker) return false
  const recognition = new maker()
  let startedAt: number | undefined
  let hasFailed = false
  Object.assign(recognition, { lang: language, continuous: true, interimResults: false, processLocally: true })
  // Where it did not stick, the sound would go to the browser's vendor.
  if (!recognition.processLocally) return false
  recognition.onspeechstart = () => void (startedAt ??= Date.now())
  recognition.onresult = ({ resultIndex, results }) => {
    for (let at = resultIndex; at < results.length; at++) {
      const words = results[at]?.isFinal ? results[at]?.[0]?.transcript : undefined
      if (words) hear(words, startedAt ?? Date.now())
    }
    startedAt = undefined
  }
  recognition.onerror = ({ error }) => {
    if (hasFailed || PASSING.has(error)) return
    hasFailed = true
    giveUp()
  }
  recognition.onend = () => {
    if (!ended.aborted && !hasFailed && track.readyState === 'live') recognition.start(track)
  }
  ended.addEventListener('abort', () => recognition.stop(), { once: true })
  recognition.start(track)
  return true
}
