import type { LineId } from '../../core/contract/ids'
import { refused, type Result } from '../../core/contract/result'
import { MAX_PACK_BYTES } from '../../core/packs/pack-header'
import { orNotSaved } from './outcome'
import type { PackFileRow, PackRow } from './pack-rows'
import type { Store } from './store'

/** Of a line the pack with the highest version. */
export async function currentPack({ db }: Pick<Store, 'db'>, line: LineId): Promise<PackRow | undefined> {
  return await db.packs.where('[line+version]').between([line, 0], [line, Infinity]).last()
}

/** Kept until it is taken or refused, so that a thread that dies over it loses nothing. */
export async function putCame(store: Store, bytes: Uint8Array<ArrayBuffer>, { way, expected }: Pick<PackFileRow, 'way' | 'expected'>): Promise<Result<unknown, 'not-saved' | 'too-large'>> {
  if (bytes.length > MAX_PACK_BYTES) return refused('too-large')
  return await orNotSaved(() => store.db.packFiles.put({ id: `came/${store.newId()}`, state: 'came', line: '', at: store.now(), way, bytes, ...(expected !== undefined && { expected }) }))
}
