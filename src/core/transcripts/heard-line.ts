import { flag, integer, oneOf, optional, record, text, type Decoder } from '../contract/decode'
import type { AgentId, CallId, ContactId, EpochMs, LineId, TranscriptLineId } from '../contract/ids'
import { SPEAKERS, TRANSCRIPT_SOURCES, type TranscriptLine } from '../contract/transcripts'

/** A line on its way to the disk, with what tells whether the next report is of it. */
export interface HeardLine extends Omit<TranscriptLine, 'text'> {
  /** As it was heard, until it is redacted right before it is written. */
  readonly text: string
  /** Document and block of the page that it is of; its own id where it was typed. */
  readonly block: string
  /** When its text last changed. */
  readonly changedAt: EpochMs
}

const moment = integer<EpochMs>(0, 8.64e15)

/** As a backup has it. */
export const decodeHeardLine: Decoder<HeardLine> = record({
  id: text<TranscriptLineId>(64), call: text<CallId>(64), contact: text<ContactId>(64), line: text<LineId>(200), agent: text<AgentId>(200),
  speaker: oneOf(...SPEAKERS), speakerName: optional(text(200)), source: oneOf(...TRANSCRIPT_SOURCES), at: moment, seq: integer(1, 1e9), isFinal: flag,
  // Marks are longer than some of what they stand for.
  text: text(20_000), block: text(200), changedAt: moment,
})
