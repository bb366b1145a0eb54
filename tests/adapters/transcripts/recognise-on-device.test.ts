import { afterEach, expect, test, vi } from 'vitest'
import { readOnDevice } from '../../../src/adapters/browser/speech-recognition'
import { recogniseOnDevice } from '../../../src/adapters/transcripts/audio/recognise-on-device'

/** The browser's recognition, as far as it is used. `keeps`: it holds to the promise to stay on the machine. */
function aBrowser({ keeps = true, told = 'available' } = {}) {
  const made: FakeRecognition[] = []
  class FakeRecognition {
    lang = ''
    onresult: ((event: object) => void) | null = null
    onspeechstart: (() => void) | null = null
    onerror: ((event: object) => void) | null = null
    onend: (() => void) | null = null
    starts = 0
    stops = 0
    isLocal = false
    static asked: unknown[] = []
    static available = (options: unknown) => {
      FakeRecognition.asked.push(options)
      return Promise.resolve(told)
    }
    constructor() {
      made.push(this)
    }
    get processLocally() {
      return keeps && this.isLocal
    }
    set processLocally(isLocal: boolean) {
      this.isLocal = isLocal
    }
    start() {
      this.starts += 1
    }
    stop() {
      this.stops += 1
    }
  }
  vi.stubGlobal('SpeechRecognition', FakeRecognition)
  return { made, asked: FakeRecognition.asked }
}
afterEach(() => vi.unstubAllGlobals())
const TRACK = { readyState: 'live' } as MediaStreamTrack
const NOBODY = { hear: () => {}, giveUp: () => {} }

test('a browser that cannot promise to stay on the machine is not asked', async () => {
  vi.stubGlobal('SpeechRecognition', class {
    start() {}
  })
  expect(await readOnDevice('zh-CN')).toBe('no')
  expect(recogniseOnDevice(TRACK, 'zh-CN', new AbortController().signal, NOBODY)).toBe(false)
})

test('one that forgets the promise is never started', () => {
  const { made } = aBrowser({ keeps: false })
  expect(recogniseOnDevice(TRACK, 'zh-CN', new AbortController().signal, NOBODY)).toBe(false)
  expect(made.map(({ starts }) => starts)).toEqual([0])
})

test.each([['available', 'yes'], ['downloadable', 'downloadable'], ['downloading', 'downloading'], ['unavailable', 'no']])('a language that is %s on the machine is told as %s', async (told, state) => {
  const { asked } = aBrowser({ told })
  expect(await readOnDevice('zh-TW')).toBe(state)
  expect(asked).toEqual([{ langs: ['zh-TW'], processLocally: true }])
})

test('words are heard when they are final, it begins anew after a silence, and ends with listening', () => {
  const { made } = aBrowser()
  const heard: string[] = []
  const end = new AbortController()
  expect(recogniseOnDevice(TRACK, 'zh-CN', end.signal, { ...NOBODY, hear: (words) => void heard.push(words) })).toBe(true)
  const [one] = made
  one?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: '我的流' }], { isFinal: false })] })
  one?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: '我的流量超了' }], { isFinal: true })] })
  one?.onend?.()
  expect([heard, one?.starts, one?.lang]).toEqual([['我的流量超了'], 2, 'zh-CN'])
  end.abort()
  one?.onend?.()
  expect([one?.starts, one?.stops]).toEqual([2, 1])
})

test('a silence is no failure, and what fails for good is told once and not begun again', () => {
  const { made } = aBrowser()
  const giveUp = vi.fn()
  recogniseOnDevice(TRACK, 'zh-CN', new AbortController().signal, { ...NOBODY, giveUp })
  const [one] = made
  one?.onerror?.({ error: 'no-speech' })
  one?.onend?.()
  expect([one?.starts, giveUp.mock.calls.length]).toEqual([2, 0])
  one?.onerror?.({ error: 'language-not-supported' })
  one?.onend?.()
  expect([one?.starts, giveUp.mock.calls.length]).toEqual([2, 1])
})
