import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { msOfSamples, SAMPLE_RATE } from '../../../../src/core/transcripts/audio/audio-format'
import { cutAtSilence, type SoundChunk } from '../../../../src/core/transcripts/audio/cut-at-silence'
import { aSound, inPieces, type Heard } from '../../../fixtures/builders/a-sound'

function cut(heard: Heard, options: { readonly noise?: number; readonly pieceLength?: number } = {}): readonly SoundChunk[] {
  const cutter = cutAtSilence()
  return [...inPieces(aSound(heard, options), options.pieceLength).flatMap((piece) => cutter.hear(piece)), ...cutter.stop()]
}
const spans = (chunks: readonly SoundChunk[]) => chunks.map(({ startsAtSample, samples }) => [msOfSamples(startsAtSample), msOfSamples(startsAtSample + samples.length)] as const)

describe('what one channel hears', () => {
  test('is cut where nobody speaks, with a little of the silence before and after', () => {
    const found = spans(cut([['silence', 1000], ['voice', 2000], ['silence', 1000], ['voice', 3000], ['silence', 1500]]))
    expect(found).toHaveLength(2)
    const [[from, to] = [0, 0], [from2, to2] = [0, 0]] = found
    expect([from, to, from2, to2].map((ms) => Math.round(ms / 100) * 100)).toEqual([800, 3200, 3800, 7200])
  })

  test('is nothing at all in silence, in the hiss of a line, and in a click', () => {
    expect(cut([['silence', 10_000]])).toEqual([])
    expect(cut([['noise', 10_000]])).toEqual([])
    expect(cut([['silence', 1000], ['click', 30], ['silence', 3000]])).toEqual([])
  })

  test('is cut at its silences also over a noisy line', () => {
    expect(spans(cut([['noise', 2000], ['voice', 2000], ['noise', 1500], ['voice', 2000], ['noise', 1500]]))).toHaveLength(2)
  })

  test('keeps a short word and what follows it a breath later together', () => {
    expect(cut([['silence', 500], ['voice', 400], ['silence', 900], ['voice', 2000], ['silence', 1000]])).toHaveLength(1)
    expect(cut([['silence', 500], ['voice', 400], ['silence', 2500], ['voice', 2000], ['silence', 1000]])).toHaveLength(2)
  })

  test('is cut into pieces of 15 seconds at most where somebody talks on and on, and every sample of it is in one of them', () => {
    const chunks = cut([['silence', 500], ['voice', 40_000]])
    expect(chunks.length).toBeGreaterThan(2)
    for (const { samples } of chunks) expect(samples.length).toBeLessThanOrEqual(15 * SAMPLE_RATE)
    for (const [index, { startsAtSample, samples }] of chunks.entries()) expect(chunks[index + 1]?.startsAtSample ?? 40_500 * 16).toBe(startsAtSample + samples.length)
  })

  test('is not lost at the end: what was begun is whole', () => {
    const [[, to] = [0, 0]] = spans(cut([['silence', 500], ['voice', 700]]))
    expect(to).toBe(1200)
  })

  test('keeps its samples as they were, in their order, however it is handed over', () => {
    const part = fc.tuple(fc.constantFrom('voice', 'silence', 'noise', 'click'), fc.integer({ min: 20, max: 2500 }))
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 5000 }), (heard, pieceLength) => {
      const sound = aSound(heard)
      const chunks = cut(heard, { pieceLength: Math.max(64, pieceLength) })
      let last = 0
      for (const { startsAtSample, samples } of chunks) {
        expect(startsAtSample).toBeGreaterThanOrEqual(last)
        expect(samples.every((sample, at) => sample === sound[startsAtSample + at])).toBe(true)
        last = startsAtSample + samples.length
      }
      expect(cut(heard, { pieceLength: 320 }).map(({ startsAtSample }) => startsAtSample)).toEqual(chunks.map(({ startsAtSample }) => startsAtSample))
    }), { numRuns: 25 })
  })
})
