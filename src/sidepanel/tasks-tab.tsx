import type { CustomerId, EpochMs } from '../core/contract/ids'
import type { OnCommand } from '../ui/hooks/reply'
import { Failed } from '../ui/states/failed'
import { TaskList } from '../ui/tasks/task-list'
import type { TaskLine } from '../ui/tasks/task-line'

interface TasksTabProps {
  readonly tasks: { readonly value: readonly TaskLine[] | undefined; readonly hasFailed: boolean }
  readonly now: EpochMs
  readonly onCommand: OnCommand
  readonly onOpenCustomer: (customer: CustomerId) => void
}

export function TasksTab({ tasks, now, onCommand, onOpenCustomer }: TasksTabProps) {
  return tasks.hasFailed ? <Failed /> : <TaskList tasks={tasks.value} now={now} onCommand={onCommand} onOpenCustomer={onOpenCustomer} />
}
