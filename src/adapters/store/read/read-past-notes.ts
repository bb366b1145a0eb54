import { Dexie } from 'dexie'
import type { LineId } from '../../../core/contract/ids'
import type { PastNote } from '../../../core/wrap-up/predict-codes'
import { readFacts } from '../fact-rows'
import type { Store } from '../store'

/** So many of the newest contacts say how customers of this line speak now; reading them takes some ten milliseconds. */
const NEWEST = 300

/** The notes of the line's newest wrap-ups with their codes. Empty on a locked vault. */
export async function readPastNotes(store: Store, line: LineId): Promise<readonly PastNote[]> {
  const contacts = await store.db.contacts.where('[line+newestFirst+id]').between([line, Dexie.minKey], [line, Dexie.maxKey]).limit(NEWEST).toArray()
  const coded = contacts.flatMap(({ code, wrappedUpBy }) => (code && wrappedUpBy ? [{ code, fact: wrappedUpBy.fact }] : []))
  const facts = await readFacts(store, coded.map(({ fact }) => fact))
  return coded.flatMap(({ code, fact }) => {
    const written = facts.get(fact)
    return written?.kind === 'contact/wrapped-up' && written.personal.note !== '' ? [{ code, note: written.personal.note }] : []
  })
}
