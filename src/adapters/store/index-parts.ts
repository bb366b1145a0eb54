import { Dexie } from 'dexie'
import type { LineId } from '../../core/contract/ids'
import type { StoredIndex } from '../../core/knowledge/search/index-buffers'
import type { Result } from '../../core/contract/result'
import type { IndexHead, IndexPartRow } from './knowledge-rows'
import { orNotSaved, type NotSaved } from './outcome'
import type { Store } from './store'

/** A row that is read and written without a pause anybody notices. */
const BYTES_PER_ROW = 4 * 1024 * 1024
const ROWS_AT_ONCE = 4

/** Which articles an index of this line has to be built from: another word after every change. Undefined: there are none. */
export async function readArticlesRevision({ db }: Store, line: LineId): Promise<string | undefined> {
  const row = await db.indexParts.get([line, 'articles'])
  return row?.name === 'articles' ? row.revision : undefined
}

export interface KeptIndex extends StoredIndex {
  readonly revision: string
}

/** Undefined: none is stored, or one that was being written when its thread ended. */
export async function loadIndex({ db }: Store, line: LineId): Promise<KeptIndex | undefined> {
  const row = await db.indexParts.get([line, 'index'])
  if (row?.name !== 'index') return undefined
  const { revision, version, articleIds, documents, lengths } = row.head
  const piecesOf = (length: number) => Array.from({ length: Math.ceil(length / BYTES_PER_ROW) }, (_, piece) => piece)
  // All are asked for at once: the disk is read while those before are copied.
  const parts = await Promise.all(Object.entries(lengths).map(async ([name, length]): Promise<readonly [string, ArrayBuffer | undefined]> => {
    const whole = new Uint8Array(length)
    const taken = await Promise.all(piecesOf(length).map(async (number) => {
      const piece = await db.indexParts.get([line, `${revision}/${name}/${number}`])
      if (piece === undefined || !('bytes' in piece)) return false
      whole.set(piece.bytes, number * BYTES_PER_ROW)
      return true
    }))
    return [name, taken.every(Boolean) ? whole.buffer : undefined]
  }))
  const buffers: Record<string, ArrayBuffer> = {}
  for (const [name, buffer] of parts) {
    if (!buffer) return undefined
    buffers[name] = buffer
  }
  return { revision, version, articleIds, documents, buffers }
}

/** Beside the old one, in small transactions; then its head takes the place of the old one's, whose pieces go. */
export async function saveIndex(store: Store, line: LineId, { revision, version, articleIds, documents, buffers }: KeptIndex): Promise<Result<void, NotSaved>> {
  const { db } = store
  const head: IndexHead = { revision, version, articleIds, documents, lengths: Object.fromEntries(Object.entries(buffers).map(([name, { byteLength }]) => [name, byteLength])) }
  return await orNotSaved(async () => {
    let rows: IndexPartRow[] = []
    const write = async () => {
      await store.locks.giveWay()
      await db.indexParts.bulkPut(rows)
      rows = []
    }
    for (const [name, buffer] of Object.entries(buffers)) {
      for (let part = 0; part * BYTES_PER_ROW < buffer.byteLength; part += 1) {
        rows.push({ line, name: `${revision}/${name}/${part}`, bytes: new Uint8Array(buffer.slice(part * BYTES_PER_ROW, (part + 1) * BYTES_PER_ROW)) })
        if (rows.length === ROWS_AT_ONCE) await write()
      }
    }
    await write()
    await db.indexParts.put({ line, name: 'index', head })
    const names = await db.indexParts.where('[line+name]').between([line, Dexie.minKey], [line, Dexie.maxKey]).primaryKeys()
    await db.indexParts.bulkDelete(names.filter(([, name]) => name.includes('/') && !name.startsWith(`${revision}/`)))
  })
}
