import type { Fact } from '../../core/contract/facts'
import type { Result } from '../../core/contract/result'
import { rowOfFact, sealFor } from './fact-rows'
import { foldViews, putViews } from './fold-views'
import type { Store } from './open-store'
import { orNotSaved, type NotSaved } from './outcome'
import { VIEW_TABLES } from './schema'
import { withoutTombstones } from './tombstones'

/**
 * Takes in facts that were recorded elsewhere (a backup, another desk), as they are: their ids, devices and numbers stay.
 * What is here already, or was erased, is left out. At most some thousands at a time. Answers how many were new.
 */
export async function mergeFacts(store: Store, facts: readonly Fact[]): Promise<Result<number, NotSaved>> {
  const { db } = store
  return await orNotSaved(() =>
    store.locks.withLock('facts', async () => {
      const here = new Set(await db.facts.where('id').anyOf(facts.map(({ id }) => id)).primaryKeys())
      const fresh = new Map(facts.filter(({ id }) => !here.has(id)).map((fact) => [fact.id, fact]))
      const all = await Promise.all([...fresh.values()].map(async (fact) => ({ fact, access: await store.keyring.forLine(fact.line) })))
      const held = await withoutTombstones(store, all)
      const rows = await Promise.all(held.map(async ({ fact, access }) => rowOfFact(fact, access.vault, await sealFor(access, fact.id, fact.personal))))
      const views = await foldViews(store, held)
      await db.transaction('rw', [db.facts, ...VIEW_TABLES.map((name) => db[name])], async () => {
        await Promise.all([db.facts.bulkAdd(rows), putViews(store, views)])
      })
      return held.length
    }))
}
