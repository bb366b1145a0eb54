import type { CallId, LineId, ScriptId } from '../../core/contract/ids'
import type { Result } from '../../core/contract/result'
import { orNotSaved, type NotSaved } from './outcome'
import type { Store } from './store'

export interface TickChange {
  readonly call: CallId
  readonly line: LineId
  readonly script: ScriptId
  readonly step: string
  /** Absent: what was heard decides again. */
  readonly isTicked?: boolean
}

/** Ticks of another script are forgotten with it: its steps are others. */
export async function saveTick(store: Store, { call, line, script, step, isTicked }: TickChange): Promise<Result<void, NotSaved>> {
  const { db } = store
  return await orNotSaved(() => db.transaction('rw', db.scriptTicks, async () => {
    const before = await db.scriptTicks.get(call)
    const { [step]: _, ...others } = before?.script === script ? before.ticks : {}
    await db.scriptTicks.put({ call, line, script, ticks: isTicked === undefined ? others : { ...others, [step]: isTicked }, changedAt: store.now() })
  }))
}
