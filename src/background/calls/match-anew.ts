import { commit } from '../../adapters/store/calls'
import { readCard } from '../../adapters/store/read/read-card'
import { matchOfCard } from '../../core/calls/match-of-card'
import type { CallId } from '../../core/contract/ids'
import type { Desk } from '../desk'

/** A call that turned out to be of another line of business is somebody else's: whom it was matched with was the other client's. */
export async function matchAnew(desk: Desk, id: CallId): Promise<void> {
  await commit(desk.store, async (calls) => {
    const call = calls.find((each) => each.id === id)
    if (!call || call.match) return { value: undefined }
    const { match } = await readCard(desk.store, call, desk.settings, desk.now())
    return { value: undefined, alongside: (tables) => tables.calls.put({ ...call, match: matchOfCard(match) }) }
  })
}
