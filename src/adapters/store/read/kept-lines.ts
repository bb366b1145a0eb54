import type { LineOfBusiness } from '../../../core/contract/definitions'
import type { CallsideDb } from '../schema'
import type { Store } from '../store'
import { whenTouched } from '../when-touched'
import { readDefinitions } from './read-definitions'

type Lines = Promise<readonly LineOfBusiness[]>
const kept = new WeakMap<CallsideDb, Lines>()
const watched = new WeakSet<CallsideDb>()

/**
 * The lines of business in use, kept in memory until a definition changes in whatever context: a ring has no time to ask the
 * disk for what hardly ever changes. Rejects where the disk does; then it is asked again.
 */
export function keptLines(store: Store): Lines {
  const { db } = store
  const known = kept.get(db)
  if (known) return known
  const reading = readDefinitions(store, 'line').then((lines) => lines.filter(({ retiredAt }) => retiredAt === undefined))
  if (!watched.has(db)) whenTouched(db, db.name, ['latestDefinitions'], (changed) => kept.delete(changed))
  watched.add(db)
  kept.set(db, reading)
  reading.catch(() => kept.get(db) === reading && kept.delete(db))
  return reading
}
