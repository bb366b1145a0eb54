import type { Fact } from '../../core/contract/facts'
import { aboutOf } from '../../core/facts/about-of'
import type { Store } from './open-store'
import type { TombstoneRow } from './rows'

/** Marks ids (of facts, customers, contacts, tasks) as erased: import and merging never bring them back. */
export async function putTombstones(store: Store, ids: readonly string[], why: TombstoneRow['why']): Promise<void> {
  const at = store.now()
  await store.db.tombstones.bulkPut(ids.map((id) => ({ id, why, at })))
}

/** Those of the facts that neither were erased nor are about what was. */
export async function withoutTombstones<T extends { readonly fact: Fact }>(store: Store, held: readonly T[]): Promise<readonly T[]> {
  if ((await store.db.tombstones.limit(1).primaryKeys()).length === 0) return held
  const idsOf = ({ fact }: T) => [fact.id, aboutOf(fact)].filter((id) => id !== undefined)
  const ids = [...new Set(held.flatMap(idsOf))]
  const erased = new Set((await store.db.tombstones.bulkGet(ids)).flatMap((row) => row?.id ?? []))
  return held.filter((each) => !idsOf(each).some((id) => erased.has(id)))
}
