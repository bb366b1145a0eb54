import { done, refused, type Result } from '../../core/contract/result'

export type NotSaved = 'not-saved'

/** What the disk, the browser or a closing database may refuse at any time; everything else is a bug and throws. */
const DISK_TROUBLES: ReadonlySet<string> = new Set([
  'QuotaExceededError', 'DatabaseClosedError', 'OpenFailedError', 'MissingAPIError', 'UnknownError', 'TimeoutError',
  'InvalidStateError', 'VersionChangeError', 'AbortError',
])

/** Runs a write. Where the disk refuses, nothing of it was written, and the caller is told so. */
export async function orNotSaved<T>(write: () => PromiseLike<T>): Promise<Result<T, NotSaved>> {
  try {
    return done(await write())
  } catch (problem) {
    if (isDiskTrouble(problem)) return refused('not-saved')
    throw problem
  }
}

/** Dexie wraps: a full disk in the middle of a bulk write is a BulkError, or an AbortError, with the quota inside. */
export function isDiskTrouble(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false
  const { name, inner, failures } = problem as Error & { inner?: unknown; failures?: readonly unknown[] }
  if (name === 'BulkError') return Array.isArray(failures) && failures.length > 0 && failures.every(isDiskTrouble)
  if (name === 'AbortError' && inner instanceof Error && inner !== problem) return isDiskTrouble(inner)
  return DISK_TROUBLES.has(name)
}
