import type { Kept } from './engine'
import type { Pieces } from './pieces'

const DATABASE = 'bench-index'
const STORE = 'parts'
/** A row of more would keep the thread while it is copied. */
const ROW_BYTES = 4 * 2 ** 20

type Row = ArrayBuffer | string
/** Of which part it is, where in it, and how long the part is. */
type Key = readonly [name: string, from: number, length: number]

/** Writes an index to IndexedDB. */
export async function putIndex(kept: Kept, pieces: Pieces): Promise<void> {
  const database = await open()
  const writing = database.transaction(STORE, 'readwrite')
  const store = writing.objectStore(STORE)
  store.clear()
  const rows = rowsOf(kept)
  // One after the other, so that others may come between.
  const putNext = () => {
    const putting = pieces.run(() => {
      const next = rows.next()
      return next.done ? undefined : store.put(next.value[1], [...next.value[0]])
    })
    putting?.addEventListener('success', putNext)
  }
  putNext()
  await new Promise<void>((resolve, reject) => {
    writing.addEventListener('complete', () => resolve())
    writing.addEventListener('abort', () => reject(writing.error ?? new Error('The index was not written.')))
  })
  database.close()
}

/** Reads it again, from the opening of the database on. */
export async function getIndex(pieces: Pieces): Promise<Kept> {
  const database = await open()
  const store = database.transaction(STORE).objectStore(STORE)
  const kept = new Map<string, Row>()
  const keys = await read(store.getAllKeys(), (found) => found as unknown as readonly Key[], pieces)
  await Promise.all(keys.map((key) => read(store.get([...key]), (row: Row) => takeIn(kept, key, row), pieces)))
  database.close()
  return kept
}

function* rowsOf(kept: Kept): Generator<readonly [Key, Row]> {
  for (const [name, part] of kept) {
    if (typeof part === 'string') yield [[name, 0, part.length], part]
    else for (let from = 0; from === 0 || from < part.byteLength; from += ROW_BYTES) yield [[name, from, part.byteLength], part.slice(from, from + ROW_BYTES)]
  }
}

function takeIn(kept: Map<string, Row>, [name, from, length]: Key, row: Row): void {
  if (typeof row === 'string' || row.byteLength === length) return void kept.set(name, row)
  const whole = (kept.get(name) as ArrayBuffer | undefined) ?? new ArrayBuffer(length)
  new Uint8Array(whole).set(new Uint8Array(row), from)
  kept.set(name, whole)
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return await read(opening, (database) => database)
}

/** A value is made of its bytes when it is looked at. */
const read = <T, R>(request: IDBRequest<T>, take: (result: T) => R, pieces?: Pieces): Promise<R> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(pieces ? pieces.run(() => take(request.result)) : take(request.result)))
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')))
  })
