import type { CustomerId } from '../../core/contract/ids'
import type { Store } from '../../adapters/store/store'
import { IdSet } from './id-set'

/** Half as much again as a question costs, but only once: an id that is read in a page takes a twenty-fifth of it. */
const READ_FOR_EACH_FOUND = 50
/** Some 40 ms, so that no ring waits for it. */
const MAX_READ = 3_000

/**
 * Which customers are there. The more of them are found one by one, the more ids are read ahead, a page with each question: a
 * short file reads few, a long one soon has them all. Only a yes is taken from what was read; a no is asked anew, because
 * customers come at any time. Whoever goes meanwhile leaves a tombstone, which the planner looks at.
 */
export class CustomersThere {
  readonly #read = new IdSet()
  #last: CustomerId | undefined
  #isAllRead = false

  constructor(readonly store: Store) {}

  async areThere(ids: readonly CustomerId[]): Promise<readonly boolean[]> {
    const { db } = this.store
    const toAsk = ids.filter((id) => !this.#read.has(id))
    if (toAsk.length === 0) return ids.map(() => true)
    const found = new Set<CustomerId>()
    await db.transaction('r', db.customers, async () => {
      await Promise.all(toAsk.map(async (id) => (await db.customers.where('id').equals(id).count()) > 0 && found.add(id)))
      await this.#readOn(Math.min(MAX_READ, found.size * READ_FOR_EACH_FOUND))
    })
    const asked = new Set(toAsk)
    return ids.map((id) => found.has(id) || !asked.has(id))
  }

  async #readOn(count: number): Promise<void> {
    if (count === 0 || this.#isAllRead) return
    const all = this.store.db.customers
    const page = await (this.#last === undefined ? all.orderBy('id') : all.where('id').above(this.#last)).limit(count).primaryKeys()
    for (const id of page) this.#read.add(id)
    this.#last = page.at(-1) ?? this.#last
    this.#isAllRead = page.length < count
  }
}
