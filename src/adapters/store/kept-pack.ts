import type { LineId } from '../../core/contract/ids'
import type { Store } from './store'

/** Under which the bytes of a pack that was published here are kept. */
export const keptPackId = (line: LineId, version: number): string => `kept/${line}/${version}`

/** Undefined: they are not kept any more. */
export async function readKeptPack({ db }: Pick<Store, 'db'>, line: LineId, version: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await db.packFiles.get(keptPackId(line, version)))?.bytes
}
