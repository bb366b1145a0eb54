import { Dexie } from 'dexie'
import type { FactKind, FactOf } from '../../../core/contract/facts'
import type { LineId } from '../../../core/contract/ids'
import { factOfRow } from '../fact-rows'
import type { FactRow } from '../rows'
import type { Store } from '../store'

const MOST_READ = 1000

/** Of a line, newest first, of those that are asked for by what stands in clear; those whose vault is locked cannot be read and are left out. */
export async function newestFacts<K extends FactKind>(store: Store, line: LineId, kind: K, isWanted: (open: FactOf<K>['open']) => boolean = () => true): Promise<FactOf<K>[]> {
  const rows: FactRow[] = await store.db.facts.where('[kind+happenedAt]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).reverse().limit(MOST_READ).toArray()
  // Rows of this kind were asked for, and `open` stands in them as in the fact.
  const facts = await Promise.all(rows.filter((row) => row.line === line && isWanted(row.open as FactOf<K>['open'])).map((row) => factOfRow(store, row)))
  return facts.filter((fact) => fact !== undefined) as unknown as FactOf<K>[]
}
