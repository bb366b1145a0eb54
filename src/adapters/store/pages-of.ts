import { Dexie, type Table } from 'dexie'

/** Some hundred milliseconds of unsealing; writers wait for none of it, for nothing is locked. */
const ROWS_AT_ONCE = 1_000

/** In pages along the primary key, each a transaction of its own: what is written meanwhile is in or not, and harms nothing. */
export async function* pagesOf<T, K>(table: Table<T, K>): AsyncGenerator<readonly T[]> {
  for (let last: unknown; ; ) {
    const rows = await pageAfter(table, last)
    if (rows.length > 0) yield rows
    if (rows.length < ROWS_AT_ONCE) return
    last = keyOf(table, rows.at(-1))
  }
}

/** `after`: the key of the last one of the page before. */
export async function pageAfter<T, K>(table: Table<T, K>, after: unknown): Promise<readonly T[]> {
  return await table.where(':id').above(after ?? Dexie.minKey).limit(ROWS_AT_ONCE).toArray()
}

export function keyOf<T, K>({ schema }: Table<T, K>, row: unknown): unknown {
  const { keyPath } = schema.primKey
  return Array.isArray(keyPath) ? keyPath.map((part) => (row as Record<string, unknown>)[part]) : Dexie.getByKeyPath(row as object, keyPath as string)
}
