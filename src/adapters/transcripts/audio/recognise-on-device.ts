import { recognitionMaker } from '../../browser/speech-recognition'

/** After these it may go on (Web Speech API, SpeechRecognitionErrorCode); after any other it would fail again at once. */
const PASSING = new Set(['no-speech', 'aborted'])
/** Where the browser hears one voice at a time, the two would end each other again and again: one that only ever ends has lost. */
const MOST_IN_VAIN = 5
/** What ends sooner than a silence would make it has been ended. */
const SOON_MS = 1000

interface Listener {
  readonly hear: (words: string, startedAt: number) => void
  /** It cannot go on. */
  readonly giveUp: () => void
}

/** Words of a track as they become final, until `ended`. The browser stops by itself after a silence; then it is started again. `tag`: as the browser calls the language. */
export function recogniseOnDevice(track: MediaStreamTrack, tag: string, ended: AbortSignal, { hear, giveUp }: Listener): boolean {
  const maker = recognitionMaker()
  if (!maker) return false
  const recognition = new maker()
  let speechAt: number | undefined
  let beganAt = 0
  let inVain = 0
  let hasFailed = false
  Object.assign(recognition, { lang: tag, continuous: true, interimResults: false, processLocally: true })
  // Where it did not stick, the sound would go to the browser's vendor.
  if (!recognition.processLocally) return false
  const begin = () => {
    beganAt = Date.now()
    recognition.start(track)
  }
  const fail = () => {
    if (hasFailed) return
    hasFailed = true
    giveUp()
  }
  recognition.onspeechstart = () => void (speechAt ??= Date.now())
  recognition.onresult = ({ resultIndex, results }) => {
    inVain = 0
    for (let at = resultIndex; at < results.length; at++) {
      const words = results[at]?.isFinal ? results[at]?.[0]?.transcript : undefined
      if (words) hear(words, speechAt ?? Date.now())
    }
    speechAt = undefined
  }
  recognition.onerror = ({ error }) => {
    if (!PASSING.has(error)) fail()
  }
  recognition.onend = () => {
    if (ended.aborted || hasFailed || track.readyState !== 'live') return
    inVain = Date.now() - beganAt < SOON_MS ? inVain + 1 : 0
    if (inVain >= MOST_IN_VAIN) fail()
    else begin()
  }
  ended.addEventListener('abort', () => recognition.stop(), { once: true })
  begin()
  return true
}
