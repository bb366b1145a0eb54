import type { AudioChannel, MissingWhy } from '../../../core/contract/audio'
import type { EpochMs } from '../../../core/contract/ids'
import { cutAtSilence, type SoundChunk } from '../../../core/transcripts/audio/cut-at-silence'
import { msOfSamples } from '../../../core/transcripts/audio/audio-format'
import { encodeWav } from '../../../core/transcripts/audio/encode-wav'
import { readSamples } from './read-samples'
import { recogniseOnDevice } from './recognise-on-device'
import { sendInLine, type LineOfPieces, type Piece } from './send-in-line'
import type { AudioPort } from './audio-port'

export interface HeardChannel {
  readonly state: LineOfPieces<Piece>['state']
  /** Absent: it is heard. */
  readonly missing: () => MissingWhy | undefined
  /** What is said while the call is on hold is nobody's: it is not even cut. */
  readonly pause: (isPaused: boolean) => void
}

interface Channel {
  readonly channel: AudioChannel
  readonly session: string
  readonly stream: MediaStream
  /** By the browser, which calls the language so; absent: by a server. */
  readonly onDevice?: string
}

/** One voice: heard, cut at its silences, and sent piece by piece. */
export function hearChannel({ channel, session, stream, onDevice }: Channel, port: AudioPort, ended: AbortSignal): HeardChannel {
  let count = 0
  let isPaused = false
  let missing: MissingWhy | undefined
  const stop = () => stream.getTracks().forEach((track) => track.stop())
  ended.addEventListener('abort', stop, { once: true })
  stream.getAudioTracks()[0]?.addEventListener('ended', () => void (missing = 'ended'), { once: true })
  const named = (at: number) => ({ number: ++count, at: Math.round(at) as EpochMs })

  if (onDevice !== undefined) {
    const line = sendInLine<Piece & { readonly text: string }>(({ number, at, text }) => port.sendWords({ session, channel, number, at, text }), ended)
    const [track] = stream.getAudioTracks()
    const isBegun = track !== undefined && recogniseOnDevice(track, onDevice, ended, {
      hear: (text, at) => {
        if (!isPaused) line.add({ ...named(at), seconds: 1, text })
      },
      giveUp: () => void (missing = 'not-on-device'),
    })
    if (!isBegun) missing = 'not-on-device'
    return { state: line.state, missing: () => missing, pause: (next) => void (isPaused = next) }
  }

  const line = sendInLine<Piece & { readonly wav: string }>(({ number, at, wav }) => port.sendPiece({ session, channel, number, at, wav }), ended)
  let cutter = cutAtSilence()
  let startedAt: number | undefined
  const add = (chunks: readonly SoundChunk[]) => {
    for (const { startsAtSample, samples } of chunks) {
      line.add({ ...named((startedAt ?? Date.now()) + msOfSamples(startsAtSample)), seconds: msOfSamples(samples.length) / 1000, wav: toBase64(encodeWav(samples)) })
    }
  }
  void readSamples(stream, ended, (samples) => {
    if (isPaused) return
    startedAt ??= Date.now() - msOfSamples(samples.length)
    add(cutter.hear(samples))
  }).then(() => add(cutter.stop()))
  return {
    state: line.state, missing: () => missing,
    pause: (next) => {
      if (next && !isPaused) add(cutter.stop())
      if (next !== isPaused) {
        cutter = cutAtSilence()
        startedAt = undefined
      }
      isPaused = next
    },
  }
}

/** In slices: a call with half a million arguments is too long for the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
