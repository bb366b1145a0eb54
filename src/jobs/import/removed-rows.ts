import type { EpochMs } from '../../core/contract/ids'
import type { RefusedRow } from '../../core/import/row-refusal'
import type { Store } from '../../adapters/store/store'

/**
 * Tells of an id why what is about it is not taken in: whoever was erased on request stays erased, and what was let go for its
 * age comes again only with what happened since. The store would leave those facts out; here the row is refused, with its reason.
 * Undefined where nothing was ever removed.
 */
export async function readRemoved(store: Store, ids: readonly string[]): Promise<((id: string, happenedAt: EpochMs) => RefusedRow | undefined) | undefined> {
  if (!(await wasAnythingRemoved(store))) return undefined
  const rows = await store.db.tombstones.bulkGet([...new Set(ids)])
  const removed = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  return (id, happenedAt) => {
    const row = removed.get(id)
    if (row === undefined) return undefined
    if (row.why === 'retention') return happenedAt <= row.at ? { why: 'let-go' } : undefined
    return { why: 'erased' }
  }
}

export async function wasAnythingRemoved({ db }: Store): Promise<boolean> {
  return (await db.tombstones.limit(1).primaryKeys()).length > 0
}
