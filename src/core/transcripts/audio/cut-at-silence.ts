import { FRAME_SAMPLES, framesIn } from './audio-format'
import { CLOSED_GATE, hearLoudness, loudnessOf } from './voice-gate'

/** A piece of one voice, from just before it began to just after it ended. */
export interface SoundChunk {
  /** Since the first sample that was heard. */
  readonly startsAtSample: number
  readonly samples: Float32Array
}

export interface Cutter {
  /** As many as came; answers the pieces that are whole by now. */
  readonly hear: (samples: Float32Array) => readonly SoundChunk[]
  /** Nothing more comes: what is not sent yet, however short. */
  readonly stop: () => readonly SoundChunk[]
}

/** First sounds are soft (f, s, sh): so much from before the gate opened goes with it, and as much of the silence after. */
const MARGIN = framesIn(240)
/** A breath between two sentences. */
const PAUSE = framesIn(600)
/** After a word or two a longer one: "yes" alone is transcribed badly, and each piece costs a request. */
const PAUSE_OF_SHORT = framesIn(1200)
const SHORT = framesIn(1500)
/** The panel should not be further behind, and a request stays below half a megabyte. */
const LONGEST = framesIn(15_000)
/** Whoever talks on and on is cut at the softest place among the last of it. */
const CUT_WITHIN = framesIn(3000)
/** Clicks of a line and a key are shorter than any word. */
const FEWEST_VOICED = framesIn(80)

interface Frame {
  readonly samples: Float32Array
  readonly db: number
  readonly isVoice: boolean
}

/** Cuts what one channel hears into pieces at its silences. Silence itself is in none of them. */
export function cutAtSilence(): Cutter {
  let rest = new Float32Array(0)
  let gate = CLOSED_GATE
  let frames: Frame[] = []
  /** Of the first of `frames`, counted since the beginning. */
  let firstFrame = 0
  let isInside = false
  let quiet = 0

  const take = (count: number, kept: number): SoundChunk | undefined => {
    const piece = frames.slice(0, count)
    const startsAtSample = firstFrame * FRAME_SAMPLES
    frames = frames.slice(kept)
    firstFrame += kept
    return piece.filter(({ isVoice }) => isVoice).length < FEWEST_VOICED ? undefined : { startsAtSample, samples: joined(piece) }
  }
  const hearFrame = (samples: Float32Array): SoundChunk | undefined => {
    const db = loudnessOf(samples)
    gate = hearLoudness(gate, db)
    frames.push({ samples, db, isVoice: gate.isOpen })
    if (!isInside) {
      isInside = gate.isOpen
      quiet = 0
      const tooMany = isInside ? 0 : frames.length - MARGIN
      if (tooMany > 0) {
        frames.splice(0, tooMany)
        firstFrame += tooMany
      }
      return undefined
    }
    quiet = gate.isOpen ? 0 : quiet + 1
    const voiced = frames.length - quiet
    if (quiet >= (voiced < SHORT ? PAUSE_OF_SHORT : PAUSE)) {
      isInside = false
      // The end of the silence belongs to what comes next.
      return take(voiced + MARGIN, Math.max(voiced + MARGIN, frames.length - MARGIN))
    }
    if (frames.length < LONGEST) return undefined
    const cut = softest(frames, frames.length - CUT_WITHIN)
    return take(cut, cut)
  }
  return {
    hear: (more) => {
      const all = joinedTwo(rest, more)
      const whole = all.length - (all.length % FRAME_SAMPLES)
      const chunks: SoundChunk[] = []
      for (let at = 0; at < whole; at += FRAME_SAMPLES) {
        const chunk = hearFrame(all.slice(at, at + FRAME_SAMPLES))
        if (chunk) chunks.push(chunk)
      }
      rest = all.slice(whole)
      return chunks
    },
    stop: () => {
      if (isInside && rest.length > 0) frames.push({ samples: rest, db: loudnessOf(rest), isVoice: gate.isOpen })
      const last = isInside ? take(frames.length, frames.length) : undefined
      rest = new Float32Array(0)
      frames = []
      isInside = false
      return last ? [last] : []
    },
  }
}

/** The place of the softest frame from there on; a piece is never empty. */
function softest(frames: readonly Frame[], from: number): number {
  let best = Math.max(1, from)
  for (let at = best; at < frames.length; at++) if ((frames[at]?.db ?? 0) < (frames[best]?.db ?? 0)) best = at
  return best
}

function joined(frames: readonly Frame[]): Float32Array {
  const all = new Float32Array(frames.reduce((length, { samples }) => length + samples.length, 0))
  let at = 0
  for (const { samples } of frames) {
    all.set(samples, at)
    at += samples.length
  }
  return all
}

function joinedTwo(first: Float32Array, second: Float32Array): Float32Array {
  if (first.length === 0) return second
  const all = new Float32Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}
