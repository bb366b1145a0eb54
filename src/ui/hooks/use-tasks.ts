import { useLive, type Live } from '../../adapters/store/read/live'
import { readDueElsewhere, readOpenTasks, type DueElsewhere } from '../../adapters/store/read/read-tasks'
import type { EpochMs } from '../../core/contract/ids'
import type { Settings } from '../../core/contract/settings'
import type { TaskLine } from '../tasks/task-line'
import { reader } from './reader'
import { taskLineOf } from './task-line-of'

/** The agent's own open tasks for the client in front, soonest first. */
export function useTasks({ shift, region, line }: Settings): Live<readonly TaskLine[]> {
  const owner = shift?.agent
  return useLive(reader(), async (store) => (owner ? (await readOpenTasks(store, owner, line)).map((task) => taskLineOf(task, region)) : []), [owner, region, line])
}

const NONE: readonly DueElsewhere[] = []

/** How many are due for other clients: told, so that none is forgotten, and not shown. */
export function useDueElsewhere({ shift, line }: Settings, now: EpochMs): readonly DueElsewhere[] {
  const owner = shift?.agent
  const minute = Math.floor(now / 60_000)
  return useLive(reader(), async (store) => (owner ? await readDueElsewhere(store, owner, (minute * 60_000) as EpochMs, line) : NONE), [owner, line, minute]).value ?? NONE
}
