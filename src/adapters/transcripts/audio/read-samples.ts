import { SAMPLE_RATE } from '../../../core/transcripts/audio/audio-format'

/** Chrome's reader of a track (MediaStreamTrackProcessor): plain frames in a page of ours, without a worklet file. TypeScript does not know it. */
interface TrackReader {
  readonly readable: ReadableStream<AudioData>
}
declare const MediaStreamTrackProcessor: new (init: { readonly track: MediaStreamTrack }) => TrackReader

/** What a stream sounds like, in one channel of 16 kHz (the browser converts), until `ended`, or until its source ends. */
export async function readSamples(stream: MediaStream, ended: AbortSignal, hear: (samples: Float32Array) => void): Promise<void> {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE })
  const out = new MediaStreamAudioDestinationNode(context, { channelCount: 1 })
  context.createMediaStreamSource(stream).connect(out)
  const [track] = out.stream.getAudioTracks()
  if (!track) return
  const reader = new MediaStreamTrackProcessor({ track }).readable.getReader()
  const close = () => void reader.cancel()
  ended.addEventListener('abort', close, { once: true })
  for (const each of stream.getAudioTracks()) each.addEventListener('ended', close, { once: true })
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const samples = new Float32Array(read.value.numberOfFrames)
    read.value.copyTo(samples, { planeIndex: 0, format: 'f32-planar' })
    read.value.close()
    hear(samples)
  }
  ended.removeEventListener('abort', close)
  await context.close()
}
