import type { AudioChannel } from '../../contract/audio'
import { LONGEST_LINE } from '../../contract/transcripts'
import type { HeardLine } from '../heard-line'

/** What was recognised of one piece. `number`: 1, 2, 3 … within its channel and session. */
export interface SpokenPiece {
  readonly session: string
  readonly channel: AudioChannel
  readonly number: number
}

const spokenBlock = ({ session, channel, number }: SpokenPiece): string => `audio/${session}/${channel}/${number}`

/** Who speaks is known by the channel. A piece that is told again, because its answer was lost, stays one line; nothing recognised is none. */
export function spokenLine(
  known: readonly HeardLine[], piece: SpokenPiece, said: Omit<HeardLine, 'block' | 'changedAt' | 'seq' | 'source' | 'isFinal' | 'speaker' | 'speakerName'>,
): readonly HeardLine[] {
  const text = said.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)
  const block = spokenBlock(piece)
  if (text === '' || known.some((line) => line.block === block)) return []
  const seq = known.reduce((last, line) => Math.max(last, line.seq), 0) + 1
  return [{ ...said, text, seq, speaker: piece.channel, source: 'audio', isFinal: true, block, changedAt: said.at }]
}
