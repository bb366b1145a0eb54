import type { CallsideDb, TableName } from '../schema'
import { locks } from '../locks'
import { openStore, type Store, type StoreOptions } from '../open-store'

/** Beside the real one, of the same schema: what is practised is written there, so nothing of it can enter a figure, a segment or a record. */
export const PRACTICE_DATABASE = 'callside-practice'

/** What leads write is read where they wrote it. It is never written by practice. */
const LIBRARY_TABLES: ReadonlySet<string> = new Set<TableName>(['definitions', 'latestDefinitions', 'articles', 'indexParts'])

/** The store of practice: made-up customers and calls of its own, and the real library. Its locks are its own, so that no real call waits for it. */
export async function openPracticeStore(real: Pick<Store, 'db'>, options: StoreOptions): Promise<Store> {
  const store = await openStore({ name: PRACTICE_DATABASE, locks: locks('callside-practice'), ...options })
  return { ...store, db: withLibraryOf(store.db, real.db) }
}

/** No transaction goes over both: a use case of a call writes no definition. */
function withLibraryOf(own: CallsideDb, real: CallsideDb): CallsideDb {
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'string' && LIBRARY_TABLES.has(name)) return Reflect.get(real, name) as unknown
      const value: unknown = Reflect.get(target, name)
      // Dexie's own methods ask themselves who they are.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
