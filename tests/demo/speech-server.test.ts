import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyIn, keys } from '../../demo/speech/dial-tones.mjs'
import { makeRecording, sampleRate, samplesOf } from '../../demo/speech/recording.mjs'
import { spokenIn } from '../../demo/speech/spoken.mjs'
import { startSpeechServer, type SpeechServer } from '../../demo/speech/speech-server.mjs'
import { cutAtSilence } from '../../src/core/transcripts/audio/cut-at-silence'
import { encodeWav } from '../../src/core/transcripts/audio/encode-wav'
import { aSound } from '../fixtures/builders/a-sound'

describe('the demo’s recordings', () => {
  it.each(keys)('key %s is known by its tones, with silence around it', (key) => {
    expect(keyIn(samplesOf(makeRecording([['silence', 0.3], [key], ['silence', 0.3]])), sampleRate)).toBe(key)
  })

  it('nothing else is taken for one: a voice, noise, silence, a file without sound', () => {
    for (const what of ['voice', 'noise', 'silence'] as const) expect(keyIn([...aSound([[what, 1500]])], sampleRate), what).toBeUndefined()
    expect(keyIn([], sampleRate)).toBeUndefined()
  })
})

describe('the demo’s stand-in for a server of transcription', () => {
  let server: SpeechServer
  const spoken = spokenIn('zh-TW')
  beforeAll(async () => {
    server = await startSpeechServer(spoken.lineOf)
  })
  afterAll(() => server.close())

  const ask = async (wav: Uint8Array<ArrayBuffer>) => {
    const form = new FormData()
    form.set('file', new File([wav], 'piece.wav', { type: 'audio/wav' }))
    form.set('model', 'demo-recordings')
    const response = await fetch(`${server.url}/audio/transcriptions`, { method: 'POST', body: form })
    return await response.json() as unknown
  }

  it('answers each piece of its own recordings with the line', async () => {
    const piecesOf = (wav: Buffer) => {
      const cutter = cutAtSilence()
      return [...cutter.hear(Float32Array.from(samplesOf(wav))), ...cutter.stop()].map(({ samples }) => encodeWav(samples))
    }
    expect(await Promise.all(piecesOf(spoken.agentWav).map(ask))).toEqual([{ text: spoken.agent }])
    expect(await Promise.all(piecesOf(spoken.customerWav).map(ask))).toEqual([{ text: spoken.customer }])
  })

  it('invents nothing: what it does not know has no words', async () => {
    expect(await ask(encodeWav(aSound([['voice', 1500]])))).toEqual({ text: '' })
  })

  it('knows no other address', async () => {
    expect((await fetch(`${server.url}/models`)).status).toBe(404)
  })
})
