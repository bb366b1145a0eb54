import { Dexie, type Collection } from 'dexie'
import type { EpochMs } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import type { WorkTables } from './append-facts'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import type { EffectProblem } from '../../core/contract/replies'
import type { EffectRow } from './rows'

/** `id` is the idempotency key. No personal text in the payload. */
export type NewEffect = Omit<EffectRow, 'state' | 'attempts' | 'lastProblem'>

/** Queues effects in the commit that causes them. One that waits already stays as it is: put twice, it is done once. */
export async function putEffects({ effects: table }: Pick<WorkTables, 'effects'>, effects: readonly NewEffect[]): Promise<void> {
  const rows = effects.map((effect): EffectRow => ({ ...effect, state: 'waiting', attempts: 0 }))
  try {
    // Nearly always none of them is there yet: one request, where asking first would be two, in the way of a ring.
    await table.bulkAdd(rows)
  } catch (problem) {
    if (!(problem instanceof Dexie.BulkError) || !problem.failures.every(({ name }) => name === 'ConstraintError')) throw problem
    const there = await table.bulkGet(rows.map(({ id }) => id))
    await table.bulkPut(rows.filter((_, index) => there[index]?.state !== 'waiting'))
  }
}

export async function isWaiting(store: Store, id: string): Promise<boolean> {
  return (await store.db.effects.get(id))?.state === 'waiting'
}

/** Those that wait and are due, the longest due first. */
export async function dueEffects(store: Store, now: EpochMs, limit = 100): Promise<EffectRow[]> {
  return await store.db.effects.where('[state+dueAt]').between(['waiting', 0], ['waiting', now], true, true).limit(limit).toArray()
}

/** The keys of all that is not done, given up or not. */
export async function queuedEffects(store: Store): Promise<ReadonlySet<string>> {
  return new Set(await store.db.effects.toCollection().primaryKeys())
}

/** When the next one is due: what the one alarm is set to. */
export async function nextEffectDueAt(store: Store): Promise<EpochMs | undefined> {
  return (await store.db.effects.where('[state+dueAt]').between(['waiting', 0], ['waiting', Infinity]).first())?.dueAt
}

/** Tried often, and left to a person. */
export function givenUpEffects(store: Store): Collection<EffectRow, string> {
  return store.db.effects.where('[state+dueAt]').between(['needs-attention', 0], ['needs-attention', Infinity])
}

/** Those that were given up wait again, as if they had never been tried: what stood in their way is gone, or somebody says so. */
export async function reviveEffects(store: Store, now: EpochMs): Promise<Result<unknown, NotSaved>> {
  return await orNotSaved(() =>
    givenUpEffects(store).modify({ state: 'waiting', attempts: 0, dueAt: now }),
  )
}

export async function finishEffects(store: Store, ids: readonly string[]): Promise<Result<void, NotSaved>> {
  return await orNotSaved(() => store.db.effects.bulkDelete([...ids]))
}

export async function finishEffect(store: Store, id: string): Promise<Result<void, NotSaved>> {
  return await finishEffects(store, [id])
}

/** Again at `dueAt`; without one it needs attention. */
export async function retryEffect(store: Store, id: string, problem: EffectProblem, dueAt?: EpochMs): Promise<Result<void, NotSaved>> {
  return await orNotSaved(async () => {
    await store.db.effects.where('id').equals(id).modify((effect) => {
      Object.assign(effect, {
        attempts: effect.attempts + 1, lastProblem: problem,
        ...(dueAt === undefined ? { state: 'needs-attention' } : { state: 'waiting', dueAt }),
      })
    })
  })
}
