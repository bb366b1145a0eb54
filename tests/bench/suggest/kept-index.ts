import type { Kept } from './engine'
import type { Pieces } from './pieces'

const DATABASE = 'bench-index'
const STORE = 'parts'

/** Writes an index to IndexedDB, each part as a row of its own. */
export async function putIndex(kept: Kept, pieces: Pieces): Promise<void> {
  const database = await open()
  const writing = database.transaction(STORE, 'readwrite')
  const store = writing.objectStore(STORE)
  store.clear()
  const rest = kept.entries()
  // One after the other: to copy a part takes the thread, and others may come between.
  const putNext = () => {
    const next = rest.next()
    if (next.done) return
    const [name, part] = next.value
    pieces.run(() => store.put(part, name)).addEventListener('success', putNext)
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
  const names = await resultOf(store.getAllKeys(), pieces)
  const kept = await Promise.all(names.map(async (name) => [String(name), await resultOf(store.get(name) as IDBRequest<ArrayBuffer | string>, pieces)] as const))
  database.close()
  return new Map(kept)
}

async function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return await resultOf(opening)
}

/** A value is made of its bytes when it is looked at. */
const resultOf = <T>(request: IDBRequest<T>, pieces?: Pieces): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(pieces ? pieces.run(() => request.result) : request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The database refused.')))
  })
