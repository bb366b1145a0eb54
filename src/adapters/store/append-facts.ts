import type { Fact } from '../../core/contract/facts'
import type { Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import { rowOfFact } from './fact-rows'
import { foldViews, putViews } from './fold-views'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import { prepareFacts, type PreparedFact } from './prepare-facts'
import { VIEW_TABLES, type TableName, type Tables } from './schema'
import { withoutTombstones } from './tombstones'

/** The tables that may be written in the transaction of the facts. A reader of any of them waits for it, so they are few. */
export type WorkTables = Pick<Tables, (typeof WORK_TABLES)[number]>
const WORK_TABLES = ['calls', 'effects', 'drafts'] as const satisfies readonly TableName[]
const FACT_TABLES = ['facts', 'meta', ...VIEW_TABLES] as const satisfies readonly TableName[]

/**
 * Writes that belong to the same commit as the facts. Only database work may be awaited in it: anything else ends the
 * transaction, so seal drafts and descriptions beforehand.
 */
export type Alongside = (tables: WorkTables) => PromiseLike<unknown> | void

/**
 * Appends facts, folds the views and runs `alongside`, all or nothing. Answers the facts as recorded; those about somebody
 * who was erased are left out. Takes the lock `facts`.
 */
export async function appendFacts(store: Store, facts: readonly NewFact[], alongside?: Alongside): Promise<Result<readonly Fact[], NotSaved>> {
  return await orNotSaved(async () => {
    if (facts.length === 0) {
      await writeAlongside(store, alongside)
      return []
    }
    return await appendPrepared(store, await prepareFacts(store, facts), alongside, WORK_TABLES)
  })
}

/** Throws where the disk refuses. `alsoOpen`: tables of `alongside`; every table opened makes other writers of it wait. */
export async function appendPrepared<Also extends TableName>(
  store: Store, prepared: readonly PreparedFact[], alongside: ((tables: Pick<Tables, Also>) => ReturnType<Alongside>) | undefined, alsoOpen: readonly Also[],
): Promise<readonly Fact[]> {
  return await store.locks.withLock('facts', async () => {
    const { db } = store
    const device = await db.meta.get('device')
    if (device?.key !== 'device') throw new Error('The store was not opened by its writer yet')
    const kept = await withoutTombstones(store, prepared.map((each) => ({ each, fact: each.stamp(device.id, 0) })))
    const held = kept.map(({ each, fact }, index) => ({ ...each, fact: { ...fact, seq: device.nextSeq + index } }))
    const rows = held.map(({ fact, access, sealed }) => rowOfFact(fact, access.vault, sealed))
    const views = await foldViews(store, held)
    await db.transaction('rw', [...new Set([...FACT_TABLES, ...alsoOpen])], async () => {
      await alongside?.(db)
      await Promise.all([db.facts.bulkAdd(rows), db.meta.put({ ...device, nextSeq: device.nextSeq + rows.length }), putViews(store, views)])
    })
    return held.map(({ fact }) => fact)
  })
}

async function writeAlongside(store: Store, alongside: Alongside | undefined): Promise<void> {
  if (alongside) await store.db.transaction('rw', [...WORK_TABLES], async () => await alongside(store.db))
}
