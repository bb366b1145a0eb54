import { tonesOf } from './dial-tones.mjs'

export const sampleRate = 16_000
const headerBytes = 44
const loudness = 0.25
/** Long enough that the short pause after it ends a piece (core/transcripts/audio/cut-at-silence). */
const lineSeconds = 1.6
/** Not one long tone, which a microphone's noise suppression takes for a hum. */
const swellsASecond = 4

/** A WAV file that says the demo's lines by their keys: `[['silence', 0.4], ['1'], …]`. One channel, 16 bits a sample. */
export function makeRecording(parts) {
  const sounds = parts.map(([what, seconds = lineSeconds]) => soundOf(what, Math.round(seconds * sampleRate)))
  const samples = sounds.flat()
  const wav = Buffer.alloc(headerBytes + samples.length * 2)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20) // PCM
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(sampleRate, 24)
  wav.writeUInt32LE(sampleRate * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((sample, place) => wav.writeInt16LE(Math.round(sample * 0x7fff), headerBytes + place * 2))
  return wav
}

/** The samples of such a file, whoever wrote it. */
export function samplesOf(wav) {
  return Array.from({ length: Math.max(0, (wav.length - headerBytes) >> 1) }, (_, place) => wav.readInt16LE(headerBytes + place * 2) / 0x7fff)
}

function soundOf(what, length) {
  if (what === 'silence') return Array(length).fill(0)
  const [low, high] = tonesOf(what)
  const wave = (hz, place) => Math.sin((2 * Math.PI * hz * place) / sampleRate)
  return Array.from({ length }, (_, place) => loudness * (0.6 + 0.4 * wave(swellsASecond, place)) * (wave(low, place) + wave(high, place)) / 2)
}
