import type { Table } from 'dexie'
import type { CallId } from '../../core/contract/ids'
import type { Tables } from './schema'
import type { Store } from './store'

/** A call's row goes when it is done with, or its customer is erased; what stands beside it under its id goes after it. */
export async function dropRowsOfGoneCalls({ db }: Store): Promise<void> {
  for (const table of tablesBesideCalls(db)) {
    const kept = await table.toCollection().primaryKeys()
    if (kept.length === 0) continue
    const there = new Set(await db.calls.where('id').anyOf(kept).primaryKeys())
    await table.bulkDelete(kept.filter((call) => !there.has(call)))
  }
}

/** What the agent ticked in its script, what was suggested in it, what a model makes of it. */
const tablesBesideCalls = ({ scriptTicks, suggestions, modelDrafts }: Tables): readonly Table<unknown, CallId>[] => [scriptTicks, suggestions, modelDrafts]
