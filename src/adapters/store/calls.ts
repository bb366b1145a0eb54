import type { CallId, LineId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import type { CallDescription } from '../../core/facts/call-description'
import type { NewFact } from '../../core/facts/new-fact'
import { appendFacts, type Alongside } from './append-facts'
import { sealFor } from './fact-rows'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { CallRow, Sealed } from './rows'
import { numberKeyOf } from './sealing/match-keys'
import type { MatchKey } from '../../core/contract/ids'
import { unseal } from './sealing/seal'

export interface Decision<T> {
  readonly value: T
  readonly facts?: readonly NewFact[]
  readonly alongside?: Alongside
}

/**
 * Load, decide, write: `decide` sees the calls as they are, and until its decision is written nobody else decides.
 * Call rows, events and effects are one transaction. Must not be called from within a `decide`.
 */
export async function commit<T>(store: Store, decide: (calls: readonly CallRow[]) => Promise<Decision<T>>): Promise<Result<T, NotSaved>> {
  return await store.locks.withLock('calls', async () => {
    const calls = await orNotSaved(() => openCalls(store))
    if (!calls.ok) return calls
    const { value, facts = [], alongside } = await decide(calls.value)
    const written = await appendFacts(store, facts, alongside)
    return written.ok ? { ok: true, value } : written
  })
}

/** Every call that is not wrapped up yet, oldest first; ended and merged ones included. */
export async function openCalls(store: Store): Promise<CallRow[]> {
  const calls = await store.db.calls.toArray()
  return calls.sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
}

/** One call by itself; together with facts or effects use `commit`, and `tables.calls.put` in `alongside`. */
export async function saveCall(store: Store, call: CallRow): Promise<Result<CallId, NotSaved>> {
  return await orNotSaved(() => store.db.calls.put(call))
}

export interface SealedDescription {
  readonly sealed: Sealed
  /** Absent: no whole number, or the vault is locked. */
  readonly numberKey?: MatchKey
}

/** For `Described`, before the reducer sees it. */
export async function sealDescription(store: Store, line: LineId, description: CallDescription): Promise<SealedDescription> {
  const access = await store.keyring.forLine(line)
  const [sealed, numberKey] = await Promise.all([
    sealFor(access, DESCRIPTION, description),
    access.keys && description.e164 ? numberKeyOf(access.keys.match, description.e164) : undefined,
  ])
  return { sealed, ...(numberKey && { numberKey }) }
}

/** Undefined: the vault is locked. */
export async function unsealDescription(store: Store, line: LineId, sealed: Sealed): Promise<CallDescription | undefined> {
  const { keys } = await store.keyring.forLine(line)
  // Sealed by sealDescription above.
  return keys && ((await unseal(keys, DESCRIPTION, sealed)) as CallDescription)
}

/** A leg may be moved to another call by the reducer, so the call's id is not bound in. */
const DESCRIPTION = 'call-description'
