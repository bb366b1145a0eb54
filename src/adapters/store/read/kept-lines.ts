import { Dexie } from 'dexie'
import type { LineOfBusiness } from '../../../core/contract/definitions'
import type { CallsideDb } from '../schema'
import type { Store } from '../store'
import { touches } from '../touches'
import { readDefinitions } from './read-definitions'

type Lines = Promise<readonly LineOfBusiness[]>
const kept = new WeakMap<CallsideDb, Lines>()

/**
 * The lines of business in use, kept in memory until a definition changes in whatever context: a ring has no time to ask the
 * disk for what hardly ever changes. Rejects where the disk does; then it is asked again.
 */
export function keptLines(store: Store): Lines {
  const { db } = store
  const known = kept.get(db)
  if (known) return known
  const reading = readDefinitions(store, 'line').then((lines) => lines.filter(({ retiredAt }) => retiredAt === undefined))
  const forget = () => {
    Dexie.on.storagemutated.unsubscribe(onChange)
    if (kept.get(db) === reading) kept.delete(db)
  }
  const onChange = (parts: object) => {
    if (touches(parts, db.name, ['latestDefinitions'])) forget()
  }
  Dexie.on('storagemutated', onChange)
  kept.set(db, reading)
  reading.catch(forget)
  return reading
}
