import { openCalls } from '../../adapters/store/calls'
import type { CallRow } from '../../adapters/store/rows'
import { rowsOfCall } from '../../adapters/store/transcript-rows'
import { endOfMerges } from '../calls/end-of-merges'
import type { Desk } from '../desk'

/** Two calls turned out to be one: what was said in the one that is gone was said in the one that goes on. Done again it does nothing. */
export async function followMerged({ store }: Desk): Promise<void> {
  const calls = await openCalls(store)
  for (const call of calls) {
    if (call.mergedInto === undefined) continue
    const into = endOfMerges(calls, call)
    if (into) await move(store, call, into)
  }
}

async function move(store: Desk['store'], from: CallRow, into: CallRow): Promise<void> {
  await store.locks.withLock('transcripts', async () => {
    await store.db.transaction('rw', store.db.transcriptLines, async () => {
      const [rows, there] = await Promise.all([rowsOfCall(store, from.id), rowsOfCall(store, into.id)])
      const change = there.reduce((last, row) => Math.max(last, row.change), 0) + 1
      const blocks = new Set(there.map(({ block }) => block))
      // What grew on in the other one stands there whole.
      await store.db.transcriptLines.bulkDelete(rows.filter(({ block }) => blocks.has(block)).map(({ id }) => id))
      await store.db.transcriptLines.bulkPut(rows.filter(({ block }) => !blocks.has(block)).map((row) => ({ ...row, call: into.id, contact: into.contact, change })))
    })
  })
}
