import { Dexie } from 'dexie'
import type { CodeId, ContactId, EpochMs, LineId } from '../../../core/contract/ids'
import { WEEKS_BACK, type AllCounts, type ReasonCounts } from '../../../core/surges/find-surges'
import { isRecordedRow } from './contacts-of'
import type { Store } from '../store'

const WEEK_MS = 7 * 86_400_000
/** More in one window than any line of business has. */
const MOST_READ = 5_000

export interface CountedReasons {
  readonly reasons: readonly ReasonCounts[]
  readonly all: AllCounts
  /** Newest first: what stands behind the counts of now. */
  readonly contactsOf: (code: string) => readonly ContactId[]
}

/**
 * Contacts by code in the window until now, and of each code that has enough in it the same window of the weeks before. Of the past nothing
 * is read but how many keys of an index lie between two moments, and only of codes that could be a surge.
 */
export async function readReasonCounts(store: Store, line: LineId, { now, windowMs, least }: { readonly now: EpochMs; readonly windowMs: number; readonly least: number }): Promise<CountedReasons> {
  const { contacts } = store.db
  const window = await contacts.where('[line+newestFirst+id]').between([line, -now, Dexie.minKey], [line, -(now - windowMs), Dexie.maxKey], true, true).limit(MOST_READ).toArray()
  const rows = window.filter(isRecordedRow)
  const byCode = new Map<CodeId, ContactId[]>()
  for (const { id, code } of rows) if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), id])
  const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => (week + 1) * WEEK_MS)
  const countAll = (until: number) => contacts.where('[line+newestFirst+id]').between([line, -until, Dexie.minKey], [line, -(until - windowMs), Dexie.maxKey], true, true).count()
  const countOf = (code: CodeId, from: number, until: number) => contacts.where('[line+code+newestFirst+id]').between([line, code, -until, Dexie.minKey], [line, code, -from, Dexie.maxKey], true, true).count()
  const many = [...byCode].filter(([, found]) => found.length >= least)
  if (many.length === 0) return { reasons: [], all: { now: rows.length, past: [] }, contactsOf: () => [] }
  const [past, reasons] = await Promise.all([
    Promise.all(weeks.map((back) => countAll(now - back))),
    Promise.all(many.map(async ([code, found]): Promise<ReasonCounts> => ({
      key: code, now: found.length,
      past: await Promise.all(weeks.map(async (back) => {
        const until = now - back
        const [count, wide] = await Promise.all([countOf(code, until - windowMs, until), countOf(code, until - 2 * windowMs, until + windowMs)])
        return { count, wide }
      })),
    }))),
  ])
  return { reasons, all: { now: rows.length, past }, contactsOf: (code) => many.find(([id]) => id === code)?.[1] ?? [] }
}
