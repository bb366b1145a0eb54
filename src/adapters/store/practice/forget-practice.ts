import { Dexie } from 'dexie'
import type { LineId } from '../../../core/contract/ids'
import { openKeysInMemory } from '../sealing/open-keys-port'
import type { Store, StoreOptions } from '../open-store'
import { clearPractice } from './clear-practice'
import { openPracticeStore, PRACTICE_DATABASE } from './practice-store'

/** Of clients who leave: the call that was practised last, if it is of one of their lines, and what agents reached in theirs. Done again it does nothing. */
export async function forgetPracticeOf(real: Pick<Store, 'db'>, lines: ReadonlySet<LineId>, options: Partial<StoreOptions> = {}): Promise<void> {
  // Where nobody ever practised there is no such database, and none is made.
  if (!options.indexedDb && (typeof indexedDB === 'undefined' || !(await Dexie.exists(PRACTICE_DATABASE)))) return
  const store = await openPracticeStore(real, { openKeys: openKeysInMemory(), role: 'reader', ...options })
  try {
    const calls = await store.db.calls.toArray()
    const facts = await store.db.facts.filter(({ line }) => lines.has(line)).count()
    if (facts > 0 || calls.some(({ line }) => lines.has(line))) await clearPractice(store)
    await store.db.attempts.filter(({ line }) => lines.has(line)).delete()
  } finally {
    store.db.close()
  }
}
