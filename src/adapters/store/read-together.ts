import { cmp, type Table } from 'dexie'

/** Fewer are asked for one by one: what a call writes pays nothing for what long work saves. */
const MANY = 20
/** Rows that may lie between those asked for. Reading one of them costs a small part of a request. */
const READ_FOR_EACH = 3

/**
 * Those rows of these keys that are there. Many keys that lie side by side (contacts of an import by their time, counts of the
 * same days) are read by one request for all between the first and the last; where too much else lies between, by one for each.
 */
export async function readTogether<Row, Key>(table: Table<Row, Key>, keys: readonly Key[], keyOf: (row: Row) => Key): Promise<Row[]> {
  if (keys.length >= MANY) {
    const first = keys.reduce((one, other) => (cmp(one, other) <= 0 ? one : other))
    const last = keys.reduce((one, other) => (cmp(one, other) >= 0 ? one : other))
    const limit = keys.length * READ_FOR_EACH
    const between = await table.where(':id').between(first, last, true, true).limit(limit).toArray()
    if (between.length < limit) {
      const asked = new Set(keys.map(nameOf))
      return between.filter((row) => asked.has(nameOf(keyOf(row))))
    }
  }
  return (await table.bulkGet([...keys])).filter((row) => row !== undefined)
}

const nameOf = (key: unknown): string => JSON.stringify(key)
