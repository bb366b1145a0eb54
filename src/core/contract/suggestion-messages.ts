import { flag, oneOf, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { ArticleId, CallId, SuggestionId, TranscriptLineId } from './ids'
import { JUDGEMENTS } from './suggestions'

const call = text<CallId>(64)

/** What the agent does with what is put up while a call runs. */
export const SUGGESTION_MESSAGES = {
  /** By the agent's word a line that sounded like a complaint, or like anger, is none. */
  'suggestion/put-aside': fromDesk(record({ call, line: text<TranscriptLineId>(64) })),
  /** Of the card that is up. `cleared`: only put away; it may have been right. */
  'suggestion/judge': fromDesk(record({ call, suggestion: text<SuggestionId>(64), judgement: oneOf(...JUDGEMENTS) })),
  /** Taken from the list of what would fit as well. */
  'suggestion/take': fromDesk(record({ call, article: text<ArticleId>(400) })),
  /** For the rest of this call. */
  'suggestion/mute': fromDesk(record({ call, isMuted: flag })),
} as const
