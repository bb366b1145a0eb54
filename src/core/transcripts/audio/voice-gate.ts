/** Loudness of a frame in dB below full scale; silence itself is `QUIETEST_DB`. */
export function loudnessOf(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return Math.max(QUIETEST_DB, 10 * Math.log10(sum / Math.max(1, samples.length) || 0))
}

const QUIETEST_DB = -100
/** Where a line is silent to the last bit, the hiss of the next one would else be a voice. */
const OPENS_ABOVE_DB = -52
/** Over the noise of the line: a voice stands well above it, its soft endings a little. Two thresholds, so that it does not flutter. */
const OPENS_OVER_NOISE_DB = 12
const CLOSES_OVER_NOISE_DB = 7
/** Noise that grows is followed slowly (some 10 dB in a second), for speech is no noise; noise that ends, at once. */
const NOISE_RISES_DB = 0.2
/** A line that is louder than this all the time is no noise to look over. */
const LOUDEST_NOISE_DB = -36

export interface VoiceGate {
  readonly isOpen: boolean
  readonly noiseDb: number
}

/** Before anything was heard the line may be as noisy as can be; its first moments tell. */
export const CLOSED_GATE: VoiceGate = { isOpen: false, noiseDb: LOUDEST_NOISE_DB }

/**
 * closed ──(louder than noise + 12 dB, and than -52 dB)──▶ open
 * open   ──(softer than noise + 7 dB, or than -55 dB)────▶ closed
 */
export function hearLoudness({ isOpen, noiseDb }: VoiceGate, db: number): VoiceGate {
  const noise = Math.min(LOUDEST_NOISE_DB, db < noiseDb ? db : noiseDb + NOISE_RISES_DB)
  const opens = Math.max(OPENS_ABOVE_DB, noise + OPENS_OVER_NOISE_DB)
  const closes = Math.max(OPENS_ABOVE_DB - 3, noise + CLOSES_OVER_NOISE_DB)
  return { isOpen: isOpen ? db >= closes : db >= opens, noiseDb: noise }
}
