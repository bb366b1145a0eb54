import type { BackupRefusal } from '../../../core/backup/backup-header'
import { done, refused, type Result } from '../../../core/contract/result'
import { isDiskTrouble } from '../outcome'

/** Thrown in the middle of a stream, where nothing can be answered; caught by `orRefused` alone. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'
  constructor(readonly why: BackupRefusal) {
    super(`The backup: ${why}`)
  }
}

/** What is expected of files, disks and people is a refusal; everything else is a bug and throws. */
export async function orRefused<T>(run: () => Promise<T>, signal: AbortSignal | undefined): Promise<Result<T, BackupRefusal>> {
  try {
    return done(await run())
  } catch (problem) {
    if (signal?.aborted) return refused('stopped')
    if (problem instanceof BackupProblem) return refused(problem.why)
    // The file was moved, changed or unplugged since it was chosen.
    if (problem instanceof Error && (problem.name === 'NotReadableError' || problem.name === 'NotFoundError')) return refused('file-not-read')
    if (isDiskTrouble(problem)) return refused('not-saved')
    throw problem
  }
}
