import { commit } from '../../adapters/store/calls'
import { putEffects } from '../../adapters/store/effects'
import type { CallRow, Sealed } from '../../adapters/store/rows'
import type { CallChange } from '../../core/calls/settle-desk'
import type { CallId } from '../../core/contract/ids'
import type { Desk } from '../desk'
import { carryOut, effectsOf } from './carry-out'

/** Changes of the desk's calls that no signal caused: decided, written with their effects in one commit, and carried out. */
export async function changeDesk(
  desk: Desk,
  decide: (calls: readonly CallRow[]) => { readonly changes: readonly CallChange<Sealed>[]; readonly finished?: readonly CallId[] },
): Promise<readonly CallChange<Sealed>[]> {
  let changes: readonly CallChange<Sealed>[] = []
  const written = await commit(desk.store, async (calls) => {
    const decided = decide(calls)
    changes = decided.changes
    const effects = effectsOf(desk, changes)
    if (changes.length === 0 && !decided.finished?.length) return { value: undefined }
    return {
      value: undefined,
      alongside: (tables) =>
        Promise.all([tables.calls.bulkPut(changes.map(({ call }) => call)), tables.calls.bulkDelete([...(decided.finished ?? [])]), putEffects(tables, effects)]),
    }
  })
  await carryOut(desk, changes, { isSaved: written.ok })
  return changes
}
