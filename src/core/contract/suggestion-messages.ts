import { flag, oneOf, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { ArticleId, CallId, SuggestionId } from './ids'
import { JUDGEMENTS } from './suggestions'

const call = text<CallId>(64)

/** What the agent does with the article that is put up while a call runs. */
export const SUGGESTION_MESSAGES = {
  /** Of the card that is up. `cleared`: only put away; it may have been right. */
  'suggestion/judge': fromDesk(record({ call, suggestion: text<SuggestionId>(64), judgement: oneOf(...JUDGEMENTS) })),
  /** Taken from the list of what would fit as well. */
  'suggestion/take': fromDesk(record({ call, article: text<ArticleId>(400) })),
  /** For the rest of this call. */
  'suggestion/mute': fromDesk(record({ call, isMuted: flag })),
} as const
