import type { Page } from 'playwright-core'

const WAV_HEADER_BYTES = 44
const SAMPLE_RATE = 16_000
/** Of a sample of 16 bits: below it is the noise of the line. */
const LOUD = 600

/** The page says something again and again, from now on: a second and a half of a tone, then as much of silence. */
export const playVoice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = new AudioContext()
    const tone = context.createOscillator()
    const gate = context.createGain()
    tone.frequency.value = 880
    tone.connect(gate).connect(context.destination)
    gate.gain.value = 0
    for (let at = 0.5; at < 600; at += 3) {
      gate.gain.setValueAtTime(0.4, context.currentTime + at)
      gate.gain.setValueAtTime(0, context.currentTime + at + 1.6)
    }
    tone.start()
  })

/** Of the loud parts of a WAV file, in Hz: half as often as they pass zero in a second. */
export function pitchOf(wav: Uint8Array): number {
  const samples = new Int16Array(wav.slice(WAV_HEADER_BYTES).buffer)
  const loud = samples.filter((sample) => Math.abs(sample) > LOUD)
  const crossings = loud.filter((sample, at) => sample > 0 !== (loud[at - 1] ?? sample) > 0).length
  return crossings / 2 / Math.max(1, loud.length) * SAMPLE_RATE
}
