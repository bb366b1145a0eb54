import { integer, oneOf, optional, record, text } from './decode'
import { TASK_KINDS } from './facts'
import { fromDesk } from './from-desk'
import type { ArticleId, CallId, CustomerId, EpochMs, FactId, LineId } from './ids'

const article = text<ArticleId>(400)
const line = text<LineId>(64)
/** Of what is said against an article, and to it. */
export const LONGEST_ANSWER = 1000
const judged = text<FactId>(64)

/** What is asked of the knowledge, said about it, and registered from it. */
export const KNOWLEDGE_MESSAGES = {
  /** As it is typed: nothing of it is kept. `line`: of the call in front; absent: of the desk. */
  'knowledge/search': fromDesk(record({ line: optional(line), typed: text(200) })),
  /** Articles were changed by a job: their index is made anew, without being waited for. */
  'knowledge/rebuild': fromDesk(record({})),
  /** "Nothing fits": what was searched for in vain. */
  'knowledge/note-gap': fromDesk(record({ line: optional(line), typed: text(200) })),
  /** What an agent holds against an article; the text may be empty. */
  'article/doubt': fromDesk(record({ article, text: text(LONGEST_ANSWER) })),
  /** Its owner has looked: the open doubts are answered, and the article counts as checked. */
  'article/answer': fromDesk(record({ article, text: text(LONGEST_ANSWER) })),
  /** What was said when that suggestion was taken becomes a phrasing of its article. */
  'phrasing/add': fromDesk(record({ article, judged })),
  /** It is none, and is not offered again. */
  'phrasing/set-aside': fromDesk(record({ judged })),
  /** A task of the agent on shift; `call`: it comes from this call and is about its customer. */
  'task/set': fromDesk(record({ kind: oneOf(...TASK_KINDS), text: text(500), dueAt: integer<EpochMs>(0, 8.64e15), customer: optional(text<CustomerId>(64)), call: optional(text<CallId>(64)) })),
} as const
