import { done, refused, type Result } from '../../core/contract/result'
import type { FactId } from '../../core/contract/ids'
import { heldFactOf } from './fact-rows'
import { foldViews, putViews } from './fold-views'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { FactRow } from './rows'
import { VIEW_TABLES } from './schema'
import { areVaultsOpen } from './sealing/are-vaults-open'
import { openVaults } from './sealing/open-vaults'

const PAGE = 2_000

/**
 * Throws the views away and folds them anew from the facts, in bounded transactions. The row `views` in `meta` tells how far
 * it came: while it is there the views are not whole, and `resumeRebuild` goes on. Other writers wait: it is for repair, not for a shift.
 */
export async function rebuildViews(store: Store, onFolded?: (facts: number) => void): Promise<Result<number, NotSaved | 'vault-locked'>> {
  // What cannot be read cannot be folded: the views of a locked vault would be gone.
  if (!(await areVaultsOpen(store))) return refused('vault-locked')
  return await orNotSaved(() =>
    store.locks.withLock('facts', async () => {
      const { db } = store
      await db.transaction('rw', [db.meta, ...VIEW_TABLES.map((name) => db[name])], async () => {
        await Promise.all([db.meta.put({ key: 'views', state: 'folding' }), db.meta.delete('figures'), ...VIEW_TABLES.map((name) => db[name].clear())])
      })
      return await foldAll(store, onFolded)
    }))
}

/**
 * For every waking and unlocking: a rebuild that was cut off is finished. What lies in a vault that is locked waits there for its
 * unlocking, like what is recorded meanwhile. Answers undefined where nothing was left half done.
 */
export async function resumeRebuild(store: Store): Promise<Result<number | undefined, NotSaved | 'vault-locked'>> {
  const isHalfDone = async () => (await store.db.meta.get('views')) !== undefined
  // Asked outside of the lock too: nearly always there is nothing to do, and nobody needs to wait for that.
  if (!(await isHalfDone())) return done(undefined)
  if ((await openVaults(store)).length === 0) return refused('vault-locked')
  return await orNotSaved(() => store.locks.withLock('facts', async () => ((await isHalfDone()) ? await foldAll(store) : undefined)))
}

async function foldAll(store: Store, onFolded?: (facts: number) => void): Promise<number> {
  const { db } = store
  for (let folded = 0; ; ) {
    await store.locks.giveWay()
    const mark = await db.meta.get('views')
    const after = mark?.key === 'views' ? mark.after : undefined
    const rows = await db.facts.where('id').above(after ?? '').limit(PAGE).toArray()
    const last = rows.at(-1)
    if (last === undefined) {
      await db.meta.delete('views')
      return folded
    }
    await foldRows(store, rows, last.id)
    folded += rows.length
    onFolded?.(folded)
  }
}

async function foldRows(store: Store, rows: readonly FactRow[], last: FactId): Promise<void> {
  const { db } = store
  const held = await Promise.all(rows.map((row) => heldFactOf(store, row)))
  const views = await foldViews(store, held.filter((each) => each !== undefined))
  const waiting = rows.filter((_, at) => held[at] === undefined).map((row) => ({ ...row, isWaiting: 1 as const }))
  await db.transaction('rw', [db.meta, db.facts, ...VIEW_TABLES.map((name) => db[name])], async () => {
    await Promise.all([db.meta.put({ key: 'views', state: 'folding', after: last }), waiting.length > 0 && db.facts.bulkPut(waiting), putViews(store, views)])
  })
}
