import { flag, integer, listOf, oneOf, optional, record, text, type Decoded } from './decode'
import type { AgentId, CallId, ContactId, EpochMs, LineId, TranscriptLineId } from './ids'
import type { Redacted } from './models'

/** Who said it. A page that shows names says so by them; one that shows none leaves it unknown. */
export const SPEAKERS = ['customer', 'agent', 'unknown'] as const
export type Speaker = (typeof SPEAKERS)[number]

/** Where a line comes from: captions or a chat log that a page shows, the agent's own typing, recognised speech. */
export const TRANSCRIPT_SOURCES = ['captions', 'chat', 'typed', 'audio'] as const
export type TranscriptSource = (typeof TRANSCRIPT_SOURCES)[number]

/** What one speaker said without a break. It grows while it is said; what was final may still be corrected for a moment. */
export interface TranscriptLine {
  /** Made once; the same while the text grows. */
  readonly id: TranscriptLineId
  readonly call: CallId
  readonly contact: ContactId
  /** The line of business of its call. */
  readonly line: LineId
  readonly agent: AgentId
  readonly speaker: Speaker
  /** As the page shows it, where it does: a hint, and personal. */
  readonly speakerName?: string
  readonly source: TranscriptSource
  /** When it began, by this machine's clock. Lines stand in the order of `at`, then of `seq`. */
  readonly at: EpochMs
  /** 1, 2, 3 … within a call, in the order in which the lines were first heard of. */
  readonly seq: number
  readonly isFinal: boolean
  /** What must not be kept is replaced by a mark (`[card]`, see MASK_KINDS). */
  readonly text: Redacted
}

/** What was replaced. In a text it stands in brackets; the words for it are the user interface's. */
export const MASK_KINDS = ['card', 'id', 'phone', 'account', 'code', 'number', 'email', 'address', 'name', 'data'] as const
export type MaskKind = (typeof MASK_KINDS)[number]

/** Longer than anybody speaks without a break. What a page has beyond it is cut off. */
export const LONGEST_LINE = 2_000
/** A few words by hand. */
export const LONGEST_TYPED_LINE = 500
/** More at once is no conversation. */
export const MOST_BLOCKS = 32
/** Of a name by which a page calls who speaks. */
export const LONGEST_NAME = 120

/** A block of text as a page shows it now: the whole of it, not what was added. */
export const decodeHeardBlock = record({
  source: oneOf('captions', 'chat'),
  /** The page's block: the same while its text is rewritten in place, and unlike any other of its document. */
  block: text(40),
  /** When its first words were seen. */
  at: integer<EpochMs>(0, 8.64e15),
  speaker: oneOf(...SPEAKERS),
  speakerName: optional(text(LONGEST_NAME)),
  isFinal: flag,
  text: text(LONGEST_LINE),
})
export type HeardBlock = Decoded<typeof decodeHeardBlock>

export const decodeHeardBlocks = listOf(decodeHeardBlock, MOST_BLOCKS)
