import { dayBucket } from '../../../core/contacts/day'
import type { EpochMs, LineId } from '../../../core/contract/ids'
import { suggestCodes, type CodeSuggestion } from '../../../core/wrap-up/suggest-code'
import type { Settings } from '../../../core/contract/settings'
import type { Store } from '../store'
import type { CallRow } from '../rows'
import { newestContacts } from './contacts-of'
import { readCodes } from './read-definitions'
import { whosOfCall } from './read-caller'
import { readUnsolved } from './unsolved-contacts'

const OWN_PAST = 50
/** At a half-life of three days, older counts weigh nothing. */
const LINE_PAST_DAYS = 14

/** The likeliest codes for this call, at most three, best first: from this customer's past and from what everyone rings about now. */
export async function readCodeSuggestions(store: Store, call: CallRow, settings: Settings, now: EpochMs): Promise<CodeSuggestion[]> {
  const [whos, line, codes] = await Promise.all([whosOfCall(store, call, settings), countsOf(store, call.line, now), readCodes(store, call.line)])
  const [past, unsolved] = await Promise.all([newestContacts(store, whos, OWN_PAST), readUnsolved(store, whos)])
  const open = new Set(unsolved.map(({ id }) => id))
  const own = past.flatMap(({ id, code, startedAt }) => (code && id !== call.contact ? [{ code, startedAt, isUnsolved: open.has(id) }] : []))
  return suggestCodes({ own, line }, codes, now)
}

async function countsOf(store: Store, line: LineId, now: EpochMs) {
  const today = dayBucket(now)
  return await store.db.codeCounts.where('[line+day+code]').between([line, today - LINE_PAST_DAYS, ''], [line, today + 1, '']).toArray()
}
