import { oneOf, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { ArticleId, LineId, PracticeCallId } from './ids'

/** Orders of the page of practice; what they change is in its own database. */
export const PRACTICE_MESSAGES = {
  /** The call rings: whatever was practised before is gone, and this customer and his past are there. */
  'practice/begin': fromDesk(record({ call: text<PracticeCallId>(200) })),
  /** What a softphone would tell of it. */
  'practice/signal': fromDesk(record({ kind: oneOf('answered', 'ended') })),
  /** An article was looked up by hand and opened. */
  'practice/note-article': fromDesk(record({ article: text<ArticleId>(400) })),
  /** It is wrapped up, or will not be: what was reached is kept. */
  'practice/finish': fromDesk(record({ call: text<PracticeCallId>(200) })),
  /** The agent's own attempts of the line in front, all of them. */
  'practice/forget': fromDesk(record({})),
  /** The calls to start with, for a line that was there before there were any. What is written already stays. */
  'practice/add-defaults': fromDesk(record({ line: text<LineId>(64) })),
} as const
