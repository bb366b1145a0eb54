import { Dexie } from 'dexie'
import type { AgentId, EpochMs, LineId } from '../../../core/contract/ids'
import type { Result } from '../../../core/contract/result'
import type { Attempt } from '../../../core/practice/attempt'
import { orNotSaved, type NotSaved } from '../outcome'
import type { Store } from '../store'

/** Written once; those from before `keptSince` go, whoever's they are. */
export async function keepAttempt({ db }: Store, attempt: Attempt, keptSince: EpochMs): Promise<Result<void, NotSaved>> {
  return await orNotSaved(() => db.transaction('rw', db.attempts, async () => {
    await db.attempts.put(attempt)
    await db.attempts.filter(({ endedAt }) => endedAt < keptSince).delete()
  }))
}

/** An agent's own of a line, oldest first. */
export async function readAttempts({ db }: Store, agent: AgentId, line: LineId): Promise<readonly Attempt[]> {
  return await db.attempts.where('[agent+line+endedAt]').between([agent, line, Dexie.minKey], [agent, line, Dexie.maxKey]).toArray()
}

/** All of an agent, of every line. */
export async function forgetAttempts({ db }: Store, agent: AgentId, line: LineId): Promise<Result<number, NotSaved>> {
  return await orNotSaved(() => db.attempts.where('[agent+line+endedAt]').between([agent, line, Dexie.minKey], [agent, line, Dexie.maxKey]).delete())
}
