import type { LineId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { orNotSaved, type NotSaved } from './outcome'
import type { PackFileRow } from './pack-rows'
import type { Store } from './store'

/** Under which the bytes of a pack that was published here are kept. */
export const keptPackId = (line: LineId, version: number): string => `kept/${line}/${version}`

/** Undefined: they are not kept any more. */
export async function readKeptPack({ db }: Pick<Store, 'db'>, line: LineId, version: number): Promise<Pick<PackFileRow, 'bytes' | 'step'> | undefined> {
  return await db.packFiles.get(keptPackId(line, version))
}

/** A version that was published here and never left: another lead's of the same number takes its place. What it was made of stays. */
export async function forgetUnsentPack({ db }: Pick<Store, 'db'>, line: LineId, version: number): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() => db.packs.where('[line+version]').equals([line, version]).and(({ way }) => way === 'published').delete())
}
