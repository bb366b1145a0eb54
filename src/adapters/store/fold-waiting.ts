import type { Result } from '../../core/contract/result'
import { heldFactOf } from './fact-rows'
import { foldViews, putViews } from './fold-views'
import type { HeldFact } from './held-fact'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { FactRow } from './rows'
import { VIEW_TABLES } from './schema'
import { openVaults } from './sealing/open-vaults'

const PAGE = 500

/** After an unlocking: brings what was recorded on vaults that were locked and are open now into the views. Answers how many facts it was. */
export async function foldWaiting(store: Store): Promise<Result<number, NotSaved>> {
  return await orNotSaved(async () => {
    let folded = 0
    for (;;) {
      const page = await store.locks.withLock('facts', () => foldPage(store))
      folded += page
      if (page < PAGE) return folded
    }
  })
}

async function foldPage(store: Store): Promise<number> {
  const { db } = store
  const open = new Set(await openVaults(store))
  // Those of a vault that is still locked go on waiting, before and between these.
  const rows = await db.facts.where('isWaiting').equals(1).filter(({ vault }) => open.has(vault)).limit(PAGE).toArray()
  const opened = (await Promise.all(rows.map((row) => openRow(store, row)))).filter((each) => each !== undefined)
  if (opened.length === 0) return 0
  const views = await foldViews(store, opened.map(({ held }) => held))
  await db.transaction('rw', [db.facts, ...VIEW_TABLES.map((name) => db[name])], async () => {
    await Promise.all([db.facts.bulkPut(opened.map(({ row }) => row)), putViews(store, views)])
  })
  return opened.length
}

async function openRow(store: Store, row: FactRow): Promise<{ readonly row: FactRow; readonly held: HeldFact } | undefined> {
  const held = await heldFactOf(store, row)
  const { isWaiting: _, ...rest } = row
  return held && { row: rest, held }
}
