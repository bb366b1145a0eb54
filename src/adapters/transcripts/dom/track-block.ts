import type { EpochMs } from '../../../core/contract/ids'
import type { HeardBlock } from '../../../core/contract/transcripts'
import { endText, growText, NOTHING_SAID, sayingNow, type GrownText } from '../../../core/transcripts/grow-text'
import type { SeenBlock } from './read-blocks'

/** What one voice said in one block of the page, and how much of it was told. */
export interface BlockTrack {
  readonly name: string
  readonly seen: Pick<SeenBlock, 'speaker' | 'speakerName' | 'voice'>
  readonly text: GrownText
  /** When each piece was first seen. */
  readonly startedAt: readonly EpochMs[]
  readonly changedAt: EpochMs
  /** Since when something is not told. */
  readonly untoldSince?: EpochMs
  /** Pieces that were told to their end, and the last text that was told of the one after them. */
  readonly told: { readonly done: number; readonly saying: string }
}

/**
 * Recognition rewrites the end of a sentence several times a second and rests when it is sure. 1.2 s is what public extensions
 * for Google Meet wait; none of them says how it was measured.
 */
export const SETTLED_AFTER_MS = 1_200
/** Who speaks without a rest is told of all the same: what fits now is of use now. */
export const TOLD_WITHIN_MS = 3_000
/** Nobody pauses so long within a sentence. */
export const ENDED_AFTER_MS = 4_000

export function openTrack(name: string, seen: SeenBlock, at: EpochMs, text: GrownText = NOTHING_SAID): BlockTrack {
  return { name, seen, text, startedAt: [at], changedAt: at, told: { done: 0, saying: '' } }
}

export function continueTrack(track: BlockTrack, seen: SeenBlock, at: EpochMs): BlockTrack {
  const text = growText(track.text, seen.text)
  if (text === track.text) return track.seen.speaker === seen.speaker ? track : { ...track, seen }
  return { ...withPieces(track, text, at), seen, changedAt: at, untoldSince: track.untoldSince ?? at }
}

/** What is to be told of it now; the track with that told. `isGone`: the page took it away. */
export function tellTrack(track: BlockTrack, source: HeardBlock['source'], at: EpochMs, isGone: boolean): { readonly track: BlockTrack; readonly blocks: readonly HeardBlock[] } {
  const restedMs = at - track.changedAt
  const isOver = isGone || restedMs >= (source === 'chat' ? SETTLED_AFTER_MS : ENDED_AFTER_MS)
  const ended = isOver ? withPieces(track, endText(track.text), at) : track
  const { done } = ended.text
  const saying = sayingNow(ended.text)
  const isDue = saying.trim() !== '' && saying !== ended.told.saying && (restedMs >= SETTLED_AFTER_MS || at - (ended.untoldSince ?? at) >= TOLD_WITHIN_MS)
  const pieces = [...done.slice(ended.told.done).map((text, index) => ({ text, piece: ended.told.done + index, isFinal: true })), ...(isDue ? [{ text: saying, piece: done.length, isFinal: false }] : [])]
  const blocks = pieces.flatMap(({ text, piece, isFinal }): readonly HeardBlock[] => {
    const { speaker, speakerName } = ended.seen
    if (text.trim() === '') return []
    return [{ source, block: `${ended.name}.${piece}`, at: ended.startedAt[piece] ?? at, speaker, isFinal, text: text.trim(), ...(speakerName !== undefined && { speakerName }) }]
  })
  if (ended === track && blocks.length === 0) return { track, blocks }
  const { untoldSince, ...rest } = ended
  const isAllTold = isDue || saying.trim() === ''
  return {
    track: { ...rest, told: { done: done.length, saying: isDue ? saying : '' }, ...(!isAllTold && untoldSince !== undefined && { untoldSince }) }, blocks,
  }
}

/** When there will be something to tell, if nothing more is said. */
export function lookAgainAt(track: BlockTrack, source: HeardBlock['source']): number | undefined {
  const saying = sayingNow(track.text)
  if (saying.trim() === '') return undefined
  if (saying === track.told.saying) return track.changedAt + ENDED_AFTER_MS
  const settled = track.changedAt + SETTLED_AFTER_MS
  return source === 'chat' || track.untoldSince === undefined ? settled : Math.min(settled, track.untoldSince + TOLD_WITHIN_MS)
}

function withPieces(track: BlockTrack, text: GrownText, at: EpochMs): BlockTrack {
  if (text === track.text) return track
  const more = Math.max(0, text.done.length + 1 - track.startedAt.length)
  // The piece that comes after an end begins with its first words.
  const isBegun = sayingNow(track.text).trim() !== '' || track.startedAt.length > text.done.length + 1
  const started = isBegun ? track.startedAt : [...track.startedAt.slice(0, -1), at]
  return { ...track, text, startedAt: [...started, ...Array.from({ length: more }, () => at)] }
}
