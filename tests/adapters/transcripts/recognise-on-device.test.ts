import { afterEach, expect, test, vi } from 'vitest'
import { installOnDevice, readOnDevice } from '../../../src/adapters/browser/speech-recognition'
import { recogniseOnDevice } from '../../../src/adapters/transcripts/audio/recognise-on-device'

type Told = Readonly<Record<string, string>> | Error
/**
 * The browser's recognition, as far as it is used. `keeps`: it holds to the promise to stay on the machine; `told`: of each language
 * that it knows by name; `installs`: what becomes of a download.
 */
function aBrowser({ keeps = true, told = {} as Told, installs = true as boolean | Error } = {}) {
  const asked: unknown[] = []
  const installed: unknown[] = []
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
    static available = (options: { readonly langs: readonly string[] }) => {
      asked.push(options)
      return told instanceof Error ? Promise.reject(told) : Promise.resolve(told[options.langs[0] ?? ''] ?? 'unavailable')
    }
    static install = (options: unknown) => {
      installed.push(options)
      return installs instanceof Error ? Promise.reject(installs) : Promise.resolve(installs)
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
  return { made, asked, installed }
}
afterEach(() => vi.unstubAllGlobals())
const TRACK = { readyState: 'live' } as MediaStreamTrack
const NOBODY = { hear: () => {}, giveUp: () => {} }

test('a browser that cannot promise to stay on the machine is not asked', async () => {
  vi.stubGlobal('SpeechRecognition', class {
    start() {}
  })
  expect((await readOnDevice('zh-CN')).state).toBe('unavailable')
  expect(await installOnDevice('zh-CN')).toBe(false)
  expect(recogniseOnDevice(TRACK, 'zh-CN', new AbortController().signal, NOBODY)).toBe(false)
})

test('one that forgets the promise is never started', () => {
  const { made } = aBrowser({ keeps: false })
  expect(recogniseOnDevice(TRACK, 'zh-CN', new AbortController().signal, NOBODY)).toBe(false)
  expect(made.map(({ starts }) => starts)).toEqual([0])
})

test.each(['available', 'downloading', 'downloadable', 'unavailable'])('a language that is %s on the machine is told as that', async (state) => {
  const { asked } = aBrowser({ told: { 'en-US': state } })
  expect(await readOnDevice('en-US')).toEqual({ state, tag: 'en-US' })
  expect(asked).toEqual([{ langs: ['en-US'], processLocally: true }])
})

test('Chinese is found by whichever of its names the browser knows', async () => {
  aBrowser({ told: { 'zh-TW': 'available' } })
  expect(await readOnDevice('zh-TW')).toEqual({ state: 'available', tag: 'zh-TW' })
  aBrowser({ told: { 'cmn-Hans-CN': 'downloadable' } })
  expect(await readOnDevice('zh-CN')).toEqual({ state: 'downloadable', tag: 'cmn-Hans-CN' })
})

test('where a policy forbids to ask, the language is not there, and nobody fails', async () => {
  aBrowser({ told: new Error('NotAllowedError'), installs: new Error('NotAllowedError') })
  expect((await readOnDevice('zh-CN')).state).toBe('unavailable')
  expect(await installOnDevice('zh-CN')).toBe(false)
})

test('a language is downloaded under the name by which it can be, and for this machine', async () => {
  const { installed } = aBrowser({ told: { 'cmn-Hant-TW': 'downloadable' } })
  expect(await installOnDevice('zh-TW')).toBe(true)
  expect(installed).toEqual([{ langs: ['cmn-Hant-TW'], processLocally: true }])
  aBrowser({ told: { 'en-US': 'downloadable' }, installs: false })
  expect(await installOnDevice('en-US')).toBe(false)
})

test('what is there is not downloaded again', async () => {
  const { installed } = aBrowser({ told: { 'en-US': 'available' } })
  expect(await installOnDevice('en-US')).toBe(true)
  expect(installed).toEqual([])
})

test('words are heard when they are final, it begins anew after a silence, and ends with listening', () => {
  const { made } = aBrowser()
  const heard: string[] = []
  const end = new AbortController()
  expect(recogniseOnDevice(TRACK, 'cmn-Hans-CN', end.signal, { ...NOBODY, hear: (words) => void heard.push(words) })).toBe(true)
  const [one] = made
  one?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: '我的流' }], { isFinal: false })] })
  one?.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript: '我的流量超了' }], { isFinal: true })] })
  one?.onend?.()
  expect([heard, one?.starts, one?.lang]).toEqual([['我的流量超了'], 2, 'cmn-Hans-CN'])
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

test('a browser that hears one voice at a time, so that two end each other, is not begun again for ever', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { made } = aBrowser()
  const giveUp = vi.fn()
  recogniseOnDevice(TRACK, 'en-US', new AbortController().signal, { ...NOBODY, giveUp })
  const [one] = made
  for (let time = 0; time < 20; time += 1) {
    vi.advanceTimersByTime(100)
    one?.onerror?.({ error: 'aborted' })
    one?.onend?.()
  }
  expect([one?.starts, giveUp.mock.calls.length]).toEqual([5, 1])
  vi.useRealTimers()
})

test('silences end it as often as they like', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const { made } = aBrowser()
  const giveUp = vi.fn()
  recogniseOnDevice(TRACK, 'en-US', new AbortController().signal, { ...NOBODY, giveUp })
  for (let time = 0; time < 20; time += 1) {
    vi.advanceTimersByTime(8000)
    made[0]?.onend?.()
  }
  expect([made[0]?.starts, giveUp.mock.calls.length]).toEqual([21, 0])
  vi.useRealTimers()
})
