import { useLive, type Live } from '../../adapters/store/read/live'
import { readOpenTasks } from '../../adapters/store/read/read-tasks'
import type { AgentId } from '../../core/contract/ids'
import type { Region } from '../../core/customers/region'
import type { TaskLine } from '../tasks/task-line'
import { reader } from './reader'
import { taskLineOf } from './task-line-of'

/** The agent's own open tasks, soonest first. */
export function useTasks(owner: AgentId | undefined, region: Region): Live<readonly TaskLine[]> {
  return useLive(reader(), async (store) => (owner ? (await readOpenTasks(store, owner)).map((task) => taskLineOf(task, region)) : []), [owner, region])
}
