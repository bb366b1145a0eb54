import type { Listening } from '../../core/contract/audio'
import { isOpen } from '../../core/transcripts/audio/is-heard-now'
import { orNotSaved } from './outcome'
import type { Store } from './store'

/** The last pieces of a session are under way for a few minutes at most. */
const KEPT_MS = 10 * 60_000

/** What is listened to, or was last. */
export async function listeningNow({ db }: Store): Promise<Listening | undefined> {
  return (await db.listening.toArray()).toSorted((a, b) => a.startedAt - b.startedAt || a.revivals - b.revivals).at(-1)
}

export async function listeningOf({ db }: Store, session: string): Promise<Listening | undefined> {
  return await db.listening.get(session)
}

/** One is listened to at a time: the others are over. */
export function beginListening({ db }: Store, listening: Listening) {
  return orNotSaved(() => db.transaction('rw', db.listening, async () => {
    const others = (await db.listening.toArray()).filter(({ seenAt }) => listening.seenAt - seenAt < KEPT_MS)
    await db.listening.clear()
    await db.listening.bulkPut([...others.map((row) => ({ ...row, state: isOpen(row) ? 'over' as const : row.state })), listening])
  }))
}

export function changeListening({ db }: Store, session: string, change: (listening: Listening) => Listening) {
  return orNotSaved(() => db.transaction('rw', db.listening, async () => {
    const row = await db.listening.get(session)
    const next = row && change(row)
    if (next && next !== row) await db.listening.put(next)
  }))
}
