import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SpeechQuestion } from '../../../src/adapters/models/speech-question'
import { transcribeSpeech } from '../../../src/adapters/models/transcribe-speech'
import { encodeWav } from '../../../src/core/transcripts/audio/encode-wav'
import { startSpeechServer, type SpeechServer } from '../../e2e/support/speech-server'

let server: SpeechServer
beforeAll(async () => {
  server = await startSpeechServer()
})
beforeEach(() => server.behave({ kind: 'good', hear: () => '我的流量超了' }))
afterAll(() => server.close())

const KEY = 'sk-made-up-for-a-test-0000'
const WAV = encodeWav(new Float32Array(1600).fill(0.25))
const ask = (more: Partial<SpeechQuestion> = {}) => transcribeSpeech({ baseUrl: server.url, model: 'whisper-1', language: 'zh-CN', timeoutMs: 20_000, key: KEY, wav: WAV, ...more })

test('a piece is sent as a file with the model, the language and the key, and nothing of this machine', async () => {
  expect(await ask()).toEqual({ ok: true, value: '我的流量超了' })
  const { path, headers, fields, file } = server.asked.at(-1)!
  expect(path).toBe('/v1/audio/transcriptions')
  expect(fields).toEqual({ model: 'whisper-1', language: 'zh', response_format: 'json' })
  expect({ ...file, bytes: [...file.bytes] }).toEqual({ name: 'speech.wav', type: 'audio/wav', bytes: [...WAV] })
  expect(headers.authorization).toBe(`Bearer ${KEY}`)
  expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([])
})

test('without a key no header pretends to be one, and without a language the server finds it out', async () => {
  await ask({ key: undefined, language: '' })
  expect(server.asked.at(-1)?.headers.authorization).toBeUndefined()
  expect(server.asked.at(-1)?.fields).toEqual({ model: 'whisper-1', response_format: 'json' })
})

test.each([
  [401, 'unauthorised'], [404, 'no-such-model'], [429, 'rate-limited'], [402, 'out-of-credit'], [400, 'not-understood'], [503, 'unreachable'],
] as const)('a refusal by %i is told as %s, once', async (status, why) => {
  server.behave({ kind: 'refuses', status })
  const before = server.asked.length
  expect(await ask()).toEqual({ ok: false, why })
  expect(server.asked.length).toBe(before + 1)
})

test('an answer without a text, one that does not come, and a server that is not there are told by literal words', async () => {
  server.behave({ kind: 'garbage' })
  expect(await ask()).toEqual({ ok: false, why: 'bad-reply' })
  server.behave({ kind: 'silent' })
  expect(await ask({ timeoutMs: 50 })).toEqual({ ok: false, why: 'too-slow' })
  expect(await ask({ baseUrl: 'http://127.0.0.1:9/v1' })).toEqual({ ok: false, why: 'unreachable' })
})
