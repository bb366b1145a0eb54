import type { EpochMs } from '../core/contract/ids'
import type { OnCommand } from '../ui/hooks/reply'
import { Failed } from '../ui/states/failed'
import { TaskList, type TaskLine } from '../ui/tasks/task-list'

interface TasksTabProps {
  readonly tasks: { readonly value: readonly TaskLine[] | undefined; readonly hasFailed: boolean }
  readonly now: EpochMs
  readonly onCommand: OnCommand
}

export function TasksTab({ tasks, now, onCommand }: TasksTabProps) {
  return tasks.hasFailed ? <Failed /> : <TaskList tasks={tasks.value} now={now} onCommand={onCommand} />
}
