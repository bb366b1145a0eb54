import type { FactOf, TaskKind } from '../contract/facts'
import type { AgentId, ContactId, CustomerId, EpochMs, LineId, TaskId } from '../contract/ids'
import { given } from './given'
import { isLater, stampOf, type Stamp } from './stamp'

/** A callback, follow-up or promise, folded from its facts. Its text is read from the fact that set it. */
export interface Task {
  readonly id: TaskId
  readonly state: 'open' | 'done' | 'unknown'
  readonly line?: LineId
  readonly owner?: AgentId
  readonly taskKind?: TaskKind
  readonly dueAt?: EpochMs
  readonly windowEndsAt?: EpochMs
  readonly customer?: CustomerId
  readonly contact?: ContactId
  readonly setBy?: Stamp
  readonly doneBy?: Stamp
}

export type TaskFact = FactOf<'task/set'> | FactOf<'task/done'>

/** Of setting and finishing the later one counts: a task moved after it was done is open again. */
export function foldTask(task: Task | undefined, fact: TaskFact): Task {
  const before = task ?? { id: fact.open.task, state: 'unknown' as const }
  const stamp = stampOf(fact)
  if (fact.kind === 'task/done') {
    return isLater(stamp, before.doneBy) ? withState({ ...before, doneBy: stamp }) : before
  }
  if (!isLater(stamp, before.setBy)) return before
  const { taskKind, owner, dueAt, windowEndsAt, customer, contact } = fact.open
  return withState(given({
    id: before.id, state: before.state, line: fact.line, owner, taskKind, dueAt, windowEndsAt, customer, contact,
    setBy: stamp, doneBy: before.doneBy,
  }))
}

function withState(task: Task): Task {
  if (task.setBy === undefined) return { ...task, state: 'unknown' }
  return { ...task, state: task.doneBy !== undefined && isLater(task.doneBy, task.setBy) ? 'done' : 'open' }
}
