import { orNotSaved } from '../../adapters/store/outcome'
import type { Store } from '../../adapters/store/store'
import { changesFor, ITEM_TABLES, turnIndex, writeChanges } from '../../adapters/store/take-items'
import type { LineId } from '../../core/contract/ids'
import { done, refused, type Result } from '../../core/contract/result'
import { withWhatStays } from '../../core/desk/with-what-stays'
import type { Item } from '../../core/packs/item'
import { readPackItems } from './check-pack'
import { keptItems } from './publish-pack'

const ROWS_AT_ONCE = 500

/**
 * What the line had in a version that was published here is what it has now, as the next version of each item; what came since is
 * retired. Publishing it is the next pack. Done again after a thread that died, it ends.
 */
export async function goBack(store: Store, line: LineId, to: number): Promise<Result<readonly Item[], 'no-such-version' | 'not-saved'>> {
  const earlier = await keptItems(store, line, to)
  if (!earlier) return refused('no-such-version')
  const now = store.now()
  const kept = new Set(earlier.map(({ kind, id }) => `${kind} ${id}`))
  const { items } = await readPackItems(store, line)
  const here = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]))
  const since = items.filter(({ kind, id, retiredAt }) => retiredAt === undefined && !kept.has(`${kind} ${id}`))
  const wanted: readonly Item[] = [...earlier.map((item) => ({ ...withWhatStays(item, here.get(`${item.kind} ${item.id}`)), changedAt: now })), ...since.map((item) => ({ ...item, changedAt: now, retiredAt: now }))]
  for (let at = 0; at < wanted.length; at += ROWS_AT_ONCE) {
    const changes = await changesFor(store, wanted.slice(at, at + ROWS_AT_ONCE))
    if (changes.length === 0) continue
    await store.locks.giveWay()
    const written = await orNotSaved(() => store.db.transaction('rw', ITEM_TABLES.map((name) => store.db.table(name)), async () => {
      await writeChanges(store, changes)
      await turnIndex(store, line)
    }))
    if (!written.ok) return written
  }
  return done((await readPackItems(store, line)).items)
}
