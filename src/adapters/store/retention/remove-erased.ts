import { done, type Result } from '../../../core/contract/result'
import type { NotSaved } from '../outcome'
import type { TombstoneRow } from '../rows'
import type { Store } from '../store'
import { removeAbout } from './remove-about'

const IDS_AT_ONCE = 200

/**
 * Who asked to be forgotten at one desk is forgotten where its backup is restored. Their figures were counted there and come
 * along as such, so a day in UTC does for those few that only this desk has.
 */
export async function removeErased(store: Store, tombstones: readonly TombstoneRow[]): Promise<Result<undefined, NotSaved>> {
  for (let from = 0; from < tombstones.length; from += IDS_AT_ONCE) {
    const removed = await removeAbout(store, tombstones.slice(from, from + IDS_AT_ONCE).map(({ id }) => id), { why: 'erased', timeZone: 'UTC' })
    if (!removed.ok) return removed
  }
  return done(undefined)
}
