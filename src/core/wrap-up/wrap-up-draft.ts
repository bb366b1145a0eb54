import { flag, integer, listOf, oneOf, optional, record, text, type Decoded } from '../contract/decode'
import type { CodeId, ContactId, EpochMs } from '../contract/ids'

const epochMs = integer<EpochMs>(0, 8.64e15)

export const LONGEST_NOTE = 8000

/** What the agent has typed so far; autosaved, and survives everything. Free text is sealed at rest. */
export const decodeWrapUpDraft = record({
  code: optional(text<CodeId>(64)),
  note: text(LONGEST_NOTE),
  isResolved: optional(flag),
  closes: listOf(text<ContactId>(64), 50),
  mood: optional(oneOf('calm', 'pleased', 'worried', 'upset', 'angry')),
  callback: optional(record({ from: epochMs, to: optional(epochMs), text: text(500) })),
  followUp: optional(record({ dueAt: epochMs, text: text(500) })),
  /** Of an incident: its own ticket all the same, and not only the parent's. */
  isOwnTicket: optional(flag),
  promise: optional(record({ dueAt: optional(epochMs), text: text(500) })),
})
export type WrapUpDraft = Decoded<typeof decodeWrapUpDraft>

export const EMPTY_DRAFT: WrapUpDraft = { note: '', closes: [] }
