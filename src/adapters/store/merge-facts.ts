import type { Fact } from '../../core/contract/facts'
import type { E164, FactId, MatchKey } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { given } from '../../core/facts/given'
import { rowOfFact, sealFor } from './fact-rows'
import { foldViews, putViews } from './fold-views'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import { VIEW_TABLES, type Tables } from './schema'
import type { VaultAccess } from './sealing/keyring'
import { numberKeyOf } from './sealing/match-keys'
import { withoutTombstones } from './tombstones'

export interface MergeOptions {
  /** The number of a fact that has it only as a key of its own site. */
  readonly numbers?: ReadonlyMap<FactId, E164>
  /** In the same transaction; told how many facts were new. */
  readonly alongside?: (tables: Pick<Tables, 'jobs' | 'segmentsTaken' | 'segmentsAside'>, added: number) => PromiseLike<unknown>
}

/**
 * Takes in facts that were recorded elsewhere (a backup, another desk), as they are: their ids, devices, numbers and envelopes
 * stay. The key in an envelope is of the site it comes from; the one that finds its number here is made anew and stands beside
 * it. What is here already, or was erased, is left out. At most some thousands at a time. Answers how many were new.
 */
export async function mergeFacts(store: Store, facts: readonly Fact[], options: MergeOptions = {}): Promise<Result<number, NotSaved>> {
  return await orNotSaved(() => store.locks.withLock('facts', () => mergeUnderLock(store, facts, options)))
}

/** For a caller who has to look at what is here first, and holds the lock `facts`. Throws where the disk refuses. */
export async function mergeUnderLock(store: Store, facts: readonly Fact[], { numbers, alongside }: MergeOptions): Promise<number> {
  const { db } = store
  // Asked all at once; a cursor that leaps from one id to the next waits for each.
  const here = await db.facts.bulkGet(facts.map(({ id }) => id))
  const fresh = new Map(facts.filter((_, index) => here[index] === undefined).map((fact) => [fact.id, fact]))
  const all = await Promise.all([...fresh.values()].map(async (fact) => {
    const access = await store.keyring.forLine(fact.line)
    const [sealed, numberKey] = await Promise.all([sealFor(access, fact.id, fact.personal), ownNumberKey(fact, access, numbers)])
    return { fact, access, sealed, ...given({ numberKey }) }
  }))
  const held = await withoutTombstones(store, all)
  const rows = held.map(({ fact, access, sealed, numberKey }) => ({ ...rowOfFact(fact, access.vault, sealed), ...given({ numberKey }) }))
  const views = await foldViews(store, held)
  await db.transaction('rw', [db.facts, db.jobs, db.segmentsTaken, db.segmentsAside, ...VIEW_TABLES.map((name) => db[name])], async () => {
    await Promise.all([db.facts.bulkAdd(rows), putViews(store, views), alongside?.(db, held.length)])
  })
  return held.length
}

/** Undefined where the envelope's own key is ours too, or the fact came by no number. */
async function ownNumberKey(fact: Fact, { keys }: VaultAccess, numbers: MergeOptions['numbers']): Promise<MatchKey | undefined> {
  const e164 = fact.kind === 'contact/recorded' ? fact.personal.e164 : numbers?.get(fact.id)
  if (fact.customerKey === undefined || e164 === undefined || !keys) return undefined
  const own = await numberKeyOf(keys.match, e164)
  return own === fact.customerKey ? undefined : own
}
