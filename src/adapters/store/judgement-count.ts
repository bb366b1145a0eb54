import { Dexie } from 'dexie'
import type { CallsideDb } from './schema'
import { touches } from './touches'

/** All judgements, by their time. */
export const judgementsOf = (db: CallsideDb) => db.facts.where('[kind+happenedAt]').between(['suggestion/judged', Dexie.minKey], ['suggestion/judged', Dexie.maxKey])

/** How many judgements there are: asked for with each line of a call, and counted when any fact was written since. */
export class JudgementCount {
  #count: Promise<number> | undefined

  constructor(db: CallsideDb) {
    Dexie.on('storagemutated', (parts: object) => {
      if (touches(parts, db.name, ['facts'])) this.#count = undefined
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
