import type { Fact } from '../../core/contract/facts'
import { aboutOf } from '../../core/facts/about-of'
import { leftLines } from './leaving/left-lines'
import type { Store } from './store'
import type { TombstoneRow } from './rows'

/** Marks ids (of facts, customers, contacts, tasks) as erased: import and merging never bring them back. */
export async function putTombstones(store: Store, ids: readonly string[], why: TombstoneRow['why']): Promise<void> {
  const at = store.now()
  await store.db.tombstones.bulkPut(ids.map((id) => ({ id, why, at })))
}

/**
 * Those of the facts that neither were erased nor are about what was, nor of a line whose client left. What was let go for its age may come again with what
 * happened since: a customer of years ago who rings, or stands in a new list.
 */
export async function withoutTombstones<T extends { readonly fact: Fact }>(store: Store, held: readonly T[]): Promise<readonly T[]> {
  if ((await store.db.tombstones.limit(1).primaryKeys()).length === 0) return held
  const left = await leftLines(store)
  const idsOf = ({ fact }: T) => [fact.id, aboutOf(fact)].filter((id) => id !== undefined)
  const ids = [...new Set(held.flatMap(idsOf))]
  const erased = new Map((await store.db.tombstones.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row] as const] : [])))
  return held.filter((each) => !left.has(each.fact.line) && !idsOf(each).some((id) => {
    const row = erased.get(id)
    return row !== undefined && (row.why !== 'retention' || each.fact.happenedAt <= row.at)
  }))
}
