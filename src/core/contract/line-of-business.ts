import { integer, oneOf, optional, record, text, type Decoder } from './decode'
import { LONGEST_RETENTION_DAYS, SHORTEST_RETENTION_DAYS } from './retained-kinds'

/** None of them means anything by itself, as red, amber and green do. */
export const LINE_COLOURS = ['violet', 'pink', 'cyan', 'brown', 'navy', 'slate'] as const
export type LineColour = (typeof LINE_COLOURS)[number]

const name: Decoder<string> = (input) => text(80)(typeof input === 'string' && input.trim() !== '' ? input.trim() : undefined)
const days = optional(integer(SHORTEST_RETENTION_DAYS, LONGEST_RETENTION_DAYS))

/** What a line of business may say of itself beside its name and numbers. */
export const LINE_EXTRAS = {
  vault: optional(name), colour: optional(oneOf(...LINE_COLOURS)),
  retentionDays: optional(record({ contacts: days, customers: days, receipts: days, drafts: days, transcripts: days })),
} as const
