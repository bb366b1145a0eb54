import { Dexie, RangeSet, rangesOverlap, type ObservabilitySet } from 'dexie'
import type { CallsideDb } from './schema'
import { whenTouched } from './when-touched'

const BY_KIND = '[kind+happenedAt]'
const [FIRST, LAST] = [['suggestion/judged', Dexie.minKey], ['suggestion/judged', Dexie.maxKey]] as const
const JUDGED = new RangeSet(FIRST, LAST)
/** Before all places: what begins there is all of the index, as Dexie says of many rows at once. */
const ALL = new RangeSet(Dexie.minKey)

/** All judgements, by their time. */
export const judgementsOf = (db: CallsideDb) => db.facts.where(BY_KIND).between(FIRST, LAST)

/** How many judgements there are: asked for with each line of a call, and counted when one was written since. */
export class JudgementCount {
  #count: Promise<number> | undefined

  constructor(db: CallsideDb) {
    const written = `idb://${db.name}/facts/${BY_KIND}`
    whenTouched(this, db.name, ['facts'], (judgements, parts) => {
      if (mayTouchJudged(parts[written])) judgements.#count = undefined
    })
  }

  read(db: CallsideDb): Promise<number> {
    const counting = (this.#count ??= Promise.resolve(judgementsOf(db).count()))
    counting.catch(() => {
      if (this.#count === counting) this.#count = undefined
    })
    return counting
  }
}

/** Dexie tells which places of an index were written; where rows were deleted by their ids it does not, nor where the browser could not tell. No transaction here does both. */
const mayTouchJudged = (written: ObservabilitySet[string] | undefined): boolean => written === undefined || rangesOverlap(written, JUDGED) || rangesOverlap(written, ALL)
