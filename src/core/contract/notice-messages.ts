import { decodeNotice, decodeNoticeId, INCIDENT_FIELDS, NOTICE_FIELDS } from './decode-notice'
import { flag, integer, oneOf, optional, record, text } from './decode'
import { fromDesk } from './from-desk'
import type { DemandId, EpochMs, LineId } from './ids'
import { CALL_BACKS, LONGEST_BODY, LONGEST_TITLE, LONGEST_WORDING, MOST_ANSWERS } from './notices'

const notice = decodeNoticeId
const incident = { ...INCIDENT_FIELDS, title: text(LONGEST_TITLE), wording: text(LONGEST_WORDING), demand: optional(text<DemandId>(400)) }
const epochMs = integer<EpochMs>(0, 8.64e15)

/** What a lead does with notices and incidents, and what agents do with them. */
export const NOTICE_MESSAGES = {
  /** A new one, or the next version of one. What it is merged of is retired with it. */
  'notice/save': fromDesk(record({ ...NOTICE_FIELDS, notice: optional(notice), isToBeReadAgain: flag })),
  /** As a row of a table says it, under the id that the table gives it. `base`: the version that it was read beside, 0 of a new one. */
  'notice/save-row': fromDesk(record({ item: decodeNotice, base: integer(0, 1e9) })),
  'notice/retire': fromDesk(record({ notice, isRetired: flag })),
  /** It stands before the agent's eyes; `isForced`: it opened by itself. */
  'notice/see': fromDesk(record({ notice, isForced: flag })),
  'notice/acknowledge': fromDesk(record({ notice, answer: optional(integer(0, MOST_ANSWERS - 1)) })),
  'notice/snooze': fromDesk(record({ notice, until: epochMs })),
  /** A notice is about to open: how long ago was a key pressed in a page that is switched on? Which one no page tells. */
  'notice/ask-gap': fromDesk(record({})),
  /** As it is typed: nothing of it is kept. */
  'notice/search': fromDesk(record({ line: optional(text<LineId>(64)), typed: text(200) })),
  /** From a surge, or by hand: a critical notice that stands on the card of every call it concerns. */
  'incident/start': fromDesk(record({ ...incident, body: text(LONGEST_BODY) })),
  /** What is known of it changed: the words, when it is over, the ticket, whom it concerns. Cards have it at once. */
  'incident/change': fromDesk(record({ ...incident, notice, isToBeReadAgain: flag })),
  /** All clear: what customers are told now, and who calls back those it concerned. */
  'incident/end': fromDesk(record({ notice, words: text(LONGEST_WORDING), callBack: oneOf(...CALL_BACKS) })),
} as const
