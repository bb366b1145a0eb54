import { done, type Result } from '../../core/contract/result'
import type { NewFact } from '../../core/facts/new-fact'
import { appendPrepared, type Alongside } from './append-facts'
import type { Store } from './store'
import { orNotSaved, type NotSaved } from './outcome'
import { prepareFacts } from './prepare-facts'

/** About a fifth of a second of writing: the longest that a live write has to wait for its turn. */
export const FACTS_PER_BATCH = 2_000

export interface BulkOptions {
  /** Runs in the transaction of each batch, told how many facts are in with it: where a job row is put. */
  readonly alongside?: (tables: Parameters<Alongside>[0], appended: number) => ReturnType<Alongside>
  readonly signal?: AbortSignal
  readonly factsPerBatch?: number
}

/**
 * For imports: many facts in bounded transactions, each all or nothing. The next batch is sealed while one is written, and
 * between two batches the lock is free. Keep the facts of one contact or customer together: each row is then written once.
 * Answers how many were appended before the end, the signal or the disk's refusal.
 */
export async function appendFactsInBulk(
  store: Store, facts: readonly NewFact[], options: BulkOptions = {},
): Promise<Result<{ readonly appended: number }, NotSaved>> {
  const size = options.factsPerBatch ?? FACTS_PER_BATCH
  let appended = 0
  let next = prepareFacts(store, facts.slice(0, size))
  for (let from = 0; from < facts.length && !options.signal?.aborted; from += size) {
    const prepared = await next
    next = prepareFacts(store, facts.slice(from + size, from + 2 * size))
    // Looked at when its turn comes; a failure meanwhile must not count as unhandled.
    next.catch(() => undefined)
    const sum = appended + prepared.length
    const written = await orNotSaved(() => appendPrepared(store, prepared, (tables) => options.alongside?.(tables, sum), ['jobs']))
    if (!written.ok) return written
    appended = sum
  }
  return done({ appended })
}
