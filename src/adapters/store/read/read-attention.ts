import type { EffectProblem } from '../../../core/contract/replies'
import { givenUpEffects } from '../effects'
import type { Store } from '../store'

/** What was tried often and could not be done: how much of it, and why the last time. */
export interface Attention {
  readonly count: number
  readonly problem: EffectProblem
}

/** Effects that were given up. The panel tells of them until somebody tries again, or what stood in their way is gone. */
export async function readAttention(store: Store): Promise<Attention | undefined> {
  const given = await givenUpEffects(store).toArray()
  const [first] = given
  return first && { count: given.length, problem: first.lastProblem ?? 'failed' }
}
