import type { LineId } from '../../core/contract/ids'
import { orNotSaved } from './outcome'
import type { Store } from './store'

/** A pack that came was refused, and none was taken since. */
export async function isAnyPackRefused({ db }: Store): Promise<boolean> {
  return (await db.packNotes.filter(({ refused }) => refused !== undefined).count()) > 0
}

/** The place has nothing newer. */
export async function notePackUnchanged({ db, now }: Store, line: LineId): Promise<void> {
  await orNotSaved(() => db.packNotes.where('line').equals(line).modify((note) => void (note.refused === undefined && Object.assign(note, { checkedAt: now() }))))
}
