import { Dexie, type ObservabilitySet } from 'dexie'
import { touches } from './touches'

interface Listener {
  readonly owner: WeakRef<object>
  readonly tables: readonly string[]
  readonly run: (owner: object, parts: ObservabilitySet) => void
}

/** By the name of the database. */
const listeners = new Map<string, readonly Listener[]>()

/**
 * What is kept in memory of a database hears of it when any context has written to one of these tables. As long as somebody has it, and
 * no longer; `run` is given the owner, and must not hold it itself. Dexie tells each subscriber of every write to every database, one
 * through the other: here is the one subscriber for all of them.
 */
export function whenTouched<Owner extends object>(owner: Owner, database: string, tables: readonly string[], run: (owner: Owner, parts: ObservabilitySet) => void): void {
  if (listeners.size === 0) Dexie.on('storagemutated', tellOwners)
  // The owner that it is called with is the one that stands beside it.
  const listener: Listener = { owner: new WeakRef(owner), tables, run: run as Listener['run'] }
  listeners.set(database, [...(listeners.get(database) ?? []), listener])
}

function tellOwners(parts: ObservabilitySet): void {
  for (const database of databasesIn(parts)) {
    const there = (listeners.get(database) ?? []).flatMap((listener) => {
      const owner = listener.owner.deref()
      return owner ? [{ listener, owner }] : []
    })
    if (listeners.has(database)) listeners.set(database, there.map(({ listener }) => listener))
    for (const { listener, owner } of there) if (touches(parts, database, listener.tables)) listener.run(owner, parts)
  }
}

/** Where the browser could not tell what was written, it may be any of them. */
function databasesIn(parts: ObservabilitySet): readonly string[] {
  const names = Object.keys(parts)
  return names.includes('all') ? [...listeners.keys()] : [...new Set(names.flatMap((part) => /^idb:\/\/([^/]*)\//.exec(part)?.[1] ?? []))]
}
