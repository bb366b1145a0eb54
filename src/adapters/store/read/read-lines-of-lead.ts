import type { LineId } from '../../../core/contract/ids'
import { linesOfLead } from '../../../core/settings/edit-right'
import type { Store } from '../store'

/** The lines that the certificates of the keys this desk signs with name. Undefined: all, or it has none. */
export async function readLinesOfLead({ db }: Pick<Store, 'db'>): Promise<readonly LineId[] | undefined> {
  const keys = await db.deskKeys.toArray()
  return linesOfLead(keys.flatMap(({ kind, privateKey, certificate }) => (kind === 'lead' && privateKey !== undefined && certificate ? [certificate] : [])))
}
