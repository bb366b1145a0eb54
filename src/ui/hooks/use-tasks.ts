import { useLive, type Live } from '../../adapters/store/read/live'
import { readOpenTasks } from '../../adapters/store/read/read-tasks'
import type { AgentId } from '../../core/contract/ids'
import { readNumber } from '../../core/customers/read-number'
import type { Region } from '../../core/customers/region'
import { showNumber } from '../../core/customers/show-number'
import type { TaskLine } from '../tasks/task-list'
import { reader } from './reader'

/** The agent's own open tasks, soonest first. */
export function useTasks(owner: AgentId | undefined, region: Region): Live<readonly TaskLine[]> {
  return useLive(
    reader(),
    async (store) =>
      (owner ? await readOpenTasks(store, owner) : []).map(({ id, kind, dueAt, windowEndsAt, text, customerName, rawNumber }) => ({
        task: id, kind, dueAt, text,
        ...(windowEndsAt !== undefined && { windowEndsAt }), ...(customerName !== undefined && { who: customerName }),
        ...(rawNumber !== undefined && { numberShown: showNumber(readNumber(rawNumber, region), region) ?? rawNumber }),
      })),
    [owner, region],
  )
}
