import type { Call, Described } from '../../core/calls/call'
import { describedOf } from '../../core/calls/fold-call'
import type { CallId, E164, LineId } from '../../core/contract/ids'
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
  /** By which it is told that two tabs show one call. Absent: no whole number. */
  readonly numberKey?: MatchKey
}

/** For `Described`, before the reducer sees it. */
export async function sealDescription(store: Store, line: LineId, description: CallDescription): Promise<SealedDescription> {
  const access = await store.keyring.forLine(line)
  const [sealed, numberKey] = await Promise.all([
    sealFor(access, DESCRIPTION, description),
    description.e164 && store.keyring.forCalls().then((key) => numberKeyOf(key, description.e164 as E164)),
  ])
  return { sealed, ...(numberKey && { numberKey }) }
}

/** Of who is at the other end. Undefined: nothing was told, or the vault is locked. */
export async function descriptionOf(store: Store, call: Pick<Call<Sealed>, 'legs' | 'line'>): Promise<CallDescription | undefined> {
  const described = describedOf(call)
  return described && (await unsealDescription(store, call.line, described))
}

/** The number it came by, as the vault of its line knows it. Undefined: no whole number, or the vault is locked. */
export async function numberKeyOfCall(store: Store, call: CallRow): Promise<MatchKey | undefined> {
  const [{ keys }, description] = await Promise.all([store.keyring.forLine(call.line), descriptionOf(store, call)])
  return keys && description?.e164 ? await numberKeyOf(keys.match, description.e164) : undefined
}

async function unsealDescription(store: Store, line: LineId, described: Described<Sealed>): Promise<CallDescription | undefined> {
  const { keys } = await store.keyring.forLine(described.line ?? line)
  // Sealed by sealDescription above.
  return keys && ((await unseal(keys, DESCRIPTION, described.sealed)) as CallDescription)
}

/**
 * A call whose line turned out to be another than what was told of it was sealed for: it is sealed anew for its own, where it can be
 * read. Where not, its place says whose it is until then.
 */
export async function sealedForItsLine(store: Store, call: CallRow): Promise<CallRow> {
  if (call.legs.every(({ described }) => (described?.line ?? call.line) === call.line)) return call
  const legs = await Promise.all(call.legs.map(async (leg) => {
    const { described } = leg
    if (!described || (described.line ?? call.line) === call.line) return leg
    const description = await unsealDescription(store, call.line, described)
    if (!description) return leg
    return { ...leg, described: { ...described, line: call.line, sealed: await sealFor(await store.keyring.forLine(call.line), DESCRIPTION, description) } }
  }))
  return { ...call, legs }
}

/** A leg may be moved to another call by the reducer, so the call's id is not bound in. */
const DESCRIPTION = 'call-description'
