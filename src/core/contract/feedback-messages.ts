import { oneOf, optional, record, text } from './decode'
import { decodeFeedbackAbout, FEEDBACK_KINDS } from './feedback'
import { fromDesk } from './from-desk'
import type { FeedbackId } from './ids'

/** What agents say to their lead, and what becomes of it. */
export const FEEDBACK_MESSAGES = {
  'feedback/give': fromDesk(record({ kind: oneOf(...FEEDBACK_KINDS), about: optional(decodeFeedbackAbout), text: text(2000) })),
  /** By a lead. Of what is taken up the words may be empty. */
  'feedback/answer': fromDesk(record({ feedback: text<FeedbackId>(64), state: oneOf('taken-up', 'answered'), text: text(2000) })),
} as const
