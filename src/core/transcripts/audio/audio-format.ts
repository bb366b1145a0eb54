/** What servers of transcription work with inside; more would only be more to send. Samples per second, one channel. */
export const SAMPLE_RATE = 16_000
/** 20 ms: shorter than any sound of speech, long enough for its loudness. */
export const FRAME_SAMPLES = 320
const MS_PER_FRAME = (FRAME_SAMPLES * 1000) / SAMPLE_RATE

export const framesIn = (ms: number): number => Math.round(ms / MS_PER_FRAME)
export const msOfSamples = (samples: number): number => (samples * 1000) / SAMPLE_RATE
